import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../content.ts";
import { formatFault } from "../fault.ts";
import { readData } from "../load.ts";

const datasets = "content/data/datasets.csv";
const ships = "content/data/uk/ships.csv";
const known = diskContent();

/** The content with one table more, and its row in datasets.csv. */
const withShips = (text: string, { rows = 2, source = "per row" } = {}): Content =>
  changed(known, {
    [ships]: text,
    [datasets]: `${known.textOf(datasets)}uk/ships.csv,Ships,${rows},${source},,,£ billion,two years,,\n`,
  });

const faultsOf = (from: Content) => readData(from).faults.map(formatFault);

const sound =
  "iso3,year,gbp_bn,status,source,note\nGBR,2025,1.2,plan,nato-2026-07,\nGBR,2026,,plan,nato-2026-07,No figure\n";

test("reads a table without a schema by the names of its columns", () => {
  const { data, faults } = readData(withShips(sound));
  expect(faults).toEqual([]);
  expect(data.generic["uk/ships.csv"]?.[0]).toMatchObject({ year: 2025, gbp_bn: 1.2 });
  expect(data.generic["uk/ships.csv"]?.[1]?.["gbp_bn"]).toBeUndefined();
});

test.each([
  [
    "an unknown column",
    /gbp_bn/,
    "gbp_bm",
    /ships.csv:1: unknown column "gbp_bm"; expected id, .*; did you mean "gbp_bn"\?$/,
  ],
  [
    "a table whose rows nothing tells apart",
    /^iso3,year/,
    "who,who_else",
    /ships.csv:1: no column tells the rows apart; expected id, or some of edition, /,
  ],
  [
    "a cell of another kind",
    /1\.2/,
    "£1.2bn",
    /ships.csv:2: gbp_bn: expected a number, found "£1.2bn"$/,
  ],
  [
    "a row given twice",
    /GBR,2026/,
    "GBR,2025",
    /ships.csv:3: iso3, year: duplicate "GBR, 2025"; expected once, first on line 2$/,
  ],
  [
    "an empty cell of the key",
    /GBR,2025/,
    "GBR,",
    /ships.csv:2: year: expected a year from 1850 to 2060, found nothing$/,
  ],
  [
    "a word that status does not know",
    /plan/,
    "plam",
    /ships.csv:2: status: unknown status "plam"; expected one of actual, .*; did you mean "plan"\?$/,
  ],
  [
    "an unknown source",
    /nato-2026-07/,
    "nato-2026-70",
    /ships.csv:2: source: unknown source "nato-2026-70"; did you mean "nato-2026-07"\?$/,
  ],
  ["an unknown ally", /GBR/, "GRB", /ships.csv:2: iso3: unknown ally "GRB"; did you mean "GBR"\?$/],
  [
    "a financial year of another year",
    /year,gbp_bn,status,source,note\nGBR,2025,1.2,plan,nato-2026-07,/,
    "year,gbp_bn,status,source,fiscal_year\nGBR,2025,1.2,plan,nato-2026-07,2024-25",
    /ships.csv:2: fiscal_year: expected one that begins in 2025, found "2024-25"$/,
  ],
])("names %s", (_, from, to, fault) => {
  expect(faultsOf(withShips(sound.replace(from, to)))).toContainEqual(expect.stringMatching(fault));
});

test("counts its rows", () => {
  expect(faultsOf(withShips(sound, { rows: 3 }))).toEqual([
    expect.stringMatching(/datasets.csv:\d+: rows: expected "2" as in uk\/ships.csv, found "3"$/),
  ]);
});

test("asks for a column of sources where each row should name its own", () => {
  const without = "iso3,year,gbp_bn\nGBR,2025,1.2\nGBR,2026,\n";
  expect(faultsOf(withShips(without))).toEqual([
    expect.stringMatching(/source: found "per row"; expected a column "source" in uk\/ships.csv/),
  ]);
  expect(faultsOf(withShips(without, { source: "nato-2026-07" }))).toEqual([]);
});
