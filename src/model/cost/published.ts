import type { UkCost, UkCostCheck } from "../../data/tables/uk-plans.ts";
import type { Economy } from "./economy.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";

/** A row of uk/costs.csv, as checks see it. */
export type Estimate = Pick<UkCost, "id" | "who" | "target_pct" | "core_pct" | "gbp_bn">;

/** A published estimate beside our own arithmetic on the same base, £ billion a year. */
export type Check = {
  id: string;
  who: string;
  theirs: number;
  ours: number;
  /** How far apart the two may be, £ billion, and why. */
  tolerance: number;
  why: string;
  fits: boolean;
  /** The starting point, the year and the prices of ours, as words. */
  base: string;
};

/** How an estimate is worked out: a row of uk/cost-checks.csv that says the year of the GDP and a tolerance. */
type Recipe = UkCostCheck & { year: number; tolerance_gbp_bn: number };

const isRecipe = (row: UkCostCheck): row is Recipe =>
  row.year !== undefined && row.tolerance_gbp_bn !== undefined;

/** Every estimate of uk/costs.csv that can be worked out anew; throws when a row is missing or says no start. */
export function checksOf(rows: Estimate[], checks: UkCostCheck[], economy: Economy): Check[] {
  return checks.filter(isRecipe).map((recipe) => {
    const row = rows.find((d) => d.id === recipe.id);
    const target = row?.core_pct ?? row?.target_pct;
    if (!row || target === undefined)
      throw new Error(`uk/costs.csv: no row "${recipe.id}" with a target`);
    const { id, who, gbp_bn: theirs } = row;
    const { tolerance_gbp_bn: tolerance, why } = recipe;
    const ours = oursOf(recipe, target, economy);
    const fits = Math.abs(ours - theirs) <= tolerance;
    return { id, who, theirs, ours, tolerance, why, fits, base: baseOf(recipe, target) };
  });
}

/** Why an estimate cannot be worked out from a share of GDP, by its id in uk/costs.csv. */
export const whyNot = (checks: UkCostCheck[], id: string): string | undefined =>
  checks.find((d) => d.id === id && !isRecipe(d))?.why;

function oursOf(recipe: Recipe, target: number, economy: Economy): number {
  const { id, from_pct, from_gbp_bn, year, price_year } = recipe;
  const gdp = economy.gdp(year);
  const before = from_gbp_bn ?? (from_pct === undefined ? undefined : (from_pct / 100) * gdp);
  if (before === undefined)
    throw new Error(`uk/cost-checks.csv: no start for "${id}"; expected from_pct or from_gbp_bn`);
  const cash = (target / 100) * gdp - before;
  if (price_year === undefined) return cash;
  return (cash * economy.price(Number(price_year.slice(0, 4)))) / economy.price(year);
}

function baseOf({ from_pct, from_gbp_bn, year, price_year }: Recipe, target: number): string {
  const start = from_gbp_bn === undefined ? `${from_pct}%` : `£${from_gbp_bn}bn held in cash`;
  const pounds = price_year === undefined ? "cash" : `prices of ${price_year}`;
  return `from ${start} to ${target}% of GDP in ${fiscalYearOf(year)}, ${pounds}`;
}
