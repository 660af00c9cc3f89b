import type { z } from "zod";
import { expanded } from "../charts/figure.ts";
import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import type { Data } from "../data/load.ts";
import type { Element } from "../data/mdx/mdx.ts";
import { wording } from "../data/wording.ts";
import { attributesOf } from "./components.ts";

/** The states that a step or an opening asks of its chart, and every key and value that the chart does not know. */
export function readStates(
  file: string,
  element: Element,
  chart: ChartName,
  data: Data,
): { states: object[]; faults: Fault[] } {
  const { attributes } = element;
  // What is not a matter of the chart.
  const own = attributesOf(element.name).map(([name]) => name);
  const asked = Object.fromEntries(
    [...attributes]
      .filter(([name]) => !own.includes(name))
      .map(([name, { value }]) => [name, value]),
  );
  const then = attributes.get("then");
  const listed = then?.value ?? [];
  if (!Array.isArray(listed) || !listed.every(isObject)) {
    const message =
      "then: found something else; expected a list of changes such as {[{ year: 2015 }]}";
    return { states: [], faults: [{ file, ...placed(then!), message }] };
  }
  const schema = inputs[chart].state(data);
  const changes = listed as Record<string, unknown>[];
  const read = expanded(asked, changes).map((whole, i) => {
    const { data: state, error } = schema.safeParse(whole, { error: wording });
    if (state) return { states: [state], faults: [] };
    const faults = error!.issues.flatMap((issue) =>
      pathsOf(issue).flatMap((path): Fault[] => {
        const key = String(path[0]);
        const later = i > 0 && key in changes[i - 1]!;
        // A fault in the state that all others start from is told once.
        if (i > 0 && !later) return [];
        const place = later ? then!.placeOf([i - 1, ...path]) : placeIn(element, issue, path);
        const message = `${chart}: ${wrong(key, issue, whole, schema)}`;
        return [{ file, ...place, message }];
      }),
    );
    return { states: [], faults };
  });
  return { states: read.flatMap((d) => d.states), faults: read.flatMap((d) => d.faults) };
}

/** An unknown key is wrong where it begins, a known one where its value is. */
function placeIn(element: Element, { code }: Issue, [key, ...rest]: PropertyKey[]) {
  const attribute = element.attributes.get(String(key));
  return attribute && code !== "unrecognized_keys"
    ? attribute.placeOf(rest)
    : placed(attribute ?? element);
}

const isObject = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const placed = ({ line, column }: { line: number; column: number }) => ({ line, column });

type Issue = z.core.$ZodIssue;

const pathsOf = (issue: Issue): PropertyKey[][] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [key]) : [issue.path];

function wrong(key: string, issue: Issue, asked: object, schema: z.ZodObject): string {
  const known = Object.keys(schema.shape);
  if (issue.code === "unrecognized_keys")
    return `unknown key "${key}"; expected one of ${known.join(", ")}${didYouMean(key, known)}`;
  const value = issue.path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
    asked,
  );
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  const allowed = [...new Set(allowedBy(issue))].toSorted(order.compare);
  if (allowed.length > 0)
    return `${key}: unknown ${found}; expected one of ${allowed.join(", ")}${didYouMean(String(value), allowed)}`;
  return issue.message.startsWith("expected ") ? `${key}: ${issue.message}` : issue.message;
}

const order = new Intl.Collator("en", { numeric: true });

/** The values that an issue would have allowed, also inside a choice of several schemas. */
function allowedBy(issue: Issue): string[] {
  if (issue.code === "invalid_value")
    return issue.values.map(String).filter((value) => value !== "");
  if (issue.code === "custom") return ((issue.params?.allowed ?? []) as unknown[]).map(String);
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(allowedBy);
  return [];
}
