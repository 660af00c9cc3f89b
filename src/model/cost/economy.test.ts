import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { economyOf, lastRates } from "./economy.ts";

const { ukGdp, ukAssumptions } = loadData();
const economy = economyOf(ukGdp, lastRates(ukGdp));

const small = economyOf(
  [
    { year: 2025, gbp_bn: 90, deflator_growth_pct: 5 },
    { year: 2026, gbp_bn: 100, deflator_growth_pct: 25 },
    { year: 2027, gbp_bn: 200, deflator_growth_pct: 100 },
  ],
  { growth: 10, inflation: 50 },
);

test("takes the table's GDP while it lasts, then the stated growth", () => {
  expect([2026, 2027, 2028].map(small.gdp)).toEqual([100, 200, 220.00000000000003]);
  expect(small.gdp(2029)).toBeCloseTo(242);
});

test("chains the deflator on both sides of 2026-27, then the stated rate", () => {
  expect([2025, 2026, 2027, 2028].map(small.price)).toEqual([0.8, 1, 2, 3]);
});

test("names the fiscal year the table does not have", () => {
  expect(() => small.gdp(2020)).toThrow("uk/gdp.csv: no row for 2020-21");
});

test("the default rates are the last forecast year's, as uk/assumptions.csv has them", () => {
  const rate = (id: string) => ukAssumptions.find((d) => d.id === id)!.pct_a_year;
  expect(lastRates(ukGdp)).toEqual({
    growth: rate("nominal-gdp-growth-2030-31"),
    inflation: rate("gdp-deflator-growth-2030-31"),
  });
});

test("the forecast ends in 2030-31 and GDP goes on to £4,179bn and £4,328bn", () => {
  expect(economy.forecastTo).toBe(2030);
  expect([2030, 2034, 2035].map((year) => Math.round(economy.gdp(year)))).toEqual([
    3632, 4179, 4328,
  ]);
});

test("prices rise by 7.9% from 2026-27 to 2030-31: 1.94, 1.87, 1.86 and 2.02%", () => {
  expect(economy.price(2030)).toBeCloseTo(1.0194 * 1.0187 * 1.0186 * 1.0202, 10);
});
