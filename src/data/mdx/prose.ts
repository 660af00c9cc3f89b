import type { Literal as Text, Node } from "mdast";
import type { MdxFlowExpression, MdxTextExpression } from "mdast-util-mdx-expression";
import type { Fault } from "../fault.ts";
import { literalOf } from "./literal.ts";
import type { Place } from "../text/yaml.ts";

/** A run of prose as it is read: a paragraph, a heading or an item of a list. */
export type Passage = {
  kind: "paragraph" | "heading";
  /** Its words; each element without words of its own, such as a number, is one letter U+FFFC. */
  text: string;
  /** Where a letter of the text stands in the file. */
  placeOf: (index: number) => Place;
  /** The index of the element it stands in, such as a step. */
  parent: number | undefined;
  /** The elements in it: which, and from where to where in the text. */
  inside: { element: number; from: number; to: number }[];
  /** Where it leads to: each link, and where in the text it begins. */
  links: { url: string; index: number }[];
  /** The pictures in it, with the words that stand for them. */
  images: { alt: string; url: string; index: number }[];
};

/** What stands in a passage for an element without words. */
export const standIn = "\uFFFC";

/** The nodes directly inside a node. */
export const childrenOf = (node: Node): Node[] =>
  "children" in node ? (node.children as Node[]) : [];

const isElement = (node: Node) => /^mdxJsx(Flow|Text)Element$/.test(node.type);
const isExpression = (node: Node): node is MdxTextExpression | MdxFlowExpression =>
  /^mdx(Flow|Text)Expression$/.test(node.type);

/** The passages of a story; adds what is neither words nor an element to `faults`. */
export function passagesOf(file: string, root: Node, source: string, faults: Fault[]): Passage[] {
  const starts = lineStarts(source);
  const passages: Passage[] = [];
  const placeAt = (offset: number): Place => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
  const stray = (node: Node, message: string) =>
    faults.push({ file, ...placeAt(node.position!.start.offset!), message });
  // Elements are numbered in the order in which the tree is walked, as in elementsOf.
  let next = 0;
  const visit = (node: Node, parent: number | undefined, open: Open | undefined): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "mdxjsEsm")
      stray(node, "found an import or export; expected prose: every component is there already");
    else if (isElement(node)) {
      const element = next++;
      const from = open?.text.length ?? 0;
      for (const child of childrenOf(node)) visit(child, element, open);
      if (open && open.text.length === from) open.add(standIn, () => offset);
      open?.passage.inside.push({ element, from, to: open.text.length });
    } else if (isExpression(node)) {
      const [value] = literalOf(node.data?.estree) ?? [];
      const comment = node.data?.estree?.body.length === 0;
      if (typeof value === "string") open?.add(value, (i) => offset + 2 + i);
      else if (!comment)
        stray(node, `found "{${node.value}}"; expected words, or a number as <Fact id="…" />`);
    } else if (node.type === "text" || node.type === "inlineCode") {
      open?.add((node as Text).value, aligned(source, offset, (node as Text).value));
    } else if (node.type === "break") open?.add(" ", () => offset);
    else if (node.type === "paragraph" || node.type === "heading") {
      const passage = opened(node.type, parent, placeAt);
      for (const child of childrenOf(node)) visit(child, parent, passage);
      passages.push(passage.passage);
    } else {
      if (node.type === "link" && "url" in node)
        open?.passage.links.push({ url: String(node.url), index: open.text.length });
      if (node.type === "image" && "url" in node && "alt" in node) {
        open?.passage.images.push({
          url: String(node.url),
          alt: String(node.alt ?? ""),
          index: open.text.length,
        });
        open?.add(standIn, () => offset);
      }
      for (const child of childrenOf(node)) visit(child, parent, open);
    }
  };
  for (const node of childrenOf(root)) visit(node, undefined, undefined);
  return passages;
}

/** A passage while it is being read. */
type Open = {
  passage: Passage;
  text: string;
  add: (words: string, at: (index: number) => number) => void;
};

function opened(
  kind: Passage["kind"],
  parent: number | undefined,
  placeAt: (offset: number) => Place,
): Open {
  const offsets: number[] = [];
  const passage: Passage = {
    kind,
    text: "",
    placeOf: (index) => placeAt(offsets[Math.min(index, offsets.length - 1)] ?? 0),
    parent,
    inside: [],
    links: [],
    images: [],
  };
  return {
    passage,
    get text() {
      return passage.text;
    },
    add: (words, at) => {
      for (let i = 0; i < words.length; i++) offsets.push(at(i));
      passage.text += words.replace(/\s/g, " ");
    },
  };
}

/** Where each letter of a text node stands, whatever indents and escapes lie between. */
function aligned(source: string, start: number, value: string): (index: number) => number {
  const offsets: number[] = [];
  let at = start;
  for (const letter of value) {
    const found = source.indexOf(letter, at);
    if (found >= 0 && found - at < 40) at = found;
    for (let i = 0; i < letter.length; i++) offsets.push(at + i);
    at += letter.length;
  }
  return (index) => offsets[index] ?? start;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

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
export function proseOf(node: Node): string {
  if ((node.type === "text" || node.type === "inlineCode") && "value" in node)
    return String(node.value);
  if (node.type === "break") return " ";
  return childrenOf(node)
    .map(proseOf)
    .join(withinLine.includes(node.type) ? "" : " ");
}
