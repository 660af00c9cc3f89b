import { expect, test } from "vitest";
import { changed, diskContent } from "../../../data/content.ts";
import { formatFault } from "../../../data/fault.ts";
import { factOf } from "../../../story/facts/facts.ts";
import { factFaults } from "./facts.ts";

test("finds no fact that cannot be computed", () => {
  expect(factFaults(diskContent())).toEqual([]);
});

test("takes a number from a table that has no schema of its own", () => {
  const known = diskContent();
  const [datasets, facts] = ["content/data/datasets.csv", "content/facts.yaml"] as const;
  const more = changed(known, {
    "content/data/uk/ships.csv":
      "id,year,gbp_bn,status,source\nships-a,2026,1.2,plan,nato-2026-07\nships-b,2027,2.3,estimate,sipri-2026\n",
    [datasets]: `${known.textOf(datasets)}uk/ships.csv,Ships,2,per row,,,£ billion,two years,,\n`,
    [facts]: `${known.textOf(facts)}  - id: ships\n    label: Ships, both years\n    table: uk/ships.csv\n    where: { year: [2026, 2027] }\n    take: { sum: gbp_bn }\n    say: billions\n`,
  });
  expect(factFaults(more)).toEqual([]);
  expect(factOf(more, "ships")).toMatchObject({
    text: "£3.5bn",
    statuses: ["plan", "estimate"],
    years: [2026, 2027],
    sources: ["nato-2026-07", "sipri-2026"],
  });
});

test("names a column that such a table does not have", () => {
  const known = diskContent();
  const [datasets, facts] = ["content/data/datasets.csv", "content/facts.yaml"] as const;
  const more = changed(known, {
    "content/data/uk/ships.csv": "id,year,gbp_bn\nships-a,2026,1.2\n",
    [datasets]: `${known.textOf(datasets)}uk/ships.csv,Ships,1,nato-2026-07,,,£ billion,one year,,\n`,
    [facts]: `${known.textOf(facts)}  - id: ships\n    label: Ships\n    table: uk/ships.csv\n    where: { yeer: 2026 }\n    take: { value: gbp_bn }\n    say: billions\n`,
  });
  expect(factFaults(more).map(formatFault)).toEqual([
    expect.stringMatching(
      /unknown column "yeer" of uk\/ships.csv; expected one of id, year, gbp_bn; did you mean "year"\?$/,
    ),
  ]);
});
