import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { elementsOf, type Element } from "./element.ts";
import { collect, Faults, type Fault } from "./fault.ts";
import { parseYaml, type Placed } from "./yaml.ts";

export type { Attribute, Element } from "./element.ts";

/** A story as written: its front matter, and its elements in the order of the page. */
export type Mdx = {
  front: unknown;
  /** The line of the file on which the front matter begins, after the dashes; 1 when there is none. */
  frontLine: number;
  /** Where a part of the front matter stands in the file. */
  frontPlace: Placed["place"];
  elements: Element[];
};

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ["yaml"]);

/** Reads a story without rendering it; throws its faults of syntax, and each attribute that is not a literal. */
export function readMdx(file: string, text: string): Mdx {
  const faults: Fault[] = [];
  const root = parse(file, text);
  const elements = elementsOf(file, root, faults);
  const matter = root.children.find((node) => node.type === "yaml");
  const frontLine = matter?.position ? matter.position.start.line + 1 : 1;
  const front = collect(faults, () => parseYaml(file, matter?.value ?? "", frontLine));
  if (!front || faults.length > 0) throw new Faults(faults);
  return { front: front.value, frontLine, frontPlace: front.place, elements };
}

/** What the parser throws on a mistake of syntax; some complaints hold their place only in their words. */
type Complaint = Error & { reason: string; line?: number; column?: number };

function parse(file: string, text: string): Root {
  try {
    return parser.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof Error) || !("reason" in error)) throw error;
    const { reason, line, column, cause } = error as Complaint;
    const [, otherLine = 1, otherColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
    const place = line
      ? { line, column }
      : { line: Number(otherLine), column: Number(otherColumn ?? 1) };
    const detail = cause instanceof Error ? `: ${plain(cause.message)}` : "";
    throw new Faults([{ file, ...place, message: plain(reason) + detail }]);
  }
}

/** The words of the parser in the house's grammar: lower case first, no full stop, no second place. */
const plain = (words: string) =>
  words.charAt(0).toLowerCase() +
  words
    .slice(1)
    .replace(/ ?\(\d+:\d+(-\d+:\d+)?\)/g, "")
    .replace(/\.$/, "");
