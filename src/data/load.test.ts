import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "./content.ts";
import { debate } from "./tables/debate.ts";
import { Faults, formatFault, type Fault } from "./fault.ts";
import { loadData, readData } from "./load.ts";
import { tables } from "./tables/tables.ts";

type Change = [file: string, from: RegExp, to: string];

/** The content with some words of the data folder changed, and the line of the first change. */
function copy(...changes: Change[]): { content: Content; line: number } {
  const texts: Record<string, string> = {};
  const lines = changes.map(([name, from, to]) => {
    const file = `content/data/${name}`;
    const text = texts[file] ?? readFileSync(file, "utf8");
    const at = text.search(from);
    if (at < 0) throw new Error(`nothing like ${from} in ${file}`);
    texts[file] = text.replace(from, to);
    return text.slice(0, at).split("\n").length;
  });
  return { content: changed(diskContent(), texts), line: lines[0] ?? 0 };
}

const faultsOf = (from: Content): readonly Fault[] => new Faults(readData(from).faults).faults;

test("the data folder is without fault", () => {
  expect(faultsOf(diskContent()).map(formatFault)).toEqual([]);
});

test("gives every table under its name, and the day of the data", () => {
  const data = loadData();
  expect(
    data.shareOfGdp.find(({ iso3, year }) => iso3 === "GBR" && year === 2026)?.pct_gdp,
  ).toBeGreaterThan(2);
  expect(data.asAt).toMatch(/^\d{4}-\d\d-\d\d$/);
  const lists = Object.values(data).filter((list) => Array.isArray(list));
  expect(lists.every(({ length }) => length > 0)).toBe(true);
});

test("reports the faults of all files together", () => {
  const { content } = copy(
    ["nato/uk-gbp.csv", /(?<=GBR,2014,2014-15,\d+),\d\.\d+/, ',"2,13"'],
    ["nato/uk-gbp.csv", /2015-16/, "2015-17"],
    ["debate/quotes.yaml", /stance: hold/, "stance: holds"],
    ["uk/path.csv", /nato-2026-07/, "nato-2026-70"],
  );
  expect(
    faultsOf(content).map(({ file, message }) => `${file}: ${message.replace(/;.*/, "")}`),
  ).toEqual([
    'content/data/debate/quotes.yaml: unknown stance "holds"',
    'content/data/nato/uk-gbp.csv: expected a number, found "2,13"',
    'content/data/nato/uk-gbp.csv: expected a financial year such as 2024-25, found "2015-17"',
    'content/data/uk/path.csv: unknown source "nato-2026-70"',
  ]);
});

test("names a file that is missing", () => {
  const without = changed(diskContent(), { "content/data/uk/gdp.csv": undefined });
  expect(faultsOf(without).map(formatFault)).toEqual([
    "content/data/uk/gdp.csv:1: missing file; expected it to be there",
  ]);
});

test("names every file of a folder that is missing", () => {
  const none = { files: [], stamp: "none", textOf: () => undefined };
  expect(faultsOf(none).length).toBe(Object.keys(tables).length + Object.keys(debate).length);
});

test("names a table that datasets.csv does not", () => {
  const more = changed(diskContent(), { "content/data/uk/gpd.csv": "a,b\n1,2\n" });
  expect(faultsOf(more).map(formatFault)).toEqual([
    'content/data/uk/gpd.csv:1: unknown file; expected a row for it in content/data/datasets.csv; did you mean "uk/gdp.csv"?',
  ]);
});

test("reads the rows that are sound beside one that is not", () => {
  const { content } = copy(["allies.csv", /^GBR,GB/m, "GBR,"]);
  const { data } = readData(content);
  expect(data.allies.length).toBeGreaterThan(30);
  expect(data.unread.get("allies.csv")).toHaveLength(1);
});

const inRow = (file: string) => String.raw`(?<=^${file},(?:"[^"]*"|[^",]*),)`;

test.each<
  [claim: string, file: string, from: RegExp, to: string, column: string | number, message: RegExp]
