import type { Node } from "mdast";

/** The nodes directly inside a node. */
export const childrenOf = (node: Node): Node[] =>
  "children" in node ? (node.children as Node[]) : [];

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
