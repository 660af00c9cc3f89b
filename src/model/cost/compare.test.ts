import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { comparisonsOf, nearest, perPerson, yardsticks } from "./compare.ts";
import { bill } from "./cost.ts";
import { economyOf, lastRates } from "./economy.ts";

const { ukGdp, ukComparators, ukPeople } = loadData();
const economy = economyOf(ukGdp, lastRates(ukGdp));
const extraIn = (year: number, share = 3.5) =>
  bill([{ year, share }], economy, [{ year, share: 2.6 }], "cash")[0]!;
const comparison = (year: number, key: keyof typeof yardsticks) =>
  comparisonsOf(extraIn(year), ukComparators, economy).find((d) => d.key === key)!;

test("finds every yardstick in the table", () => {
  const keys = comparisonsOf(extraIn(2035), ukComparators, economy).map((d) => d.key);
  expect(keys).toEqual(Object.keys(yardsticks));
});

test("names the nearest year of the ready reckoner", () => {
  expect(comparison(2027, "basic-rate-1p")).toMatchObject({ period: "2027-28", sameYear: true });
  expect(comparison(2035, "basic-rate-1p")).toMatchObject({ period: "2028-29", sameYear: false });
});

test("0.9 points of GDP in 2028-29 are £30.5bn: 3.7p at 8.2 or 3.2 points of VAT at 9.55", () => {
  expect(comparison(2028, "basic-rate-1p").times).toBeCloseTo(30.517 / 8.2, 3);
  expect(comparison(2028, "vat-1-point").times).toBeCloseTo(30.517 / 9.55, 3);
});

test("measures 2035-36 by the tax and the GDP of 2028-29, and shows what mixing the years would say", () => {
  const { times, timesUnadjusted } = comparison(2035, "basic-rate-1p");
  expect(times).toBeCloseTo(3.72, 2);
  expect(timesUnadjusted).toBeCloseTo(4.75, 2);
});

test("mixing makes no difference where the years are the same", () => {
  const { times, timesUnadjusted } = comparison(2028, "vat-1-point");
  expect(times).toBe(timesUnadjusted);
});

test("is 44% of the core schools budget and three times the aid budget", () => {
  expect(comparison(2035, "core-schools").times).toBeCloseTo(0.44, 2);
  expect(comparison(2035, "aid-at-0-3").times).toBeCloseTo(3.25, 2);
});

test("uses the longest that a table has: debt interest to 2030-31", () => {
  expect(comparison(2035, "debt-interest").period).toBe("2030-31");
});

test("takes a year of the table, never one between", () => {
  const rows = [{ year: 2027 }, { year: 2023 }];
  expect([2020, 2024, 2026, 2040].map((year) => nearest(rows, year)!.year)).toEqual([
    2023, 2023, 2027, 2027,
  ]);
});

test("£39bn is about £550 for each of 70.7 million people, the last the OBR counts", () => {
  const each = perPerson(38.95, 2035, ukPeople);
  expect(each).toMatchObject({ people: 70746493, period: "2030-31", sameYear: false });
  expect(each.pounds).toBeCloseTo(550.6, 1);
});

test("the ONS's 71.0 million of 2034 would change that by less than half a per cent", () => {
  const ons = ukPeople.find((d) => d.series === "ons-2024-based" && d.year === 2034)!;
  expect(ons.count / perPerson(1, 2034, ukPeople).people).toBeLessThan(1.005);
});