>([
  [
    "an unknown source of a row",
    "nato/editions.csv",
    /graphic-news-2024-02/,
    "graphic-news-2042-02",
    "source",
    /^unknown source "graphic-news-2042-02"; did you mean "graphic-news-2024-02"\?$/,
  ],
  [
    "an unknown source among several",
    "datasets.csv",
    /; hcdc-2008/,
    "; hdcd-2008",
    "check_sources",
    /^unknown source "hdcd-2008"; did you mean "hcdc-2008"\?$/,
  ],
  [
    "an unknown source of a data file",
    "datasets.csv",
    /,per row,/,
    ",per line,",
    "source",
    /^unknown source "per line"; expected an id of sources.csv$/,
  ],
  [
    "an unknown source of a quotation",
    "debate/quotes.yaml",
    /\[seed-article\]/,
    "[seed-artikle]",
    13,
    /^unknown source "seed-artikle"; did you mean "seed-article"\?$/,
  ],
  [
    "an unknown ally",
    "sipri/share-of-gdp.csv",
    /^GBR,1950/m,
    "UKR,1950",
    "iso3",
    /^unknown ally "UKR"; expected a code of allies.csv$/,
  ],
  [
    "an aggregate where there is none",
    "nato/equipment-share.csv",
    /^ALB,2014/m,
    "NATO,2014",
    "iso3",
    /^unknown ally "NATO"; expected a code of allies.csv$/,
  ],
  [
    "an unknown series",
    "uk/history.csv",
    /^sipri,1950/m,
    "sipry,1950",
    "series",
    /^unknown series "sipry"; did you mean "sipri"\?$/,
  ],
  [
    "an unknown data file",
    "datasets.csv",
    /^uk\/gdp\.csv/m,
    "uk/gpd.csv",
    "file",
    /^unknown file "uk\/gpd.csv"; did you mean "uk\/gdp.csv"\?$/,
  ],
  [
    "a wrong number of rows",
    "datasets.csv",
    new RegExp(`${inRow("uk/gdp.csv")}\\d+`, "m"),
    "999",
    "rows",
    /^expected "\d+" as in uk\/gdp.csv, found "999"$/,
  ],
  [
    "a wrong number of items",
    "datasets.csv",
    new RegExp(`${inRow("debate/events.yaml")}\\d+`, "m"),
    "999",
    "rows",
    /^expected "\d+" as in debate\/events.yaml, found "999"$/,
  ],
  [
    "a wrong first year of a series",
    "uk/history-series.csv",
    /(?<=,calendar),\d+/,
    ",1900",
    "first_year",
    /^expected "\d+" as in uk\/history.csv, found "1900"$/,
  ],
  [
    "evidence that is not the best grade",
    "debate/quotes.yaml",
    /evidence: copy/,
    "evidence: primary",
    3,
    /^evidence: expected "copy", the best grade among its sources, found "primary"$/,
  ],
  [
    "a UK share unlike NATO's main table",
    "nato/uk-gbp.csv",
    /(?<=GBR,2014,2014-15,\d+),\d\.\d+/,
    ",9.99",
    "pct_gdp",
    /^expected "\d\.\d+" as in nato\/share-of-gdp.csv, found "9.99"$/,
  ],
  [
    "a financial year of another year",
    "uk/gdp.csv",
    /2007,2007-08/,
    "2007,2008-09",
    "fiscal_year",
    /^expected one that begins in 2007, found "2008-09"$/,
  ],
  [
    "an id given twice",
    "debate/claims.yaml",
    /id: claim-3-next-parliament/,
    "id: claim-25-april-2027",
    3,
    /^duplicate id "claim-25-april-2027"; expected once, first on line \d+$/,
  ],
  [
    "another closing day",
    "debate/claims.yaml",
    /as_at: '[^']*'/,
    "as_at: '2030-01-01'",
    3,
    /^as_at: expected "[\d-]+" as in debate\/events.yaml, found "2030-01-01"$/,
  ],
])("names %s", (_, file, from, to, column, message) => {
  const { content, line } = copy([file, from, to]);
  expect(faultsOf(content)).toContainEqual({
    file: `content/data/${file}`,
    line,
    column,
    message: expect.stringMatching(message),
  });
});

test("reads the files of a content once, and those of another anew", () => {
  expect(loadData()).toBe(loadData());
  const { content } = copy(["uk/gdp.csv", /$/, "2059,2059-60,3760.0,3.5,2.0,forecast,\n"]);
  expect(faultsOf(content).map(({ file, column }) => `${file} ${column}`)).toEqual([
    "content/data/datasets.csv rows",
  ]);
});
