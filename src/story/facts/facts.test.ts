import { expect, test } from "vitest";
import { changed, diskContent, reading } from "../../data/content.ts";
import { loadFacts, readFacts } from "../../data/lists/facts.ts";
import { formatFault } from "../../data/fault.ts";
import { factFaults, factOf } from "./facts.ts";

const text = (id: string) => factOf(id).text;

test("counts the allies at 2%, as checked by hand", () => {
  const ids = [2014, 2024, 2025, 2026].map((year) => `allies-at-2-in-${year}`);
  expect(ids.map((id) => factOf(id).value)).toEqual([3, 17, 28, 30]);
});

test("counts the allies at the later lines, as checked by hand", () => {
  const ids = ["allies-at-35-in-2025", "allies-at-35-in-2026", "allies-at-5-in-2026"];
  expect(ids.map(text)).toEqual(["four", "five", "two"]);
});

test("gives Britain’s shares, as checked by hand", () => {
  const ids = [2014, 2024, 2025, 2026].map((year) => `uk-${year}`);
  expect(ids.map(text)).toEqual(["2.13%", "2.28%", "2.32%", "2.56%"]);
});

test("gives the total of the alliance, as checked by hand", () => {
  expect(text("nato-2026")).toBe("2.86%");
});

test("counts 23 announced and 17 counted for 2024", () => {
  expect([factOf("said-at-2-in-2024").value, factOf("allies-at-2-in-2024").value]).toEqual([
    23, 17,
  ]);
});

test("takes Britain’s spending from 3.5% of its GDP: $150.5bn less $110.3bn", () => {
  expect([text("uk-gap-2026"), text("uk-gap-usd-2026")]).toEqual(["0.94 points", "$40bn"]);
});

test("says that a fact is an estimate when any of its figures is", () => {
  expect(factOf("uk-gap-usd-2026").statuses).toContain("estimate");
  expect(factOf("uk-2024").statuses).toEqual(["actual"]);
});

test("knows years and sources of every fact, and can compute it", () => {
  for (const { id } of loadFacts()) {
    const { value, sources, how, text } = factOf(id);
    expect(Number.isFinite(value), id).toBe(true);
    expect(sources.length, id).toBeGreaterThan(0);
    expect(how.length + text.length, id).toBeGreaterThan(10);
  }
});

const faultsOf = (text: string) => readFacts(text).faults.map(formatFault);

test("names the place of a duplicate id", () => {
  const one = "  - { id: a, label: A, say: figure }\n";
  expect(faultsOf(`facts:\n${one}${one}`)).toEqual([
    'content/facts.yaml:3:7: duplicate fact "a"; expected each id once',
  ]);
});

test("names a way of wording that there is not", () => {
  expect(faultsOf("facts:\n  - { id: a, label: A, say: percents }\n")).toEqual([
    expect.stringMatching(/content\/facts.yaml:2:\d+: .*"percents".*did you mean "percent"\?/),
  ]);
});

test("finds no fact that cannot be computed", () => {
  expect(factFaults()).toEqual([]);
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
  reading(more, () => {
    expect(factFaults()).toEqual([]);
    expect(factOf("ships")).toMatchObject({
      text: "£3.5bn",
      statuses: ["plan", "estimate"],
      years: [2026, 2027],
      sources: ["nato-2026-07", "sipri-2026"],
    });
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
  expect(reading(more, factFaults).map(formatFault)).toEqual([
    expect.stringMatching(
      /unknown column "yeer" of uk\/ships.csv; expected one of id, year, gbp_bn; did you mean "year"\?$/,
    ),
  ]);
});
