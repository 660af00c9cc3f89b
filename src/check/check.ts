import { projectContent, type Content } from "../data/content.ts";
import { parseCsv } from "../data/text/csv.ts";
import { formatFault, type Fault } from "../data/fault.ts";
import { named } from "../data/text/signs.ts";
import { readFacts } from "../data/lists/facts.ts";
import { readData } from "../data/load.ts";
import { once } from "../data/once.ts";
import { rules } from "./rules.ts";
import { readStories } from "../story/stories.ts";

/** What looks at a content and says what is wrong with it. */
type Rule = (content: Content) => readonly Fault[];

/** What is found in reading; corrections and addresses have rules of their own. */
const reads: Rule[] = [
  function tables(content) {
    return readData(content).faults;
  },
  function facts(content) {
    return readFacts(content).faults;
  },
  function stories(content) {
    return readStories(content).flatMap((d) => d.faults);
  },
];

/** What a rule finds; a rule that fails is a fault itself, and keeps no other from being told. */
export function safely(rule: Rule, content: Content): readonly Fault[] {
  try {
    return rule(content);
  } catch (error) {
    const message = `the check "${rule.name}" failed: ${String(error)}; expected it to say what is wrong`;
    return [{ file: "content", line: 1, column: 1, message }];
  }
}

/** Everything that is to be said of a content folder, sorted by file and place: faults, warnings, remarks. */
export function check(content: Content = projectContent()): Fault[] {
  const found = [...reads, ...rules].flatMap((rule) => safely(rule, content));
  return sorted(withoutEchoes(found).map((fault) => placed(content, fault)));
}

/** Without what follows from signs that are not what they look like, where each is named in its line. */
function withoutEchoes(found: Fault[]): Fault[] {
  const codesIn = ({ file, line }: Fault, words: string) =>
    [...words.matchAll(/ U\+[\dA-F]+/g)].map(([code]) => `${file}:${line}${code}`);
  const told = new Set(found.flatMap((fault) => codesIn(fault, fault.message)));
  return found.filter((fault) => {
    const signs = codesIn(fault, named(fault.message));
    const own = codesIn(fault, fault.message).length > 0;
    return own || signs.length === 0 || !signs.every((sign) => told.has(sign));
  });
}

/** What stops a build. */
export const isFault = ({ level }: Fault): boolean => level === undefined;

const order = new Intl.Collator("en", { numeric: true });
const levels = [undefined, "warning", "remark"];

/** By file, line and column; the same thing is said once. */
function sorted(faults: Fault[]): Fault[] {
  const said = new Map(faults.map((fault) => [`${fault.level} ${formatFault(fault)}`, fault]));
  return [...said.values()].toSorted(
    (a, b) =>
      order.compare(a.file, b.file) ||
      a.line - b.line ||
      Number(a.column ?? 0) - Number(b.column ?? 0) ||
      levels.indexOf(a.level) - levels.indexOf(b.level),
  );
}

/** The fault with its column as a number; the name of a table's column is said in its words. */
function placed(from: Content, fault: Fault): Fault {
  const { column, message } = fault;
  const named = typeof column === "string" && !message.startsWith(column);
  const words = named ? `${column}: ${message}` : message;
  return { ...fault, column: columnOf(from, fault), message: words };
}

/** The number of the character at which a fault stands; in a table, that of its cell. */
function columnOf(from: Content, { file, line, column }: Fault): number {
  if (typeof column === "number") return column;
  if (column === undefined) return 1;
  const cells = cellsOf(file, from.textOf(file) ?? "").get(line);
  return cells?.[column.split(", ")[0]!] ?? 1;
}

const cellsOf = once(
  (file: string, text: string) =>
    new Map(parseCsv(file, text).records.map(({ line, starts }) => [line, starts])),
);
