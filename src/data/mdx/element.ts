import type { Node } from "mdast";
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from "mdast-util-mdx-jsx";
import type { Fault } from "../fault.ts";
import { literalOf, placeIn, type Literal } from "./literal.ts";
import { childrenOf } from "./prose.ts";
import type { Place } from "../text/yaml.ts";

/** An attribute as written and where; one without a value is true. */
export type Attribute = {
  value: Literal;
  line: number;
  column: number;
  /** Where a part of its value stands, such as `[0, "year"]`. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** One element of a story, such as a Step; `parent` is the index of the element it stands in. */
export type Element = {
  name: string;
  attributes: Map<string, Attribute>;
  line: number;
  column: number;
  parent: number | undefined;
};

/** The elements that an element or a passage stands in, the nearest first. */
export function around(elements: Element[], { parent }: Pick<Element, "parent">): Element[] {
  const found = parent === undefined ? undefined : elements[parent];
  return found ? [found, ...around(elements, found)] : [];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The elements inside a part of a story, in the order of the page; adds what is wrong with them to `faults`. */
export function elementsOf(file: string, root: Node, faults: Fault[]): Element[] {
  const elements: Element[] = [];
  const visit = (node: Node, parent: number | undefined) => {
    const inside = isElement(node)
      ? elements.push(elementOf(file, node, parent, faults)) - 1
      : parent;
    for (const child of childrenOf(node)) visit(child, inside);
  };
  visit(root, undefined);
  return elements;
}

const isElement = (node: Node): node is JsxElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function elementOf(
  file: string,
  node: JsxElement,
  parent: number | undefined,
  faults: Fault[],
): Element {
  const attributes = new Map<string, Attribute>();
  for (const attribute of node.attributes) {
    const place = startOf(attribute.position ? attribute : node);
    const fault = (message: string) => void faults.push({ file, ...place, message });
    const [value] = valueOf(attribute) ?? [];
    if (attribute.type === "mdxJsxExpressionAttribute") {
      fault(`expected a literal value, found "{${attribute.value}}"`);
    } else if (value === undefined) {
      fault(`${attribute.name}: expected a literal value, found "${written(attribute)}"`);
    } else if (attributes.has(attribute.name)) {
      fault(`duplicate attribute "${attribute.name}"; expected it once`);
    } else {
      const tree = typeof attribute.value === "object" ? attribute.value?.data?.estree : undefined;
      const placeOf = (path: readonly PropertyKey[]) => placeIn(tree, path) ?? place;
      attributes.set(attribute.name, { value, ...place, placeOf });
    }
  }
  return { name: node.name ?? "", attributes, ...startOf(node), parent };
}

/** The value of an attribute, in a list of one; undefined if it is not a literal. */
function valueOf({ value }: MdxJsxAttribute | MdxJsxExpressionAttribute): [Literal] | undefined {
  if (value === null || value === undefined) return [true];
  return typeof value === "string" ? [value] : literalOf(value.data?.estree);
}

const written = ({ value }: MdxJsxAttribute) =>
  typeof value === "object" ? `{${value?.value}}` : value;

const startOf = ({ position }: Pick<Node, "position">) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
