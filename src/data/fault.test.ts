import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.ts";
import { Faults, formatFault } from "./fault.ts";

const cell = {
  file: "content/data/nato/share-of-gdp.csv",
  line: 57,
  column: "pct_gdp",
  message: 'expected a number, found "2,4"',
};
const item = {
  file: "content/data/debate/quotes.yaml",
  line: 57,
  column: 3,
  message: 'unknown stance "rise"',
};

test("names the file, the line and the column of a cell", () => {
  expect(formatFault(cell)).toBe(
    'content/data/nato/share-of-gdp.csv:57: pct_gdp: expected a number, found "2,4"',
  );
});

test("names the file, the line and the character of anything else", () => {
  expect(formatFault(item)).toBe('content/data/debate/quotes.yaml:57:3: unknown stance "rise"');
});

test("leaves the column out where a whole line is wrong", () => {
  expect(formatFault({ ...cell, column: undefined, message: "blank line" })).toBe(
    "content/data/nato/share-of-gdp.csv:57: blank line",
  );
});

test("lists faults by file and line, then their number", () => {
  const { message } = new Faults([{ ...cell, line: 100 }, cell, item]);
  expect(message.split("\n")).toEqual([
    formatFault(item),
    formatFault(cell),
    formatFault({ ...cell, line: 100 }),
    "3 faults",
  ]);
});

test("counts one fault in the singular", () => {
  expect(new Faults([cell]).message).toMatch(/\n1 fault$/);
});

test("suggests the word that is spelt most nearly alike", () => {
  expect(didYouMean("GRB", ["GRC", "GBR", "USA"])).toMatch(/G(RC|BR)/);
  expect(didYouMean("rise", ["raise", "hold", "caution"])).toBe('; did you mean "raise"?');
  expect(didYouMean("gbr", ["GBR", "USA"])).toBe('; did you mean "GBR"?');
});

test("suggests nothing when nothing is near", () => {
  expect(didYouMean("Atlantis", ["GBR", "USA"])).toBe("");
});
