import type { z } from "zod";
import { didYouMean } from "./did-you-mean.ts";

/** A value as an error message shows it: text in quotes, nothing for an empty cell. */
export function found(value: unknown): string {
  if (value === "") return "nothing";
  return typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? "nothing");
}

/** The zod setting that words an error as `expected …, found "…"`. */
export function expected(what: string) {
  return {
    error: ({ input }: { input?: unknown }) =>
      input === undefined ? undefined : `expected ${what}, found ${found(input)}`,
  };
}

/** What was met and what there is: `unknown ally "UKR"; did you mean "GBR"?`, listing the choices if they are few. */
export function unknown(kind: string, value: unknown, choices: Iterable<string>): string {
  const list = [...choices];
  const few = list.length <= 30 ? `; expected one of ${list.join(", ")}` : "";
  return `unknown ${kind} ${found(value)}${few}${didYouMean(String(value), list)}`;
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys and values",
  null: "null",
};

/** The house's words for any zod issue that its schema did not word itself; pass it to `safeParse` as `error`. */
export function wording(issue: z.core.$ZodRawIssue): string {
  const name = String(issue.path?.findLast((part) => typeof part === "string") ?? "value");
  if (issue.code === "unrecognized_keys") return unknownKeys(issue);
  if (issue.input === undefined && issue.code !== "custom")
    return `missing "${name}"${issue.code === "invalid_type" ? `; expected ${kinds[issue.expected] ?? issue.expected}` : ""}`;
  const met = `found ${found(issue.input)}`;
  switch (issue.code) {
    case "invalid_type": {
      const text = issue.expected === "string" && typeof issue.input === "number";
      const what = kinds[issue.expected] ?? issue.expected;
      return `expected ${what}${text ? " in quotes" : ""}, ${met}`;
    }
    case "invalid_value":
      return issue.values.length === 1
        ? `expected ${found(issue.values[0])}, ${met}`
        : unknown(name, issue.input, issue.values.map(String));
    case "too_small":
      return `expected ${size(issue.origin, "at least", issue.minimum)}, ${met}`;
    case "too_big":
      return `expected ${size(issue.origin, "at most", issue.maximum)}, ${met}`;
    case "invalid_format":
      return `expected text like ${issue["pattern"] ?? issue.format}, ${met}`;
    case "not_multiple_of":
      return `expected a multiple of ${issue.divisor}, ${met}`;
    case "invalid_union":
      return `expected a value of another kind, ${met}`;
    default:
      return `expected ${issue.message ?? "another value"}, ${met}`;
  }
}

function size(origin: string, limit: string, count: unknown): string {
  if (origin === "string") return count === 1 ? "some text" : `${limit} ${String(count)} letters`;
  if (origin === "array" || origin === "set") return `${limit} ${String(count)} in the list`;
  return `a number of ${limit} ${String(count)}`;
}

function unknownKeys(issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const shape = (issue.inst as z.ZodObject | undefined)?.shape ?? {};
  return issue.keys.map((key) => unknown("key", key, Object.keys(shape))).join("; ");
}
