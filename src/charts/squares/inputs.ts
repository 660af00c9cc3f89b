import { z } from "zod";
import { loadData } from "../../data/load.ts";
import { nominalFrom } from "../parts/gdp.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";

const item = () =>
  named("uk/comparators.csv", () => [...new Set(loadData().ukComparators.map((d) => d.key))]);

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** The extra a year: from one share to another in a fiscal year, in cash. */
  extra: z.tuple([z.number(), z.number(), z.number().int()]),
  /** What it is set beside, by key in uk/comparators.csv, and in which fiscal year. */
  beside: z.array(z.tuple([item(), z.number().int()])).min(1),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

/** What this chart draws: the sums asked for, £bn in cash of their year, and what GDP needs to be worked out. */
export function data(tables: Tables, states: State[]) {
  const pairs = states.flatMap((d) => d.beside);
  return {
    ...nominalFrom(tables, Math.min(...states.map((d) => d.extra[2]))),
    sums: pairs.map(([key, year]) => {
      const found = tables.ukComparators.find((d) => d.key === key && d.year === year);
      const row = required(found, `uk/comparators.csv: no "${key}" in ${year}`);
      return {
        key,
        year,
        name: row.short_name ?? row.item,
        bn: row.gbp_bn,
        when: row.fiscal_year ?? String(year),
      };
    }),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
