import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../data/content.ts";
import { readData } from "../data/load.ts";
import { withNextEdition } from "../data/editions/next-edition.ts";
import { editionDiff } from "./edition-diff.ts";

const diff = (from: Content, ...asked: string[]) => editionDiff(readData(from).data, asked);
const share = "content/data/nato/2027-03/share-of-gdp.csv";

/** The next edition with some rows of its main table otherwise. */
function revised(...changes: [from: RegExp, to: string][]): Content {
  const next = withNextEdition();
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), next.textOf(share)!);
  return changed(next, { [share]: text });
}

test("tells what moved, the largest first, with was, is and difference", () => {
  const next = revised([/GBR,2024,2.28/, "GBR,2024,2.38"], [/FRA,2023,\d.\d\d/, "FRA,2023,1.00"]);
  expect(diff(next).split("\n").slice(0, 6)).toEqual([
    "From July 2026 (2026-07) to March 2027 (2027-03)",
    "",
    "nato/share-of-gdp.csv: 2 figures moved, 33 estimates became actual, 33 rows added, no rows dropped",
    "  pct_gdp, the largest change first",
    "    France          2023  1.88 → 1.00  −0.88",
    "    United Kingdom  2024  2.28 → 2.38  +0.10",
  ]);
});

test("tells what became actual, was added and was dropped, by year", () => {
  const text = diff(revised([/GBR,2014,.*\n/, ""]));
  expect(text).toContain(
    "  Became actual: 2025 (33)\n  Added: 2027 (33)\n  Dropped: 2014 (United Kingdom)",
  );
});

test("tells of every table of both editions", () => {
  const text = diff(withNextEdition());
  expect(text).toContain(
    "nato/uk-gbp.csv: no figures moved, 1 estimate became actual, 1 row added",
  );
  expect(text).toContain("nato/equipment-share.csv: no figures moved, 31 estimates became actual");
});

test("names the tables that one of the editions lacks", () => {
  expect(diff(diskContent(), "2024-06", "2026-07")).toContain(
    "nato/gdp-usd.csv: not in both editions",
  );
});

test("takes the newest two that share a table unless it is told otherwise", () => {
  const next = withNextEdition(["gdpUsd"]);
  expect(diff(diskContent())).toContain("From March 2026 (2026-03) to July 2026 (2026-07)");
  expect(diff(next)).toContain("From July 2026 (2026-07) to March 2027 (2027-03)");
  expect(diff(next, "2025-08")).toContain("From June 2024 (2024-06) to August 2025 (2025-08)");
});

test("calls a figure that one edition rounds more roughly no move", () => {
  const text = diff(diskContent(), "2026-03", "2026-07");
  expect(text).toContain("beyond rounding to 1 decimal");
  expect(text).not.toContain("United Kingdom");
});

test.each<[claim: string, asked: string[], message: RegExp]>([
  [
    "an edition there is not",
    ["2026-70"],
    /^unknown edition "2026-70"; expected one of .*; did you mean "2026-07"\?$/,
  ],
  [
    "one with none before it",
    ["2023-07"],
    /^no edition to compare with; expected two of 2023-07, /,
  ],
  [
    "two without a table in common",
    ["2023-07", "2027-03"],
    /^2023-07 and 2027-03 have no table in common/,
  ],
])("refuses %s", (_, asked, message) => {
  const next = withNextEdition(["gdpUsd"]);
  expect(() => diff(next, ...asked)).toThrow(message);
});
