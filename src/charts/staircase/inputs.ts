import { z } from "zod";
import { loadData } from "../../data/load.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";

const sum = () => named("uk/costs.csv", () => loadData().ukCosts.map((d) => d.id));

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** The sums from the top step down to what is still to be found, by their id in uk/costs.csv; totals over several years only. */
  steps: z.array(sum()).min(2),
  /** The one in question. */
  about: z.union([sum(), z.literal("")]).default(""),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

/** What this chart draws: totals over several years, £bn. */
export function data(tables: Tables, states: State[]) {
  const asked = [...new Set(states.flatMap((d) => d.steps))];
  return {
    sums: asked.map((id) => {
      const found = tables.ukCosts.find((d) => d.id === id);
      const row = required(found, `uk/costs.csv: no row "${id}"`);
      if (row.span !== "cumulative")
        throw new Error(`uk/costs.csv: "${id}" is a sum a year, not a total`);
      return { id, name: row.label ?? row.who, bn: row.gbp_bn, years: row.span_years ?? null };
    }),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
