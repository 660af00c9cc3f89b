import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";
import { formatFault } from "../fault.ts";

const faultsOf = (text: string) => parseCsv("a.csv", text).faults.map(formatFault);
const cellsOf = (text: string) => parseCsv("a.csv", text).records.map(({ cells }) => cells);

test("reads each row with its line and its cells by column", () => {
  expect(parseCsv("a.csv", "id,pct\nuk,2.4\nus,3.2\n")).toMatchObject({
    header: ["id", "pct"],
    records: [
      { line: 2, cells: { id: "uk", pct: "2.4" } },
      { line: 3, cells: { id: "us", pct: "3.2" } },
    ],
    faults: [],
  });
});

test("reads commas, doubled quotes and line breaks inside quotes", () => {
  expect(cellsOf('id,note\na,"x, ""y""\nz"\n')).toEqual([{ id: "a", note: 'x, "y"\nz' }]);
});

test("keeps the line numbers right after a line break inside quotes", () => {
  expect(parseCsv("a.csv", 'id,note\na,"x\ny\nz"\nb,\n').records.map(({ line }) => line)).toEqual([
    2, 5,
  ]);
});

test("keeps an empty last cell, and a last line without a line break", () => {
  expect(cellsOf("id,note\na,\nb,")).toEqual([{ id: "a", note: "" }, { id: "b", note: "" }]); // prettier-ignore
});

test("knows where in its line each cell begins", () => {
  const { records } = parseCsv("a.csv", 'id,note,pct\nuk,"a, b",2.4\n');
  expect(records[0]?.starts).toEqual({ id: 1, note: 4, pct: 11 });
});

test("accepts the line ends of Windows", () => {
  expect(parseCsv("a.csv", 'id,note\r\na,"x\r\ny"\r\nb,2\r\n').records).toMatchObject([
    { line: 2, cells: { id: "a", note: "x\ny" } },
    { line: 4, cells: { id: "b", note: "2" } },
  ]);
});

test("accepts a byte-order mark and drops it", () => {
  expect(parseCsv("a.csv", "\uFEFFid,note\na,b\n").header).toEqual(["id", "note"]);
});

test.each([
  ["an empty file", "", "a.csv:1: empty file; expected a header and rows"],
  ["a file of blank lines", "\n\n", "a.csv:1: empty file; expected a header and rows"],
  ["a header without rows", "id,pct\n", "a.csv:1: no rows; expected rows below the header"],
  ["a blank first line", "\nid,pct\na,1\n", "a.csv:1: blank line; expected the header"],
  ["semicolons", "id;pct\nuk;2,4\n", "a.csv:1: semicolons between the columns; expected commas"],
  ["tabs", "id\tpct\nuk\t2.4\n", "a.csv:1: tabs between the columns; expected commas"],
  [
    "a column twice",
    "id,pct,id\na,1,b\n",
    'a.csv:1: duplicate column "id"; expected each column once',
  ],
  [
    "a column without a name",
    "id,,pct\na,1,2\n",
    "a.csv:1: column 2 has no name; expected a name, or no comma",
  ],
  ["too few cells", "id,pct,note\na,1\n", "a.csv:2: found 2 cells; expected 3"],
  [
    "an unquoted comma",
    "id,pct\na,1,2\n",
    "a.csv:2: found 3 cells; expected 2, and quotes around a cell with a comma in it",
  ],
  [
    "a trailing comma",
    "id,pct\na,1,\n",
    "a.csv:2: found 3 cells; expected 2, and no comma at the end of the line",
  ],
  [
    "a blank line",
    "id,pct\na,1\n\nb,2\n",
    "a.csv:3: blank line; expected a row, or the end of the file",
  ],
  [
    "a line of spaces",
    "id,pct\na,1\n  \n",
    "a.csv:3: blank line; expected a row, or the end of the file",
  ],
  [
    "a quote never closed",
    'id,note\na,b\nc,"d\ne,f\n',
    "a.csv:3: unclosed quote; expected a closing quote",
  ],
  [
    "a quote inside a bare cell",
    'id,note\na,5" gun\n',
    "a.csv:2: stray quote; expected quotes around the whole cell, doubled inside it",
  ],
  [
    "words after a closing quote",
    'id,note\na,"b" c\n',
    "a.csv:2: stray quote; expected quotes around the whole cell, doubled inside it",
  ],
])("names %s", (_, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test("reads on after a row of the wrong form", () => {
  const { records, faults } = parseCsv("a.csv", 'id,pct\na\nb,"1"2\nc,3\nd,4,5\n');
  expect(records.map(({ line }) => line)).toEqual([4]);
  expect(faults.map(({ line }) => line)).toEqual([3, 2, 5]);
});

test.each(["\uFEFFa,b\n1,2\n", "a,b\n1,2\n"])(
  "says of a file in UTF-16 that, and no more: %j",
  (text) => {
    const read = Buffer.from(text, "utf16le").toString("utf8");
    expect(parseCsv("t.csv", read)).toMatchObject({
      records: [],
      faults: [{ message: "the file is not UTF-8; expected it saved as UTF-8" }],
    });
  },
);
