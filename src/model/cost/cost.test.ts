import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { bill, costOf, resilienceBill, totalOf } from "./cost.ts";
import { baselineNames, baselineOf, obrAssumption } from "./baseline.ts";
import { economyOf, lastRates } from "./economy.ts";
import { readingsOf2035 } from "./by-2035.ts";
import { anyHandles, chance } from "../path/chance.ts";
import { presetsOf, startOf } from "../path/presets.ts";
import { lineThrough } from "../path/path.ts";

const { ukGdp, ukPath, ukBudget, ukComparators } = loadData();
const economy = economyOf(ukGdp, lastRates(ukGdp));
const known = { start: startOf(ukPath), obr: obrAssumption(ukBudget) };
const hold = baselineOf("2.6", known);
const promised = lineThrough([known.start, ...presetsOf(ukPath)[0]!.handles]);

test("one point of GDP is £30.5bn in 2025-26 and £36.3bn in 2030-31", () => {
  expect(costOf(1, 2025, economy, "cash")).toBeCloseTo(30.54666);
  expect(costOf(1, 2030, economy, "cash")).toBeCloseTo(36.31831);
});

test("a point of GDP agrees with the points of uk/comparators.csv", () => {
  const rows = ukComparators.filter((d) => d.key === "gdp-point");
  for (const { year, gbp_bn } of rows)
    expect(costOf(1, year, economy, "cash")).toBeCloseTo(gbp_bn, 1);
});

test("from 2.6 to 3.5 costs about £38bn a year in the mid-2030s: 37.6 in 2034-35, 39.0 in 2035-36", () => {
  expect(costOf(0.9, 2034, economy, "cash")).toBeCloseTo(37.6, 1);
  expect(costOf(0.9, 2035, economy, "cash")).toBeCloseTo(39.0, 1);
});

test("counts “by 2035” in 2035-36, and 2034-35 would be £1.3bn less", () => {
  const { counted, other, difference } = readingsOf2035(3.5, hold, economy, "cash");
  expect([counted.fiscalYear, other.fiscalYear]).toEqual(["2035-36", "2034-35"]);
  expect(difference).toBeCloseTo(1.34, 2);
  expect(counted.extra - other.extra).toBe(difference);
});

test("the promised path costs £39bn a year more than 2.6% in the end, and £144bn in nine years", () => {
  const years = bill(promised, economy, hold, "cash");
  expect(years.at(-1)!.extra).toBeCloseTo(38.95, 2);
  expect(totalOf(years)).toMatchObject({ from: "2027-28", to: "2035-36", years: 9 });
  expect(totalOf(years).extra).toBeCloseTo(143.5, 1);
});

test("says from which year on GDP is assumed", () => {
  const assumed = bill(promised, economy, hold, "cash").filter((d) => d.gdp === "assumed");
  expect(assumed[0]!.fiscalYear).toBe("2031-32");
});

test("cash and today's prices agree in 2026-27 and only there", () => {
  const [cash, today] = (["cash", "today"] as const).map((p) => bill(promised, economy, hold, p));
  const same = cash!.filter((d, i) => d.cost === today![i]!.cost);
  expect(same.map((d) => d.fiscalYear)).toEqual(["2026-27"]);
});

test("£151bn in the cash of 2035-36 is £127bn in today's prices", () => {
  expect(costOf(3.5, 2035, economy, "cash")).toBeCloseTo(151.5, 1);
  expect(costOf(3.5, 2035, economy, "today")).toBeCloseTo(127.0, 1);
});

test("a path that is its own baseline costs nothing extra, whichever it is", () => {
  for (const name of baselineNames) {
    const path = baselineOf(name, known);
    expect(bill(path, economy, path, "today").every((d) => d.extra === 0)).toBe(true);
  }
});

test("a higher share never costs less, in any year, prices or baseline", () => {
  const next = chance(2);
  for (let i = 0; i < 200; i++) {
    const handles = anyHandles(next);
    const higher = handles.map((d) => ({ ...d, share: d.share + next() }));
    const baseline = baselineOf(baselineNames[i % 4]!, known);
    const prices = i % 2 ? "cash" : "today";
    const low = bill(lineThrough([known.start, ...handles]), economy, baseline, prices);
    const high = bill(lineThrough([known.start, ...higher]), economy, baseline, prices);
    expect(high.every((d, j) => d.cost >= low[j]!.cost && d.extra >= low[j]!.extra)).toBe(true);
  }
});

test("totals are the sums of their years, over any span", () => {
  const next = chance(3);
  for (let i = 0; i < 100; i++) {
    const years = bill(lineThrough([known.start, ...anyHandles(next)]), economy, hold, "cash");
    const middle = 2028 + Math.floor(next() * 7);
    const [before, after] = [
      totalOf(years, { first: 2027, last: middle - 1 }),
      totalOf(years, { first: middle, last: 2035 }),
    ];
    expect(before.extra + after.extra).toBeCloseTo(totalOf(years).extra, 9);
    expect(before.cost + after.cost).toBeCloseTo(totalOf(years).cost, 9);
    const sum = years.slice(1).reduce((all, d) => all + d.cost, 0);
    expect(totalOf(years).cost).toBeCloseTo(sum, 9);
  }
});

test("more growth makes the years after the forecast dearer and leaves the others alone", () => {
  const fast = economyOf(ukGdp, { growth: 5, inflation: 2 });
  const slow = economyOf(ukGdp, { growth: 2.5, inflation: 2 });
  expect(fast.gdp(2030)).toBe(slow.gdp(2030));
  expect(costOf(0.9, 2035, slow, "cash")).toBeCloseTo(0.009 * 3631.831 * 1.025 ** 5);
  expect(costOf(0.9, 2035, fast, "cash")).toBeCloseTo(0.009 * 3631.831 * 1.05 ** 5);
});

test("the 1.5 has a bill of its own: £49bn in 2027-28", () => {
  const [first] = resilienceBill(1.5, economy, "cash");
  expect(first).toMatchObject({ fiscalYear: "2027-28", share: 1.5 });
  expect(first!.cost).toBeCloseTo(49.16, 2);
});
