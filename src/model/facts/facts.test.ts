import { expect, test } from "vitest";
import type { Declared, Fact, Table } from "./fact.ts";
import { computed } from "./facts.ts";
import { restsOn } from "./from-facts.ts";

const rows = [
  { iso3: "GBR", year: 2024, pct_gdp: 2.25, status: "actual" },
  { iso3: "GBR", year: 2025, pct_gdp: 2.5, status: "estimate" },
  { iso3: "POL", year: 2024, pct_gdp: 4, status: "actual" },
  { iso3: "NATO", year: 2024, pct_gdp: 2.75, status: "actual" },
];
const tableOf = (): Table => ({
  rows,
  source: "nato",
  title: "Shares",
  names: new Map([["GBR", "Britain"]]),
});

type Given = Partial<Declared> & Pick<Declared, "say">;
const declared = (given: Given): Declared => ({ id: "a", label: "A", ...given });
const none = (): Fact => {
  throw new Error("rests on no other fact");
};
const fromTable = (given: Given) => computed(declared({ table: "t.csv", ...given }), none, tableOf);

test.each<[string, Given, string]>([
  ["one value", { where: { iso3: "POL" }, take: { value: "pct_gdp" }, say: "percent" }, "4.00%"],
  ["a sum", { where: { year: 2024 }, take: { sum: "pct_gdp" }, say: "figure" }, "9"],
  ["a mean", { where: { iso3: "allies" }, take: { mean: "pct_gdp" }, say: "percent-1" }, "2.9%"],
  ["the lowest", { take: { lowest: "pct_gdp" }, say: "target" }, "2.25%"],
  ["the highest", { take: { highest: "pct_gdp" }, say: "target" }, "4%"],
  [
    "a count of single allies",
    { where: { iso3: "allies", year: 2024 }, take: { count: "pct_gdp", of: 2 }, say: "words" },
    "two",
  ],
  [
    "a place",
    { where: { iso3: "allies", year: 2024 }, take: { rank: "pct_gdp", of: "GBR" }, say: "ordinal" },
    "second",
  ],
  [
    "a span of years",
    {
      where: { iso3: "GBR", year: { from: 2024, to: 2025 } },
      take: { sum: "pct_gdp" },
      say: "points",
    },
    "4.75 points",
  ],
])("takes %s from a table", (_, given, text) => {
  expect(fromTable(given).text).toBe(text);
});

test("says in words where a number is read, and apart from that where in the data", () => {
  const { how, provenance } = fromTable({
    where: { iso3: "GBR", year: 2024 },
    take: { value: "pct_gdp" },
    say: "percent",
  });
  expect(how).toBe("From “Shares”: Britain, 2024.");
  expect(provenance).toBe("t.csv, pct_gdp, iso3 GBR, year 2024");
});

test("puts words around a number, with how many rows were looked at", () => {
  const fact = fromTable({
    where: { iso3: "allies", year: 2024 },
    take: { count: "pct_gdp", of: 3 },
    say: "figure",
    wording: "{} of {all} allies",
  });
  expect([fact.text, fact.exact]).toEqual(["1 of 2 allies", "1"]);
});

test("knows the statuses and years of all rows that it rests on", () => {
  const { statuses, years } = fromTable({
    where: { iso3: "GBR" },
    take: { sum: "pct_gdp" },
    say: "figure",
  });
  expect([statuses, years]).toEqual([
    ["actual", "estimate"],
    [2024, 2025],
  ]);
});

const figure = (value: number, status = "actual"): Fact => ({
  id: "x",
  label: "X",
  tone: undefined,
  value,
  text: String(value),
  exact: String(value),
  statuses: [status],
  years: [2024],
  how: "",
  sources: ["nato"],
});
const others: Record<string, Fact> = { six: figure(6), four: figure(4, "estimate") };

test.each<[string, Given, string]>([
  ["the first less the second", { minus: ["six", "four"], say: "points" }, "2.00 points"],
  ["both together", { plus: ["six", "four"], say: "figure" }, "10"],
  ["a percentage of a sum", { "per-cent-of": ["four", "six"], say: "percent" }, "0.24%"],
  ["one as a share of the other", { "share-of": ["four", "six"], say: "percent-1" }, "66.7%"],
  ["how many times one is the other", { ratio: ["six", "four"], say: "times" }, "1.5 times"],
])("works out %s from other facts", (_, given, text) => {
  expect(computed(declared(given), (id) => others[id]!, tableOf).text).toBe(text);
});

test("is an estimate when one of the facts that it rests on is", () => {
  const fact = computed(
    declared({ plus: ["six", "four"], say: "figure" }),
    (id) => others[id]!,
    tableOf,
  );
  expect(fact.statuses).toEqual(["actual", "estimate"]);
});

test("names the facts that it rests on", () => {
  expect(restsOn(declared({ ratio: ["six", "four"], say: "times" }))).toEqual(["six", "four"]);
});
