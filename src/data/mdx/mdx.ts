import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { once } from "../once.ts";
import { elementsOf, type Element } from "./element.ts";
import type { Fault } from "../fault.ts";
import type { Passage } from "./passage.ts";
import { markdownFaults } from "./markdown.ts";
import { passagesOf } from "./prose.ts";
import { firstOpen, withoutChunk } from "./malformed.ts";
import { parseYaml, type Place, type Placed } from "../text/yaml.ts";

export { around, type Attribute, type Element } from "./element.ts";
export type { Passage } from "./passage.ts";

/** A story as written: its front matter, its elements and its prose in the order of the page, and what is wrong with its form. */
export type Mdx = {
  front: unknown;
  /** Where a part of the front matter stands in the file. */
  frontPlace: Placed["place"];
  elements: Element[];
  passages: Passage[];
  /** True when there is no front matter, or an empty one. */
  headless: boolean;
  /** True when parts had to be left out, since their tags or braces do not close. */
  malformed: boolean;
  faults: Fault[];
};

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ["yaml"]);

/** Reads a story without rendering it; a part that does not parse is left out, and the rest is read. */
export const readMdx = once(read);

function read(file: string, text: string): Mdx {
  const faults: Fault[] = [];
  const { root, source } = parse(file, text.replace(/^\uFEFF/, ""), faults);
  const malformed = faults.length > 0;
  const elements = elementsOf(file, root, faults);
  const passages = passagesOf(file, root, source, faults);
  faults.push(...markdownFaults(file, root, source));
  const matter = root.children.find((node) => node.type === "yaml");
  const frontLine = matter?.position ? matter.position.start.line + 1 : 1;
  const head = parseYaml(file, matter?.value ?? "", frontLine);
  faults.push(...head.faults);
  const broken = head.faults.length > 0;
  const frontPlace = broken ? () => ({ line: frontLine, column: 1 }) : head.place;
  const headless = !matter?.value.trim();
  return {
    front: head.value,
    headless,
    frontPlace,
    elements,
    passages,
    malformed,
    faults,
  };
}

/** What the parser throws on a mistake of syntax; some complaints hold their place only in their words. */
type Complaint = Error & { reason: string; line?: number; column?: number };

/** The tree of what parses, and the text it was read from; each part that does not is named and left blank. */
function parse(file: string, text: string, faults: Fault[]): { root: Root; source: string } {
  let source = text;
  for (;;) {
    try {
      return { root: parser.parse(source), source };
    } catch (error) {
      if (!(error instanceof Error) || !("reason" in error)) throw error;
      const fault = { file, ...complaint(error as Complaint, source) };
      const rest = withoutChunk(source, fault.line);
      if (!faults.some(({ line }) => line === fault.line)) faults.push(fault);
      if (rest === source) return { root: parser.parse(""), source };
      source = rest;
    }
  }
}

function complaint({ reason, line = 1, column = 1, cause }: Complaint, source: string) {
  const [, otherLine, otherColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const place = otherLine
    ? { line: Number(otherLine), column: Number(otherColumn) }
    : { line, column };
  // What has no end is told before what follows from it, further down.
  const open = firstOpen(source, parser);
  if (open && open.line < place.line)
    return { line: open.line, column: open.column, message: inHouse(plain(open.reason)) };
  const detail = cause instanceof Error ? `: ${plain(cause.message)}` : "";
  const message = mistaken(source, place) ?? inHouse(plain(reason)) + detail;
  return { ...place, message };
}

/** What is said of signs that other kinds of Markdown know and that break ours; undefined if there are none at a place. */
function mistaken(source: string, { line, column }: Place): string | undefined {
  const words = source.split("\n")[line - 1] ?? "";
  const [braces] = /\{:?\s*[#.][^}]*\}/.exec(words) ?? [];
  if (braces)
    return `"${braces}" is not understood; expected nothing: the address of a heading is made from its words`;
  const [address] = /<(?:https?:\/\/|mailto:|[\w.+-]+@)[^>]*>/.exec(words) ?? [];
  if (address && words.indexOf(address) <= column)
    return `"${address}" is not understood; expected [words](${address.slice(1, -1)})`;
  return words.includes("<!--") ? `a comment of HTML; expected {/* words */}` : undefined;
}

/** The words of the parser in the house's grammar: lower case first, no full stop, no second place. */
const plain = (words: string) =>
  words.charAt(0).toLowerCase() +
  words
    .slice(1)
    .replace(/ ?\(\d+:\d+(-\d+:\d+)?\)/g, "")
    .replace(/\.$/, "");

/** What was met, then what was expected. */
const inHouse = (words: string) =>
  words
    .replace(
      /^unexpected closing tag (`[^`]+`), expected corresponding closing tag for (`[^`]+`)/,
      "$2 is not closed; expected its closing tag before $1",
    )
    .replace(/, expected /, "; expected ")
    .replace(/^expected (a closing tag for (`[^`]+`)).*/, "$2 is not closed; expected $1");
