import type { ListItem, Node, Paragraph } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { date } from "../text/cells.ts";
import type { Content } from "../content.ts";
import { missing, type Fault } from "../fault.ts";
import { childrenOf, proseOf } from "../mdx/prose.ts";
import { once } from "../once.ts";
import type { Place } from "../text/yaml.ts";

/** Where corrections are written down. */
export const changesFile = "content/changes.md";

/** What an entry names: a number with its former value, or a story or step that was put in other words. */
export type Changed = { id: string; was: string | undefined; at: Place; wasAt: Place };

/** One day’s corrections: `## 2026-12-01: The share of Lithuania`, what was changed, and words about it. */
export type Change = {
  date: string;
  title: string;
  items: Changed[];
  words: Paragraph[];
  at: Place;
};

/** The file as it was read, what is sound of it, and what is wrong with its form. */
export type Changes = { title: string; intro: Paragraph[]; changes: Change[]; faults: Fault[] };

const parser = unified().use(remarkParse);
const heading = 'a day and a title, such as "## 2026-12-01: The share of Lithuania"';
const item = '"- `a-number` was 5.38%", or "- `a-story#a-step`"';

/** The corrections that a text tells of, each with its place. */
export function changesIn(text: string): Changes {
  const read: Changes = { title: "", intro: [], changes: [], faults: [] };
  const fault = (at: Place, message: string) =>
    void read.faults.push({ file: changesFile, ...at, message });
  const [first, ...rest] = parser.parse(text.replace(/^\uFEFF/, "")).children;
  if (first?.type === "heading" && first.depth === 1) read.title = proseOf(first);
  else fault({ line: 1, column: 1 }, 'missing title; expected "# Corrections" first');
  for (const node of !first || read.title ? rest : [first, ...rest]) {
    const change = read.changes.at(-1);
    if (node.type === "heading" && node.depth === 2)
      read.changes.push(entryOf(proseOf(node), placeOf(node), fault));
    else if (node.type === "heading")
      fault(placeOf(node), `heading of another kind; expected ${heading}`);
    else if (node.type === "paragraph") {
      (change?.words ?? read.intro).push(node);
      otherThanWords(node).forEach((one) =>
        fault(placeOf(one), `found ${plainly(one.type)}; expected words and links`),
      );
    } else if (node.type === "list" && change)
      change.items.push(...node.children.flatMap((one) => itemOf(one, fault) ?? []));
    else
      fault(placeOf(node), `found ${plainly(node.type)}; expected headings, lists and paragraphs`);
  }
  return read;
}

type Tell = (at: Place, message: string) => void;

function entryOf(words: string, at: Place, fault: Tell): Change {
  const [, day = "", title = words] = /^(\S+?): +(\S.*)$/.exec(words) ?? [];
  const real = /^\d{4}-\d\d-\d\d$/.test(day) && date().safeParse(day).success;
  if (!day) fault(at, `bad heading "${words}"; expected ${heading}`);
  else if (!real) fault(at, `bad date "${day}"; expected a day such as 2026-12-01`);
  return { date: real ? day : "", title, items: [], words: [], at };
}

function itemOf(node: ListItem, fault: Tell): Changed | undefined {
  const [paragraph, more] = node.children;
  const parts = paragraph?.type === "paragraph" && !more ? paragraph.children : [];
  const [name, rest, third] = parts;
  const was = rest?.type === "text" ? /^ was (\S.*)$/s.exec(rest.value)?.[1] : undefined;
  if (name?.type !== "inlineCode" || third || (rest && was === undefined)) {
    fault(placeOf(node), `found "${proseOf(node)}"; expected ${item}`);
    return undefined;
  }
  const wasAt = rest ? moved(placeOf(rest), " was ".length) : placeOf(name);
  if (was && /[.,;:]$/.test(was))
    fault(wasAt, `found "${was}"; expected the former value as it was printed, and no more`);
  return { id: name.value, was, at: moved(placeOf(name), 1), wasAt };
}

const placeOf = ({ position }: Pick<Node, "position">): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const moved = ({ line, column }: Place, by: number): Place => ({ line, column: column + by });

const inWords = ["text", "emphasis", "strong", "inlineCode", "link", "break"];

/** What stands among words and is neither words nor a link. */
const otherThanWords = (node: Node): Node[] =>
  childrenOf(node).flatMap((child) =>
    inWords.includes(child.type) ? otherThanWords(child) : [child],
  );

/** A name of the parser as a reader would say it: "blockquote", "thematic break". */
const plainly = (type: string) => type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const changesOnce = once(changesIn);

/** The corrections of a content, with what is wrong with their form. */
export function readChanges(content: Content): Changes {
  const text = content.textOf(changesFile);
  if (text !== undefined) return changesOnce(text);
  return { title: "", intro: [], changes: [], faults: [missing(changesFile)] };
}
