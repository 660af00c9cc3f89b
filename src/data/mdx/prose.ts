import type { Literal as Text, Node } from "mdast";
import type { MdxFlowExpression, MdxTextExpression } from "mdast-util-mdx-expression";
import type { Fault } from "../fault.ts";
import { literalOf } from "./literal.ts";
import { aligned, lineStarts, opened, type Open, type Passage } from "./passage.ts";
import type { Place } from "../text/yaml.ts";

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
  const given = definitionsIn(root);
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
      const url = addressOf(node, given);
      if (url !== undefined && "alt" in node) {
        const alt = String(node.alt ?? "");
        open?.passage.images.push({ url, alt, from: open.text.length });
        open?.add(standIn, () => offset);
      }
      const from = open?.text.length ?? 0;
      for (const child of childrenOf(node)) visit(child, parent, open);
      const span = { from, to: open?.text.length ?? 0 };
      if (url !== undefined && !("alt" in node)) open?.passage.links.push({ url, ...span });
      if (node.type === "emphasis" || node.type === "strong") open?.passage.marks.push(span);
    }
  };
  for (const node of childrenOf(root)) visit(node, undefined, undefined);
  return passages;
}

/** The address of a link or a picture, its own or that of a name given elsewhere; undefined of anything else. */
function addressOf(node: Node, given: Node[]): string | undefined {
  if (["link", "image"].includes(node.type) && "url" in node) return String(node.url);
  if (!/^(link|image)Reference$/.test(node.type) || !("identifier" in node)) return undefined;
  const found = given.find((d) => "identifier" in d && d.identifier === node.identifier);
  return found && "url" in found ? String(found.url) : undefined;
}

/** The addresses that are given by name, wherever they stand. */
const definitionsIn = (node: Node): Node[] =>
  node.type === "definition" ? [node] : childrenOf(node).flatMap(definitionsIn);

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
