import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../../data/content.ts";
import { formatFault } from "../../data/fault.ts";
import { watchedFaults } from "./watched.ts";

const data = "content/data/";
const reasons = `${data}acknowledged.csv`;
const share = `${data}nato/share-of-gdp.csv`;

type Change = [file: string, from: string | RegExp, to: string];

/** The content with parts of files under content/data otherwise; undefined takes a file away. */
function but(...changes: Change[]): Content {
  return changes.reduce((from, [name, part, other]) => {
    const file = `${data}${name}`;
    const text = from.textOf(file)!.replace(part, () => other);
    if (text === from.textOf(file)) throw new Error(`nothing like ${part} in ${file}`);
    return changed(from, { [file]: text });
  }, diskContent());
}

const said = (from: Content) => watchedFaults(from).map(formatFault);

/** The line of a file on which some words stand. */
const lineOf = (file: string, words: RegExp, from: Content = diskContent()): number =>
  1 +
  from
    .textOf(file)!
    .split("\n")
    .findIndex((line) => words.test(line));

test("finds nothing in the tables that has no reason", () => {
  expect(said(diskContent())).toEqual([]);
});

test("names a figure that moved against the edition before, with the line to be copied", () => {
  const content = but(["nato/share-of-gdp.csv", "FRA,2025,2.04", "FRA,2025,2.54"]);
  expect(watchedFaults(content)).toContainEqual({
    file: share,
    line: lineOf(share, /^FRA,2025/),
    column: "pct_gdp",
    message:
      "2.1 in 2026-03, 2.54 now: moved by more than 0.3; expected a reason in content/data/acknowledged.csv, in place of WHY: nato/share-of-gdp.csv,FRA 2025,moved,pct_gdp 2.1 in 2026-03; 2.54 in 2026-07,WHY",
  });
});

test("is content with the copied line once it has a reason", () => {
  const moved: Change = [
    "uk/path.csv",
    "hague-3-5-core-2035,2035,,3.5,",
    "hague-3-5-core-2035,2035,,3.4,",
  ];
  const [, line = ""] = /in place of WHY: (.*),WHY$/.exec(said(but(moved))[0]!)!;
  expect(said(but(moved, ["acknowledged.csv", /$/, `${line},The reason was not found\n`]))).toEqual(
    [],
  );
  expect(said(but(moved, ["acknowledged.csv", /$/, `${line},WHY\n`]))).toEqual([
    `${reasons}:${diskContent().textOf(reasons)!.split("\n").length}: reason: expected a reason of at least three words, found "WHY"`,
  ]);
});

test.each<[string, (value: string) => string]>([
  ["nothing", () => "0"],
  ["a fraction", (value) => String(Number(value) / 100)],
  ["a tenth", (value) => String(Number(value) / 10)],
  ["two figures exchanged around the point", (value) => value.replace(/(.)\.(.)/, "$2.$1")],
  ["two figures exchanged after the point", (value) => value.replace(/(.)(.)$/, "$2$1")],
])("names every share of GDP of the edition that became %s", (_, spoilt) => {
  const [head, ...rows] = diskContent().textOf(share)!.trim().split("\n");
  const wrong = rows.map((row) => row.replace(/[\d.]+(?=,(?:actual|estimate))/, spoilt));
  const text = `${[head, ...wrong].join("\n")}\n`;
  const named = said(changed(diskContent(), { [share]: text }));
  expect(named.filter((line) => line.includes("over gdp_usd_m_constant_2021 is"))).toHaveLength(
    wrong.filter((row, i) => row !== rows[i]).length,
  );
});

test("names estimates that are actual now, once for a year", () => {
  const content = but(["acknowledged.csv", /.*became-actual,31.*\n/, ""]);
  expect(said(content)).toEqual([
    `${share}:${lineOf(share, /^ALB,2024/)}: status: 2024: 31 estimates are actual now; expected a reason in content/data/acknowledged.csv, in place of WHY: nato/share-of-gdp.csv,2024,became-actual,31 estimates are actual in 2026-07,WHY`,
  ]);
});

test("names a year that is missing in a series, where it should stand", () => {
  const sipri = `${data}sipri/share-of-gdp.csv`;
  const content = but(["sipri/share-of-gdp.csv", /^GBR,1975.*\n/m, ""]);
  expect(said(content)).toEqual([
    `${sipri}:${lineOf(sipri, /^GBR,1976/, content)}: year: GBR: no 1975, a gap in the series; expected a reason in content/data/acknowledged.csv, in place of WHY: sipri/share-of-gdp.csv,GBR,missing-year,no 1975,WHY`,
  ]);
});

test("names a total that is not the sum of its parts", () => {
  const file = `${data}uk/budget.csv`;
  const content = but([
    "uk/budget.csv",
    "mod-total,sr-2025,2026,2026-27,65.511",
    "mod-total,sr-2025,2026,2026-27,66.511",
  ]);
  expect(said(content)).toContainEqual(
    `${file}:${lineOf(file, /^mod-total,sr-2025,2026/)}: gbp_bn: mod-total sr-2025 2026: 66.511, but its parts add up to 65.511; expected a reason in content/data/acknowledged.csv, in place of WHY: uk/budget.csv,mod-total sr-2025 2026,total,gbp_bn 66.511; parts 65.511,WHY`,
  );
});

test("names an ally that a total counts and that has no row", () => {
  const content = but(["nato/spending-usd.csv", /^MNE,2026.*\n/m, ""]);
  expect(said(content)).toContainEqual(
    expect.stringMatching(
      /usd_m_current: NEC 2026: \d+, and of its parts there is no MNE; expected/,
    ),
  );
});

