import { expect, test } from "vitest";
import { changed, diskContent, type Content } from "../../../data/content.ts";
import { formatFault } from "../../../data/fault.ts";
import { withNextEdition } from "../../../data/editions/next-edition.ts";
import { natoTables } from "../../../data/editions/edition.ts";
import { check, isFault } from "../../check.ts";
import { factOf } from "../../../story/facts/facts.ts";

const facts = "content/facts.yaml";

/** The content with one more fact at the end of facts.yaml, and the line on which it begins. */
function withFact(fact: string, from: Content = diskContent()): { content: Content; line: number } {
  const text = `${from.textOf(facts)!.trimEnd()}\n`;
  const content = changed(from, { [facts]: `${text}  - ${fact}\n` });
  return { content, line: text.split("\n").length };
}

const said = (from: Content, file: string) =>
  check(from)
    .filter((fault) => fault.file === file)
    .map(formatFault);

const one = (rest: string) =>
  `{ id: one, label: One, table: nato/share-of-gdp.csv, say: percent, ${rest}, take: { value: pct_gdp } }`;

test("computes a fact from the edition it asks for", () => {
  const { content } = withFact(one("edition: 2025-08, where: { iso3: GBR, year: 2025 }"));
  const fact = factOf(content, "one");
  expect(fact.text).toBe("2.40%");
  expect(fact.published).toBe("August 2025");
  expect(fact.sources).toEqual(["nato-2025-08"]);
});

test("follows the new edition, and gives the old one where it is asked for", () => {
  const asked = one("edition: 2026-07, where: { iso3: GBR, year: 2025 }");
  const { content } = withFact(asked, withNextEdition());
  expect(factOf(content, "uk-2025").statuses).toEqual(["actual"]);
  expect(factOf(content, "one").statuses).toEqual(["estimate"]);
  expect(factOf(content, "one").published).toBe("July 2026");
});

test("says what a fact was published as only if all it rests on was", () => {
  const asked = one("edition: 2025-08, where: { iso3: GBR, year: 2025 }");
  const mixed = "{ id: two, label: Two, minus: [one, uk-2025], say: points }";
  const { content } = withFact(`${asked}\n  - ${mixed}`);
  expect(factOf(content, "two").published).toBeUndefined();
});

test.each<[claim: string, fact: string, message: RegExp]>([
  [
    "an unknown edition",
    one("edition: 2025-80, where: { iso3: GBR, year: 2025 }"),
    /^edition: unknown edition of nato\/share-of-gdp.csv "2025-80"; expected one of .*2026-07; did you mean "2025-08"\?$/,
  ],
  [
    "an edition of a table that has none",
    "{ id: one, label: One, table: uk/gdp.csv, edition: 2025-08, say: figure, take: { sum: gbp_bn } }",
    /^edition: uk\/gdp.csv has none; expected one of nato\/share-of-gdp.csv, nato\/spending-usd.csv/,
  ],
  [
    "an edition that lacks the table",
    "{ id: one, label: One, table: nato/gdp-usd.csv, edition: 2025-08, say: figure, take: { sum: gdp_usd_m_current } }",
    /^edition: unknown edition of nato\/gdp-usd.csv "2025-08"; expected one of 2026-07/,
  ],
  [
    "a row that the edition lacks",
    one("edition: 2025-08, where: { iso3: DEU, year: 2025 }"),
    /^where: no row of edition 2025-08 of nato\/share-of-gdp.csv answers it all; expected one that does$/,
  ],
  [
    "a year that the edition lacks",
    one("edition: 2024-06, where: { iso3: GBR, year: 2025 }"),
    /^where: no row of edition 2024-06 of nato\/share-of-gdp.csv has year "2025"/,
  ],
])("names %s", (_, fact, message) => {
  const { content, line } = withFact(fact);
  const found = check(content).filter((d) => d.file === facts);
  expect(found).toEqual([
    {
      file: facts,
      line,
      column: fact.indexOf(message.source.startsWith("^where") ? "where" : "edition") + 5,
      message: expect.stringMatching(message),
    },
  ]);
});

test("says nothing of an edition in a row that cannot be read", () => {
  const { content } = withFact(one("edition: 2022-06, where: { iso3: GBR, year: 2022 }"));
  const file = "content/data/nato/editions.csv";
  const malformed = changed(content, {
    [file]: `${content.textOf(file)}2022-06,2022-06,GBR,2022,many,estimate,graphic-news-2024\n`,
  });
  expect(said(malformed, facts)).toEqual([]);
});

test("warns that a new edition is not shown before all its tables are there", () => {
  const content = withNextEdition(natoTables.slice(0, 4));
  const warnings = check(content).filter((d) => d.level === "warning");
  const described = content.textOf("content/data/datasets.csv")!.split("\n");
  const line = 1 + described.findIndex((row) => row.startsWith("nato/2027-03/"));
  expect(warnings.map(formatFault)).toEqual([
    `content/data/datasets.csv:${line}:1: file: 4 of 5 tables of March 2027 are there, and the pages still show July 2026; expected nato/2027-03/uk-gbp.csv too`,
  ]);
});

test("has no warning of an edition that is whole, and stops only for what wants a reason", () => {
  const found = check(withNextEdition());
  expect(found.filter((d) => d.level === "warning")).toEqual([]);
  const faults = found.filter(isFault);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every((d) => d.message.includes("expected a reason in"))).toBe(true);
});
