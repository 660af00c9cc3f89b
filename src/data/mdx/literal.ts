import type { Expression, Program } from "estree";
import type { Place } from "../text/yaml.ts";

/** A value that an author can write down: `"2"`, `2`, `true`, `null`, `["USA", "GBR"]`, `{ from: 2014 }`. */
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

/** The value of an expression that is a literal through and through, in a list of one; undefined if it is not. */
export function literalOf(program: Program | null | undefined): [Literal] | undefined {
  const [statement, more] = program?.body ?? [];
  if (more || statement?.type !== "ExpressionStatement") return undefined;
  try {
    return [evaluate(statement.expression)];
  } catch (error) {
    if (error === NOT_LITERAL) return undefined;
    throw error;
  }
}

const NOT_LITERAL = new Error("not a literal");

function evaluate(node: Expression): Literal {
  switch (node.type) {
    case "Literal":
      if (node.value === null && node.raw !== "null") throw NOT_LITERAL;
      if (typeof node.value === "object" && node.value !== null) throw NOT_LITERAL;
      if (typeof node.value === "bigint" || node.value === undefined) throw NOT_LITERAL;
      return node.value;
    case "UnaryExpression": {
      const value = evaluate(node.argument);
      if (node.operator !== "-" || typeof value !== "number") throw NOT_LITERAL;
      return -value;
    }
    case "TemplateLiteral":
      if (node.expressions.length > 0) throw NOT_LITERAL;
      return node.quasis[0]?.value.cooked ?? "";
    case "ArrayExpression":
      return node.elements.map((element) => {
        if (!element || element.type === "SpreadElement") throw NOT_LITERAL;
        return evaluate(element);
      });
    case "ObjectExpression":
      return Object.fromEntries(node.properties.map(entry));
    default:
      throw NOT_LITERAL;
  }
}

type Property = Extract<Expression, { type: "ObjectExpression" }>["properties"][number];

function entry(property: Property): [string, Literal] {
  if (property.type !== "Property" || property.computed || property.kind !== "init")
    throw NOT_LITERAL;
  const name = nameOf(property);
  if (name === undefined) throw NOT_LITERAL;
  return [name, evaluate(property.value as Expression)]; // in an object, unlike a pattern, a value is an expression
}

const nameOf = ({ key }: Exclude<Property, { type: "SpreadElement" }>): string | undefined =>
  key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : undefined;

/** Where a part of a literal stands, such as `[0, "year"]`; the nearest whole there is if there is no such part. */
export function placeIn(
  program: Program | null | undefined,
  path: readonly PropertyKey[],
): Place | undefined {
  const [statement] = program?.body ?? [];
  if (statement?.type !== "ExpressionStatement") return undefined;
  let place = statement.expression.loc?.start;
  let node: Expression | undefined = statement.expression;
  for (const part of path) {
    if (node?.type === "ArrayExpression") {
      const found: unknown = node.elements[Number(part)];
      node = found as Expression | undefined;
    } else if (node?.type === "ObjectExpression") {
      const found: Property | undefined = node.properties.find(
        (d) => d.type === "Property" && nameOf(d) === part,
      );
      place = (found?.type === "Property" ? found.value : undefined)?.loc?.start ?? place;
      node = found?.type === "Property" ? (found.value as Expression) : undefined;
      continue;
    } else break;
    place = node?.loc?.start ?? place;
  }
  return place && { line: place.line, column: place.column + 1 };
}
