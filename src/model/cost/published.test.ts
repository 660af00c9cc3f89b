import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { bill, costOf } from "./cost.ts";
import { baselineOf, obrAssumption } from "./baseline.ts";
import { economyOf, lastRates } from "./economy.ts";
import { checksOf, whyNot } from "./published.ts";
import { startOf } from "../path/presets.ts";

const { ukGdp, ukCosts, ukCostChecks, ukBudget, ukPath } = loadData();
const economy = economyOf(ukGdp, lastRates(ukGdp));
const checks = checksOf(ukCosts, ukCostChecks, economy);
const check = (id: string) => checks.find((d) => d.id === id)!;

test("every row of uk/costs.csv is either worked out or given a reason why not", () => {
  const both = ukCosts.map(
    (d) => [d.id, Boolean(check(d.id)), Boolean(whyNot(ukCostChecks, d.id))] as const,
  );
  expect(both.filter(([, worked, excused]) => worked === excused)).toEqual([]);
});

test("works out no total over several years", () => {
  const annual = ukCosts.filter((d) => d.span === "annual").map((d) => d.id);
  expect(checks.filter((d) => !annual.includes(d.id))).toEqual([]);
});

test.each(checks)(
  "$id: £$theirs bn, ours within $tolerance",
  ({ theirs, ours, tolerance, fits }) => {
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance);
    expect(fits).toBe(true);
  },
);

test("gives a reason and a base for each, and most within £1.1bn", () => {
  expect(checks.every((d) => d.why && /^from .* of GDP in \d{4}-\d\d, /.test(d.base))).toBe(true);
  expect(checks.filter((d) => d.tolerance > 1.1).map((d) => d.id)).toEqual([
    "ifs-3-5-from-2-6",
    "rusi-3-5-by-2035",
    "government-2-5-by-2027-28",
  ]);
});

test("the OBR's 38.6 lies nearer to 2035-36 than to 2034-35", () => {
  const far = (year: number) => Math.abs(costOf(0.9, year, economy, "cash") - 38.6);
  expect(far(2035)).toBeLessThan(far(2034));
});

test("the OBR's 38.6 in cash and 32 in today's money are one estimate in two prices", () => {
  const [cash, today] = [check("obr-5-by-2035"), check("obr-3-5-by-2035")];
  expect(cash.base).toBe("from 2.6% to 3.5% of GDP in 2035-36, cash");
  expect(today.base).toBe("from 2.6% to 3.5% of GDP in 2035-36, prices of 2025-26");
  expect((cash.theirs * economy.price(2025)) / economy.price(2035)).toBeCloseTo(31.7, 1);
});

test("3% from April 2027 above the OBR's line costs 11.8, 8.1, 4.2 and nothing", () => {
  const known = { start: startOf(ukPath), obr: obrAssumption(ukBudget) };
  const flat = [2027, 2028, 2029, 2030].map((year) => ({ year, share: 3 }));
  const years = bill(flat, economy, baselineOf("obr", known), "cash");
  expect(years.map((d) => d.extra.toFixed(1))).toEqual(["11.8", "8.1", "4.2", "0.0"]);
});

test("the government's 13.4 is 79.7 less 66.3, and 79.7 is no longer 2.5% of GDP", () => {
  const sums = ukBudget.filter((d) => d.vintage === "ministers-2025" && d.gbp_bn !== undefined);
  const at = (year: number) => sums.find((d) => d.year === year)!.gbp_bn!;
  expect(at(2027) - at(2024)).toBeCloseTo(13.4);
  expect(check("government-2-5-by-2027-28").base).toContain(`£${at(2024)}bn`);
  expect((at(2027) / economy.gdp(2027)) * 100).toBeCloseTo(2.43, 2);
});

test("names the check that says no start", () => {
  const [first, ...others] = ukCostChecks.filter((d) => d.from_pct !== undefined);
  const without = [{ ...first!, from_pct: undefined }, ...others];
  expect(() => checksOf(ukCosts, without, economy)).toThrow(
    `uk/cost-checks.csv: no start for "${first!.id}"; expected from_pct or from_gbp_bn`,
  );
});
