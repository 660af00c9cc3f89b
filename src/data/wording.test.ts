import { expect, test } from "vitest";
import { z } from "zod";
import { wording } from "./wording.ts";

const state = z.strictObject({
  year: z.number().int().min(2014).max(2026),
  line: z.enum(["none", "two", "five"]),
  id: z.string().regex(/^[a-z-]+$/),
  only: z.literal("allies"),
  step: z.number().multipleOf(0.5),
  names: z.array(z.string()).max(1),
  either: z.union([z.string(), z.number()]),
});
const good = { year: 2026, line: "two", id: "a", only: "allies", step: 1, names: [], either: 1 };

test.each([
  ["a number too small", { year: 1914 }, "expected a number of at least 2014, found 1914"],
  ["a number too large", { year: 2034 }, "expected a number of at most 2026, found 2034"],
  ["a fraction for a whole number", { year: 2014.5 }, "expected a whole number, found 2014.5"],
  ["text for a number", { year: "2014" }, 'expected a number, found "2014"'],
  [
    "an unknown word",
    { line: "tow" },
    'unknown line "tow"; expected one of none, two, five; did you mean "two"?',
  ],
  ["the only word", { only: "budget" }, 'expected "allies", found "budget"'],
  ["text of another form", { id: "A b" }, 'expected text like /^[a-z-]+$/, found "A b"'],
  ["a number between steps", { step: 1.3 }, "expected a multiple of 0.5, found 1.3"],
  ["a list too long", { names: ["a", "b"] }, 'expected at most 1 in the list, found ["a","b"]'],
  ["a value of no known kind", { either: true }, "expected a value of another kind, found true"],
  ["a missing key", { year: undefined }, 'missing "year"; expected a number'],
  [
    "an unknown key",
    { yaer: 1 },
    'unknown key "yaer"; expected one of year, line, id, only, step, names, either; did you mean "year"?',
  ],
])("words %s as the house does", (_, change, message) => {
  const read = state.safeParse({ ...good, ...change }, { error: wording });
  expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
});
