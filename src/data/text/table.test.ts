import { expect, test } from "vitest";
import { z } from "zod";
import { number, oneOf, optional, text, year } from "./cells.ts";
import { Faults } from "../fault.ts";
import { lineOf, readTable } from "./table.ts";

const row = z.object({
  iso3: text(),
  year: year(),
  pct_gdp: number(),
  status: oneOf(["actual", "estimate"]),
  note: optional(text()),
});
const header = "iso3,year,pct_gdp,status,note\n";
const read = (text: string) => readTable("a.csv", text, row, { key: ["iso3", "year"] });

const linesOf = (text: string): string[] => {
  const { faults } = read(text);
  return faults.length > 0 ? new Faults(faults).message.split("\n") : [];
};

test("reads typed rows", () => {
  expect(read(`${header}GBR,2026,2.56,estimate,\n`).rows).toEqual([
    {
      iso3: "GBR",
      year: 2026,
      pct_gdp: 2.56,
      status: "estimate",
      note: undefined,
    },
  ]);
});

test("remembers the line of each row", () => {
  const { rows } = read(`${header}GBR,2025,2.32,estimate,"two\nlines"\nGBR,2026,2.56,estimate,\n`);
  expect(rows.map(lineOf)).toEqual([2, 4]);
});

test("gives rows that cannot be changed", () => {
  expect(read(`${header}GBR,2026,2.56,estimate,\n`).rows.every(Object.isFrozen)).toBe(true);
});

test("takes the columns in any order", () => {
  expect(read("year,iso3,note,status,pct_gdp\n2026,GBR,,estimate,2.56\n").rows[0]?.pct_gdp).toBe(
    2.56,
  );
});

test("names the file, the line and the column of every bad cell", () => {
  expect(linesOf(`${header}GBR,26,"2,4",actual,\n,2026,2.4,estimte,\n`)).toEqual([
    'a.csv:2: pct_gdp: expected a number, found "2,4"',
    'a.csv:2: year: expected a year from 1850 to 2060, found "26"',
    "a.csv:3: iso3: expected some text, found nothing",
    'a.csv:3: status: unknown status "estimte"; expected one of actual, estimate; did you mean "estimate"?',
    "4 faults",
  ]);
});

test("reports bad cells together with rows of the wrong form", () => {
  expect(linesOf(`${header}GBR,2026\nUSA,2026,x,actual,\n`)).toEqual([
    "a.csv:2: found 2 cells; expected 5",
    'a.csv:3: pct_gdp: expected a number, found "x"',
    "2 faults",
  ]);
});

test("names a missing column and the one that is likely meant", () => {
  expect(linesOf("iso3,year,pct_gpd,status,note\nGBR,2026,2.56,estimate,\n")).toEqual([
    'a.csv:1: missing column "pct_gdp"; is it meant by "pct_gpd"?',
    'a.csv:1: unknown column "pct_gpd"; expected iso3, year, pct_gdp, status, note; did you mean "pct_gdp"?',
    "2 faults",
  ]);
});

test("names an unknown column", () => {
  expect(linesOf("iso3,year,pct_gdp,status,note,extra\nGBR,2026,2.56,estimate,,1\n")[0]).toBe(
    'a.csv:1: unknown column "extra"; expected iso3, year, pct_gdp, status, note',
  );
});

test("names a duplicate key and the line that had it first", () => {
  expect(
    linesOf(`${header}GBR,2026,2.5,actual,\nUSA,2026,3.1,actual,\nGBR,2026,2.6,actual,\n`)[0],
  ).toBe('a.csv:4: iso3, year: duplicate "GBR, 2026"; expected once, first on line 2');
});
