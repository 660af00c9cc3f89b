import { expect, test } from "vitest";
import { debate } from "../tables/debate.ts";
import { Faults, formatFault } from "../fault.ts";
import { parseYaml, readYaml } from "./yaml.ts";

const file = "content/data/debate/quotes.yaml";
const good = `meta:
  as_at: '2026-10-08'
  gap: None.
quotes:

- id: rutte
  speaker: Mark Rutte
  role: NATO Secretary General
  date: '2025-06-04'
  text: in great difficulty
  asks_pct: 5
  stance: raise
  sources: [seed-article]
  evidence: copy
`;

const linesOf = (text: string): string[] =>
  new Faults(readYaml(file, text, debate.quotes.schema).faults).faults.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );

test("reads a good list", () => {
  expect(readYaml(file, good, debate.quotes.schema).value.quotes[0]?.asks_pct).toBe(5);
});

test("knows the place of each part", () => {
  const { place } = readYaml(file, good, debate.quotes.schema);
  expect(place(["quotes", 0, "stance"])).toEqual({ line: 12, column: 3 });
  expect(place(["quotes", 0, "sources", 0])).toEqual({ line: 13, column: 13 });
});

test.each([
  [
    "an unknown word",
    "stance: raise",
    "stance: rise",
    '12:3: unknown stance "rise"; expected one of raise, hold, caution, explain; did you mean "raise"?',
  ],
  [
    "an unknown key",
    "stance: raise",
    "stance: raise\n  fragmnt: true",
    '13:3: unknown key "fragmnt"; expected one of id, sources, evidence, note, speaker, role, date, date_precision, text, asks_pct, stance, fragment, in_seed; did you mean "fragment"?',
  ],
  ["a missing key", "  stance: raise\n", "", '6:3: missing "stance"'],
  [
    "text for a number",
    "asks_pct: 5",
    "asks_pct: five",
    '11:3: asks_pct: expected a number, found "five"',
  ],
  [
    "a share out of range",
    "asks_pct: 5",
    "asks_pct: 50",
    "11:3: asks_pct: expected a number of at most 25, found 50",
  ],
  [
    "a year without quotes",
    "date: '2025-06-04'",
    "date: 2025",
    "9:3: date: expected text in quotes, found 2025",
  ],
  [
    "a date that does not exist",
    "2025-06-04",
    "2025-06-31",
    '9:3: date: expected a date such as 2025-06-25, 2025-06 or 2025, found "2025-06-31"',
  ],
  [
    "one source that is not a list",
    "[seed-article]",
    "seed-article",
    '13:3: sources: expected a list, found "seed-article"',
  ],
  [
    "an empty list of sources",
    "[seed-article]",
    "[]",
    "13:3: sources: expected at least 1 in the list, found []",
  ],
  ["an empty text", "in great difficulty", "''", "10:3: text: expected some text, found nothing"],
  ["a list that is missing", /quotes:[^]*/, "", '1:1: missing "quotes"; expected a list'],
])("names %s", (_, from, to, fault) => {
  expect(linesOf(good.replace(from, to))).toEqual([fault]);
});

test("names every fault of a file at once", () => {
  expect(linesOf(good.replace("raise", "rise").replace("copy", "copie")).length).toBe(2);
});

test("names a mistake of syntax at its place", () => {
  expect(linesOf(good.replace("[seed-article]", "[seed-article"))[0]).toMatch(
    /^1[34]:\d+: [a-z].*[^.]$/,
  );
});

test("names a key given twice", () => {
  expect(linesOf(good.replace("stance: raise", "stance: raise\n  stance: hold"))).toEqual([
    "13:3: key given twice; expected each key once",
  ]);
});

test("counts lines from where the text begins in its file", () => {
  const [fault] = parseYaml("a.mdx", "title: [a\n", 2).faults;
  expect(formatFault(fault!)).toMatch(/^a\.mdx:[23]:/);
});
