import type { UkCost } from "../../data/tables/uk-plans.ts";
import type { Economy } from "./economy.ts";
import { notReproducible, type Recipe, recipes } from "./recipes.ts";
import { fiscalYearOf } from "../path/path.ts";

/** A row of uk/costs.csv, as checks see it. */
export type Estimate = Pick<UkCost, "id" | "who" | "target_pct" | "gbp_bn">;

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

/** Every reproducible estimate of uk/costs.csv, worked out anew; throws when a row is missing. */
export function checksOf(rows: Estimate[], economy: Economy): Check[] {
  return recipes.map((recipe) => {
    const row = rows.find((d) => d.id === recipe.id);
    if (row?.target_pct === undefined)
      throw new Error(`uk/costs.csv: no row "${recipe.id}" with a target`);
    const { id, who, gbp_bn: theirs } = row;
    const target = recipe.core ?? row.target_pct;
    const { tolerance, why } = recipe;
    const ours = oursOf(recipe, target, economy);
    const fits = Math.abs(ours - theirs) <= tolerance;
    return { id, who, theirs, ours, tolerance, why, fits, base: baseOf(recipe, target) };
  });
}

/** Why an estimate cannot be worked out from a share of GDP, by its id in uk/costs.csv. */
export const whyNot = (id: string): string | undefined => notReproducible.get(id);

function oursOf({ from, frozen, year, prices }: Recipe, target: number, economy: Economy): number {
  const before = frozen ?? ((from ?? 0) / 100) * economy.gdp(year);
  const cash = (target / 100) * economy.gdp(year) - before;
  return prices === undefined ? cash : (cash * economy.price(prices)) / economy.price(year);
}

function baseOf({ from, frozen, year, prices }: Recipe, target: number): string {
  const start = frozen === undefined ? `${from}%` : `£${frozen}bn held in cash`;
  const pounds = prices === undefined ? "cash" : `prices of ${fiscalYearOf(prices)}`;
  return `from ${start} to ${target}% of GDP in ${fiscalYearOf(year)}, ${pounds}`;
}
