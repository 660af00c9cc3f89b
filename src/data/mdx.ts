import type { Node, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { collect, Faults, type Fault } from "./fault.ts";
import { literalOf, type Literal } from "./literal.ts";
import { parseYaml, type Placed } from "./yaml.ts";

/** An attribute as written and where; one without a value is true. */
export type Attribute = { value: Literal; line: number; column: number };

/** One element of a story, such as a Step; `parent` is the index of the element it stands in. */
export type Element = {
  name: string;
  attributes: Map<string, Attribute>;
  line: number;
  column: number;
  parent: number | undefined;
  /** How many words of plain prose are inside, elements within it included. */
  words: number;
  text: string;
};

/** A story as written: its front matter, and its elements in the order of the page. */
export type Mdx = {
  front: unknown;
  /** The line of the file on which the front matter begins, after the dashes; 1 when there is none. */
  frontLine: number;
  /** Where a part of the front matter stands in the file. */
  frontPlace: Placed["place"];
  elements: Element[];
};

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter, ["yaml"]);

/** Reads a story without rendering it; throws its faults of syntax, and each attribute that is not a literal. */
export function readMdx(file: string, text: string): Mdx {
  const faults: Fault[] = [];
  const root = parse(file, text);
  const elements: Element[] = [];
  const visit = (node: Node, parent: number | undefined) => {
    let inside = parent;
    if (isElement(node)) {
      inside = elements.push(elementOf(file, node, parent, faults)) - 1;
    }
    for (const child of childrenOf(node)) visit(child, inside);
  };
  visit(root, undefined);

  const [matter] = root.children.filter((node) => node.type === "yaml");
  const frontLine = matter?.position ? matter.position.start.line + 1 : 1;
  const front = collect(faults, () =>
    parseYaml(file, matter?.value ?? "", frontLine),
  );
  if (!front || faults.length > 0) throw new Faults(faults);
  return { front: front.value, frontLine, frontPlace: front.place, elements };
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: Node): node is JsxElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

const childrenOf = (node: Node): Node[] =>
  "children" in node ? (node.children as Node[]) : [];

const startOf = ({ position }: Pick<Node, "position">) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

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

function elementOf(
  file: string,
  node: JsxElement,
  parent: number | undefined,
  faults: Fault[],
): Element {
  const text = proseOf(node).replace(/\s+/g, " ").trim();
  const attributes = new Map<string, Attribute>();
  for (const attribute of node.attributes) {
    const place = startOf(attribute.position ? attribute : node);
    if (attribute.type === "mdxJsxExpressionAttribute") {
      faults.push({
        file,
        ...place,
        message: `expected a literal value, found "{${attribute.value}}"`,
      });
      continue;
    }
    const { name, value } = attribute;
    const [literal] =
      typeof value === "object" && value
        ? (literalOf(value.data?.estree) ?? [])
        : [value ?? true];
    if (literal === undefined) {
      const found = typeof value === "object" && value ? value.value : "";
      faults.push({
        file,
        ...place,
        message: `${name}: expected a literal value, found "{${found}}"`,
      });
    } else if (attributes.has(name)) {
      faults.push({
        file,
        ...place,
        message: `duplicate attribute "${name}"; expected it once`,
      });
    } else {
      attributes.set(name, { value: literal, ...place });
    }
  }
  const words = text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return {
    name: node.name ?? "",
    attributes,
    ...startOf(node),
    parent,
    words,
    text,
  };
}

const inline = ["text", "inlineCode"];
const withinLine = [
  "emphasis",
  "strong",
  "delete",
  "link",
  "mdxJsxTextElement",
  "heading",
  "paragraph",
];

/** The plain words inside a node, with a space between blocks. */
function proseOf(node: Node): string {
  if (inline.includes(node.type) && "value" in node) return String(node.value);
  if (node.type === "break") return " ";
  return childrenOf(node)
    .map(proseOf)
    .join(withinLine.includes(node.type) ? "" : " ");
}
