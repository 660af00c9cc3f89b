import type { z } from "zod";
import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import type { Element } from "../data/mdx.ts";

/** The attributes of a step that are not a matter of its chart. */
const ofStep = ["id", "title", "chart", "part", "then"];

/** The states that a step asks of its chart, with every key and value that the chart does not know. */
export function readStates(
  file: string,
  element: Element,
  chart: ChartName,
  faults: Fault[],
): object[] {
  const { attributes } = element;
  const asked = Object.fromEntries(
    [...attributes]
      .filter(([name]) => !ofStep.includes(name))
      .map(([name, { value }]) => [name, value]),
  );
  const later = attributes.get("then")?.value ?? [];
  if (!Array.isArray(later)) {
    const { line, column } = attributes.get("then")!;
    faults.push({
      file,
      line,
      column,
      message: `then: expected a list of changes such as {[{ year: 2015 }]}`,
    });
    return [];
  }
  return [{}, ...(later as readonly object[])].flatMap((change, i) => {
    const schema = inputs[chart].state;
    const read = schema.safeParse({ ...asked, ...change });
    if (read.success) return [read.data];
    for (const issue of read.error.issues) {
      const keys = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])];
      for (const key of keys) {
        const own = Object.keys(change).includes(key) && i > 0;
        const { line, column } = attributes.get(own ? "then" : key) ?? element;
        faults.push({
          file,
          line,
          column,
          message: `${chart}: ${wrong(key, issue, { ...asked, ...change }, schema)}`,
        });
      }
    }
    return [];
  });
}

type Issue = z.core.$ZodIssue;

function wrong(
  key: string,
  issue: Issue,
  asked: Record<string, unknown>,
  schema: z.ZodObject,
): string {
  const known = Object.keys(schema.shape);
  if (issue.code === "unrecognized_keys")
    return `unknown key "${key}"${didYouMean(key, known)}; expected one of ${known.join(", ")}`;
  const value = issue.path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
    asked,
  );
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  const allowed = [...new Set(allowedBy(issue))].toSorted(order.compare);
  if (allowed.length > 0)
    return `${key}: unknown ${found}${didYouMean(String(value), allowed)}; expected one of ${allowed.join(", ")}`;
  return `${key}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}; found ${found}`;
}

const order = new Intl.Collator("en", { numeric: true });

/** The values that an issue would have allowed, also inside a choice of several schemas. */
function allowedBy(issue: Issue): string[] {
  if (issue.code === "invalid_value")
    return issue.values.map(String).filter((value) => value !== "");
  if (issue.code === "custom") return (issue.params?.allowed as string[] | undefined) ?? [];
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(allowedBy);
  return [];
}
