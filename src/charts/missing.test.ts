import { expect, test } from "vitest";
import { loadData } from "../data/load.ts";
import { sizes } from "../marks/sizes.ts";
import { inputs } from "./index.ts";
import { scenes, type ChartName } from "./scenes.ts";
import type { Tables } from "./state.ts";

const tables = loadData();

type Row = { id?: string; iso3?: string; year?: number; measure?: string };

/** The tables but for some rows of one of them. */
const without = (name: keyof Tables, goes: (row: Row) => boolean): Tables => ({
  ...tables,
  [name]: (tables[name] as Row[]).filter((row) => !goes(row)),
});

/** A chart drawn from tables that lack something. */
function drawn(chart: ChartName, asked: object, from: Tables) {
  const state = inputs[chart].state(tables).parse(asked);
  const rows = () => inputs[chart].data(from, [state] as never[]);
  return () => scenes[chart](rows(), state, sizes.phone);
}

const nameless = {
  ...tables,
  events: tables.events.map((d) => ({ ...d, short_title: undefined })),
} as Tables;
const shareless = { ...tables, events: tables.events.map((d) => ({ ...d, pct: null })) };
const france = without("sipri", (d) => d.iso3 === "FRA" && d.year! >= 2006);

test.each<[string, ChartName, object, Tables, string]>([
  [
    "a year of a line",
    "history",
    { allies: ["FRA"], mark: "yardstick" },
    france,
    'sipri/share-of-gdp.csv: no row for "FRA" in 2006',
  ],
  [
    "a line",
    "history",
    { allies: ["FRA"] },
    without("sipri", (d) => d.iso3 === "FRA"),
    'sipri/share-of-gdp.csv: no row for "FRA"',
  ],
  [
    "the date of what is marked",
    "history",
    { mark: "yardstick" },
    without("events", (d) => d.id === "guideline-2006"),
    'debate/events.yaml: no event "guideline-2006"',
  ],
  ["Spain’s figure", "five", {}, shareless, 'debate/events.yaml: no pct for "spain-exempt"'],
  [
    "a part of the pledge",
    "five",
    {},
    without("ukPath", (d) => d.id === "hague-3-5-core-2035"),
    'uk/path.csv: no row "hague-3-5-core-2035"',
  ],
  [
    "a short title",
    "allies",
    { decade: true },
    nameless,
    'debate/events.yaml: no short_title for "crimea-2014"',
  ],
  [
    "how firm a figure is",
    "path",
    { show: ["nato-actual-2024-25"] },
    tables,
    'uk/path.csv: no firmness for "nato-actual-2024-25"',
  ],
  [
    "the year of a promise",
    "path",
    { show: ["trump-5"] },
    tables,
    'uk/path.csv: no year for "trump-5"',
  ],
  [
    "a measure",
    "rulers",
    {},
    without("ukBudget", (d) => d.measure === "mod-total"),
    "uk/budget.csv: no mod-total, ministers-2025, for 2027",
  ],
  [
    "an estimate",
    "costs",
    { show: ["rusi-3-5-by-2035"] },
    without("ukCosts", (d) => d.id === "rusi-3-5-by-2035"),
    'uk/costs.csv: no row "rusi-3-5-by-2035"',
  ],
  [
    "a sum",
    "plan",
    { found: "dip-identified", open: "dip-to-find", known: "source-transport-total" },
    without("ukCosts", (d) => d.id === "dip-to-find"),
    'uk/costs.csv: no row "dip-to-find"',
  ],
  [
    "a sum for comparison",
    "squares",
    { extra: [2.6, 3.5, 2035], beside: [["vat-1-point", 1999]] },
    tables,
    'uk/comparators.csv: no "vat-1-point" in 1999',
  ],
  [
    "a quotation",
    "voices",
    { quotes: ["trump-afford", "rutte-total-5"], says: "trump-afford" },
    without("quotes", (d) => d.id === "rutte-total-5"),
    'debate/quotes.yaml: no quotation "rutte-total-5"',
  ],
])("names the file and the row where %s is missing", (_, chart, asked, from, message) => {
  expect(drawn(chart, asked, from)).toThrow(`content/data/${message}`);
});

const lacks = (row: Row) => row.iso3 === "USA" && row.year === 2026;

test.each([
  ["allies", { year: 2026, by: "money" }, "spendingUsd"],
  ["equipment", { year: 2026 }, "equipmentShare"],
] as const)("draws nothing of %s where an ally lacks a figure", (chart, asked, table) => {
  expect(drawn(chart, asked, without(table, lacks))).toThrow(
    'content/data: no row for "USA" in 2026',
  );
});

test("prints the words of nobody who is not placed", () => {
  const asked = { quotes: ["trump-afford", "rutte-total-5"] };
  const [says] = tables.quotes.map((d) => d.id).filter((id) => !asked.quotes.includes(id));
  expect(drawn("voices", { ...asked, says }, tables)).toThrow(
    `says: found "${says}"; expected one of trump-afford, rutte-total-5`,
  );
});
