import { expect, test } from "vitest";
import { changesIn } from "./changes.ts";
import { formatFault } from "../fault.ts";

const head = "# What changed\n\nWords.\n\n";
const entry = (rest: string) => `${head}## 2026-12-01: A title\n\n${rest}\n`;
const faults = (text: string) => changesIn(text).faults.map(formatFault);

test("reads title, introduction, days, numbers, steps and words, each with its place", () => {
  const text = entry("- `uk-2026` was 2.5%\n- `two-to-five#wales`\n\nWords of *it*.");
  const { title, intro, changes } = changesIn(text);
  expect([title, intro.length, changes.length]).toEqual(["What changed", 1, 1]);
  expect(changes[0]).toMatchObject({
    date: "2026-12-01",
    title: "A title",
    at: { line: 5, column: 1 },
    items: [
      { id: "uk-2026", was: "2.5%", at: { line: 7, column: 4 }, wasAt: { line: 7, column: 17 } },
      { id: "two-to-five#wales", was: undefined, at: { line: 8, column: 4 } },
    ],
  });
  expect(changes[0]!.words).toHaveLength(1);
});

test("reads a file with Windows line ends and a byte-order mark", () => {
  const text = `\uFEFF${entry("- `uk-2026` was 2.5%\n\nWords.").replaceAll("\n", "\r\n")}`;
  expect(changesIn(text)).toMatchObject({ changes: [{ items: [{ was: "2.5%" }] }], faults: [] });
});

const sayings: [string, string, string][] = [
  [
    "a file without a title",
    "Words.\n",
    'content/changes.md:1:1: missing title; expected "# Corrections" first',
  ],
  ["an empty file", "", 'content/changes.md:1:1: missing title; expected "# Corrections" first'],
  [
    "a heading without a day",
    `${head}## The share\n`,
    'content/changes.md:5:1: bad heading "The share"; expected a day and a title, such as "## 2026-12-01: The share of Lithuania"',
  ],
  [
    "a heading without a title",
    `${head}## 2026-12-01\n`,
    'content/changes.md:5:1: bad heading "2026-12-01"; expected a day and a title, such as "## 2026-12-01: The share of Lithuania"',
  ],
  [
    "a day that does not exist",
    `${head}## 2026-11-31: The share\n`,
    'content/changes.md:5:1: bad date "2026-11-31"; expected a day such as 2026-12-01',
  ],
  [
    "a date that is not a day",
    `${head}## December: The share\n`,
    'content/changes.md:5:1: bad date "December"; expected a day such as 2026-12-01',
  ],
  [
    "a heading of another kind",
    `${head}### 2026-12-01: The share\n`,
    'content/changes.md:5:1: heading of another kind; expected a day and a title, such as "## 2026-12-01: The share of Lithuania"',
  ],
  [
    "an item without the marks of a name",
    entry("- uk-2026 was 2.5%"),
    'content/changes.md:7:1: found "uk-2026 was 2.5%"; expected "- `a-number` was 5.38%", or "- `a-story#a-step`"',
  ],
  [
    "an item in other words",
    entry("- `uk-2026` used to be 2.5%"),
    'content/changes.md:7:1: found "uk-2026 used to be 2.5%"; expected "- `a-number` was 5.38%", or "- `a-story#a-step`"',
  ],
  [
    "a number without its former value",
    entry("- `uk-2026` was"),
    'content/changes.md:7:1: found "uk-2026 was"; expected "- `a-number` was 5.38%", or "- `a-story#a-step`"',
  ],
  [
    "a list in a list",
    entry("- `uk-2026` was 2.5%\n  - more"),
    'content/changes.md:7:1: found "uk-2026 was 2.5% more"; expected "- `a-number` was 5.38%", or "- `a-story#a-step`"',
  ],
  [
    "a full stop after the former value",
    entry("- `uk-2026` was 2.5%."),
    'content/changes.md:7:17: found "2.5%."; expected the former value as it was printed, and no more',
  ],
  [
    "a list before the first entry",
    `${head}- one\n`,
    "content/changes.md:5:1: found list; expected headings, lists and paragraphs",
  ],
  [
    "a quotation",
    entry("> Words"),
    "content/changes.md:7:1: found blockquote; expected headings, lists and paragraphs",
  ],
  [
    "a picture among the words",
    entry("See ![it](it.png)."),
    "content/changes.md:7:5: found image; expected words and links",
  ],
  [
    "a tag among the words",
    entry("See <b>it."),
    "content/changes.md:7:5: found html; expected words and links",
  ],
];

test.each(sayings)("names the place of %s", (_, text, message) => {
  expect(faults(text)).toEqual([message]);
});
