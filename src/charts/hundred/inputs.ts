import { z } from "zod";
import { editionOf, yearsOf } from "../parts/names.ts";
import { type Tables, yearIn } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** Which share is highlighted: a promise, or Britain's figure for a year. */
  share: z.enum(["2", "3.5", "5", "britain"]).default("5"),
  /** Britain's year, by NATO's count: 2024 is 2024-25. */
  year: yearIn("ukGbp").default(2024),
  /** Britain's other years to show beside it. */
  beside: z.array(yearIn("ukGbp")).default([]),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

/** What this chart draws: Britain's share of GDP by NATO year. */
export function data(tables: Tables) {
  return {
    edition: editionOf(tables, "nato/uk-gbp.csv"),
    ...yearsOf(tables.ukGbp),
    britain: tables.ukGbp.map((d) => ({
      year: d.year,
      fiscalYear: d.fiscal_year,
      share: d.pct_gdp,
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