test("counts an ally in a total from the year it joined", () => {
  expect(said(but(["allies.csv", /(?<=^FIN,.*,)2023/m, "2024"]))).toContainEqual(
    expect.stringMatching(/usd_m_current: NEC 2023: \d+, but its parts add up to/),
  );
});

test("compares the totals of another table", () => {
  const content = but(["uk/budget-totals.csv", ",270,", ",271,"]);
  expect(said(content)).toEqual([
    expect.stringMatching(
      /^content\/data\/acknowledged.csv:\d+: found: expected "gbp_bn 271; parts 272.179", as uk\/budget-totals.csv:3 says now, found "gbp_bn 270; parts 272.179"; look again at the reason$/,
    ),
  ]);
});

test("names a reason for what is no longer found, and what may be meant", () => {
  const line =
    "nato/share-of-gdp.csv,FRA 2025,moved,pct_gdp 2.1 in 2026-03; 2.9 in 2026-07,Not found";
  const content = but(["acknowledged.csv", /$/, `${line} at all\n`]);
  expect(said(content)).toEqual([
    `${reasons}:${lineOf(reasons, /^$/)}: row: answers nothing that is found; expected no such line`,
  ]);
  const misspelt = but(["acknowledged.csv", "ALB 2023", "ALX 2023"]);
  expect(said(misspelt)).toContainEqual(
    `${reasons}:2: row: answers nothing that is found; expected no such line; did you mean "ALB 2023"?`,
  );
});

test.each<[claim: string, change: Change, message: RegExp]>([
  [
    "a reason that is missing",
    ["acknowledged.csv", /(?<=^nato\/share-of-gdp.csv,2024,.*2026-07,).*/m, ""],
    /acknowledged.csv:\d+: reason: expected a reason of at least three words, found nothing$/,
  ],
  [
    "an unknown kind",
    ["acknowledged.csv", "became-actual", "become-actual"],
    /acknowledged.csv:3: kind: unknown kind "become-actual".*did you mean "became-actual"\?$/,
  ],
  [
    "an unknown table",
    ["watch.yaml", "table: nato/gdp-usd.csv, column", "table: nato/gpd-usd.csv, column"],
    /watch.yaml:\d+:7: unknown table of an edition "nato\/gpd-usd.csv".*did you mean "nato\/gdp-usd.csv"\?$/,
  ],
  [
    "an unknown table of a series",
    ["watch.yaml", "table: uk/gdp.csv", "table: uk/gpd.csv"],
    /watch.yaml:\d+:7: unknown table "uk\/gpd.csv"; expected .*did you mean "uk\/gdp.csv"\?$/,
  ],
  [
    "an unknown column",
    ["watch.yaml", "column: pct_gdp, more", "column: pct_gpd, more"],
    /watch.yaml:6:37: unknown column of nato\/share-of-gdp.csv "pct_gpd".*did you mean "pct_gdp"\?$/,
  ],
  [
    "an unknown column of a part",
    ["watch.yaml", "{ where: { measure: mod-capital } }", "{ where: { measures: mod-capital } }"],
    /watch.yaml:\d+:\d+: unknown column of uk\/budget.csv "measures".*did you mean "measure"\?$/,
  ],
  [
    "a total that no row is",
    ["watch.yaml", "total: { measure: mod-total }", "total: { measure: mod-totals }"],
    /watch.yaml:\d+:5: no row of uk\/budget.csv answers it; expected one that is a total$/,
  ],
  [
    "an amount that is none",
    ["watch.yaml", "more-than: 0.3", "more-than: much"],
    /watch.yaml:\d+:\d+: more-than: expected an amount such as 0.3 or 10%, found "much"$/,
  ],
  [
    "an unknown key",
    ["watch.yaml", "within: 0.5", "whithin: 0.5"],
    /watch.yaml:\d+:\d+: unknown key "whithin".*did you mean "within"\?$/,
  ],
])("names %s, and nothing that follows from it", (_, change, message) => {
  const found = said(but(change));
  expect(found).toContainEqual(expect.stringMatching(message));
  expect(found.every((line) => line.startsWith(`${data}${change[0]}`))).toBe(true);
});

test.each(["acknowledged.csv", "watch.yaml"])("names %s if it is missing, and no more", (file) => {
  const none = changed(diskContent(), { [`${data}${file}`]: undefined });
  expect(said(none)).toEqual([`${data}${file}:1: missing file; expected it to be there`]);
});

test.each([
  "allies.csv",
  "datasets.csv",
  "nato/share-of-gdp.csv",
  "nato/spending-usd.csv",
  "nato/editions.csv",
  "sipri/share-of-gdp.csv",
  "uk/budget.csv",
  "uk/path.csv",
  "uk/people.csv",
])("adds nothing to the faults of %s, broken or missing", (file) => {
  for (const text of [undefined, "", "a;b\n", "no,such,column\n1,2,3\n"])
    expect(said(changed(diskContent(), { [`${data}${file}`]: text }))).toEqual([]);
});

test("watches a table without a schema of its own too", () => {
  const watch: Change = [
    "watch.yaml",
    "series:\n",
    "series:\n  - { table: new.csv, by: [iso3] }\n",
  ];
  const row: Change = ["datasets.csv", /$/, "new.csv,New,2,nato-2026-07,,,,two years,own words,\n"];
  const rows = "iso3,year,pct_gdp\nGBR,2020,2.1\nGBR,2022,2.2\n";
  expect(said(changed(but(watch, row), { [`${data}new.csv`]: rows }))).toEqual([
    `${data}new.csv:3: year: GBR: no 2021, a gap in the series; expected a reason in content/data/acknowledged.csv, in place of WHY: new.csv,GBR,missing-year,no 2021,WHY`,
  ]);
});
