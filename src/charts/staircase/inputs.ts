import { z } from "zod";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

const sum = (tables: Tables) =>
  named(
    tables,
    "uk/costs.csv",
    tables.ukCosts.map((d) => d.id),
  );

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** The sums from the top step down to what is still to be found, by their id in uk/costs.csv; totals over several years only. */
    steps: z.array(sum(tables)).min(2),
    /** The one in question. */
    about: z.union([sum(tables), z.literal("")]).default(""),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

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

/** The totals that are drawn, from the top step down. */
export function table(tables: Tables, state: State): Table {
  const rows = data(tables, [state]).sums.map(({ id, name, bn, years }): Row => {
    const { source } = rowOf(tables.ukCosts, id);
    return { cells: { what: name, gbp_bn: bn, years: years ?? "" }, status: "", sources: [source] };
  });
  const columns = [
    about("Which total"),
    column("gbp_bn", "Over several years, not a sum a year"),
    { ...column("years", "Over how many years"), unit: "years" },
  ];
  return { columns, rows };
}

/** Whom this picture rests on. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
