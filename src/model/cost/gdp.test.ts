import { expect, test } from "vitest";
import { gdpIn, shareInPounds, type Nominal } from "./gdp.ts";

const nominal: Nominal = {
  gdp: [
    [2027, 1500],
    [2028, 1900],
    [2029, 2000],
  ],
  growth: 10,
};

test("takes a year before the forecast's end from the table, not backwards from its end", () => {
  expect(gdpIn(nominal, 2027)).toBe(1500);
});

test("grows GDP after the forecast: £2,000bn by 10% twice is £2,420bn", () => {
  expect(gdpIn(nominal, 2031)).toBeCloseTo(2420);
});

test("names the fiscal year that the table lacks", () => {
  expect(() => gdpIn(nominal, 2026)).toThrow("uk/gdp.csv: no row for 2026-27");
});

test("says what a share of GDP is in pounds: 2% of £1,500bn is £30bn", () => {
  expect(shareInPounds(nominal, 2, 2027)).toBe(30);
});
