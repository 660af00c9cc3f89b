import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../content.ts";
import { editionsOf, editionTable } from "./editions.ts";
import { Faults, formatFault } from "../fault.ts";
import { readData } from "../load.ts";
import { withNextEdition } from "./next-edition.ts";
import { natoTables } from "./edition.ts";

const said = (from: Content) => new Faults(readData(from).faults).faults.map(formatFault);
const data = "content/data/";

/** The content with a part of one file otherwise. */
function but(from: Content, file: string, part: string | RegExp, other: string): Content {
  const text = from.textOf(`${data}${file}`)!;
  const next = text.replace(part, other);
  if (next === text) throw new Error(`nothing like ${part} in ${file}`);
  return changed(from, { [`${data}${file}`]: next });
}

test("shows a new edition once it has all five tables", () => {
  const { data: read, faults } = readData(withNextEdition());
  expect(faults).toEqual([]);
  expect(read.currentEdition.id).toBe("2027-03");
  expect(Math.max(...read.shareOfGdp.map((d) => d.year))).toBe(2027);
  expect(Math.max(...read.ukGbp.map((d) => d.year))).toBe(2027);
});

test("goes on showing the old edition while one table is missing", () => {
  const { data: read, faults } = readData(withNextEdition(natoTables.slice(0, 4)));
  expect(faults).toEqual([]);
  expect(read.currentEdition.id).toBe("2026-07");
  expect(Math.max(...read.shareOfGdp.map((d) => d.year))).toBe(2026);
});

test("keeps the older edition readable by its name", () => {
  const read = readData(withNextEdition()).data;
  expect(editionsOf(read, "shareOfGdp")).toEqual([
    "2023-07",
    "2024-06",
    "2025-08",
    "2026-03",
    "2026-07",
    "2027-03",
  ]);
  const years = editionTable(read, "shareOfGdp", "2026-07")!.rows.map((d) => d.year);
  expect(Math.max(...years)).toBe(2026);
});

test("takes an edition older than the one shown without showing it", () => {
  const older = withNextEdition(natoTables, { id: "2026-05", called: "May 2026" });
  expect(readData(older).data.currentEdition.id).toBe("2026-07");
});

test("takes a new month in editions.csv without a change of code", () => {
  const file = "nato/editions.csv";
  const row = "2022-06,2022-06,GBR,2022,2.12,estimate,nato-2026-07\n";
  const listed = but(
    diskContent(),
    "datasets.csv",
    "2023-07; 2024-06",
    "2022-06; 2023-07; 2024-06",
  );
  const counted = but(listed, "datasets.csv", "editions,247,", "editions,248,");
  const more = but(counted, file, /$/, row);
  expect(said(more)).toEqual([]);
});

const next = withNextEdition();
const share = "nato/2027-03/share-of-gdp.csv";

test.each<[claim: string, content: Content, said: RegExp]>([
  [
    "a folder without a row in datasets.csv",
    but(next, "datasets.csv", /nato\/2027-03\/uk-gbp.csv.*\n/, ""),
    /^content\/data\/datasets.csv:1: file: missing row; expected one for "nato\/2027-03\/uk-gbp.csv"$/,
  ],
  [
    "a row in datasets.csv without a file",
    changed(next, { [`${data}${share}`]: undefined }),
    /datasets.csv:\d+: file: unknown file "nato\/2027-03\/share-of-gdp.csv"; did you mean/,
  ],
  [
    "a wrong count of rows",
    but(next, "datasets.csv", "March 2027,462", "March 2027,400"),
    /datasets.csv:\d+: rows: expected "462" as in nato\/2027-03\/share-of-gdp.csv, found "400"$/,
  ],
  [
    "another month in datasets.csv than in the folder",
    but(next, "datasets.csv", "NATO, March 2027", "NATO, May 2027"),
    /datasets.csv:\d+: edition: expected "NATO, March 2027 \(2014-2027\)", found "NATO, May 2027 \(2014-2027\)"$/,
  ],
  [
    "other years in datasets.csv than in the file",
    but(next, "datasets.csv", '"NATO, March 2027 (2014-2027)"', '"NATO, March 2027 (2014-2026)"'),
    /datasets.csv:\d+: edition: expected "NATO, March 2027 \(2014-2027\)", found/,
  ],
  [
    "two months in the undated files",
    but(diskContent(), "datasets.csv", /(?<=^nato\/uk-gbp.*)NATO, July 2026/m, "NATO, June 2026"),
    /datasets.csv:\d+: edition: expected "NATO, July 2026 \(2014-2026\)", found "NATO, June 2026 \(2014-2026\)"$/,
  ],
  [
    "a UK share unlike the main table of its edition",
    but(next, "nato/2027-03/uk-gbp.csv", "2.96,estimate", "2.97,estimate"),
    /2027-03\/uk-gbp.csv:15: pct_gdp: expected "2.96" as in nato\/2027-03\/share-of-gdp.csv, found "2.97"$/,
  ],
  [
    "an ally that there is not, in the file of the edition",
    but(next, share, /^GBR,2027/m, "GBX,2027"),
    /2027-03\/share-of-gdp.csv:\d+: iso3: unknown ally "GBX"; did you mean "GBR"\?$/,
  ],
  [
    "a misspelt file of an edition",
    changed(next, { [`${data}nato/2027-03/gdp-us.csv`]: "a,b\n1,2\n" }),
    /2027-03\/gdp-us.csv:1: unknown file; expected a table of an edition.*; did you mean "nato\/2027-03\/gdp-usd.csv"\?$/,
  ],
  [
    "a second copy of an edition",
    withNextEdition(["gdpUsd"], { id: "2026-07", called: "July 2026" }),
    /2026-07\/gdp-usd.csv:1: edition 2026-07 is there already; expected another month/,
  ],
  [
    "rows of editions.csv beside a table of their own",
    withNextEdition(["shareOfGdp"], { id: "2026-03", called: "March 2026" }),
    /editions.csv:\d+: edition: edition "2026-03" has a table of its own; expected its rows in nato\/2026-03\/share-of-gdp.csv only$/,
  ],
  [
    "a day outside the month of its edition",
    but(diskContent(), "nato/editions.csv", "2023-07,2023-07,", "2023-07,2023-08-01,"),
    /editions.csv:2: published: expected a date in 2023-07, found "2023-08-01"$/,
  ],
  [
    "an edition that is no month",
    but(diskContent(), "nato/editions.csv", "2023-07,2023-07,", "2023-7,2023-07,"),
    /editions.csv:2: edition: expected a month such as 2027-03, found "2023-7"$/,
  ],
  [
    "a list in datasets.csv that lacks an edition",
    but(diskContent(), "datasets.csv", "2023-07; 2024-06; ", "2023-07; "),
    /datasets.csv:\d+: edition: expected "2023-07; 2024-06; 2025-08; 2026-03" as in nato\/editions.csv, found/,
  ],
])("names %s", (_, content, message) => {
  expect(said(content)).toContainEqual(expect.stringMatching(message));
});

test("tells nothing else of an edition whose main table is broken", () => {
  const broken = changed(next, { [`${data}${share}`]: "iso3;year\n" });
  expect(said(broken).every((line) => line.includes(share))).toBe(true);
});
