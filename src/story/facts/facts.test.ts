import { expect, test } from "vitest";
import { diskContent } from "../../data/content.ts";
import { readFacts } from "../../data/lists/facts.ts";
import { factOf } from "./facts.ts";

const content = diskContent();

const text = (id: string) => factOf(content, id).text;

test("counts the allies at 2%, as checked by hand", () => {
  const ids = [2014, 2024, 2025, 2026].map((year) => `allies-at-2-in-${year}`);
  expect(ids.map((id) => factOf(content, id).value)).toEqual([3, 17, 28, 30]);
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
  expect([
    factOf(content, "said-at-2-in-2024").value,
    factOf(content, "allies-at-2-in-2024").value,
  ]).toEqual([23, 17]);
});

test("takes Britain’s spending from 3.5% of its GDP: $150.5bn less $110.3bn", () => {
  expect([text("uk-gap-2026"), text("uk-gap-usd-2026")]).toEqual(["0.94 points", "$40bn"]);
});

test("says that a fact is an estimate when any of its figures is", () => {
  expect(factOf(content, "uk-gap-usd-2026").statuses).toContain("estimate");
  expect(factOf(content, "uk-2024").statuses).toEqual(["actual"]);
});

test("knows years and sources of every fact, and can compute it", () => {
  for (const { id } of readFacts(content).facts) {
    const { value, sources, how, text } = factOf(content, id);
    expect(Number.isFinite(value), id).toBe(true);
    expect(sources.length, id).toBeGreaterThan(0);
    expect(how.length + text.length, id).toBeGreaterThan(10);
  }
});
