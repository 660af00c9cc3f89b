import { z } from "zod";
import type { Tables } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = () =>
  z.strictObject({
    /** The measure that is in question. */
    about: z.enum(["all", "mod", "nato", "intelligence", "wider"]).default("all"),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: the plan for 2027-28 by four measures, as stated in 2025; per cent of GDP. */
export function data(tables: Tables) {
  const promised = (id: string) => tables.ukPath.find((d) => d.id === id)!.pct_gdp;
  const budget = tables.ukBudget.find(
    (d) => d.measure === "mod-total" && d.vintage === "ministers-2025" && d.year === 2027,
  )!;
  return {
    fiscalYear: budget.fiscal_year!,
    mod: budget.pct_gdp!,
    nato: promised("pledge-2-5-april-2027"),
    intelligence: promised("pledge-2-6-with-intelligence"),
    wider: promised("uk-4-1-in-2027"),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
