import { z } from "zod";
import { nominalFrom } from "../parts/gdp.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";
import { gdpIn, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

const item = (tables: Tables) =>
  named(tables, "uk/comparators.csv", [...new Set(tables.ukComparators.map((d) => d.key))]);

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** The extra a year: from one share to another in a fiscal year, in cash. */
    extra: z.tuple([z.number(), z.number(), z.number().int()]),
    /** What it is set beside, by key in uk/comparators.csv, and in which fiscal year. */
    beside: z.array(z.tuple([item(tables), z.number().int()])).min(1),
    /** How many £bn of the first sum have gone over to the extra, the second being what is left; without it, the extra lies over all. */
    moved: z.number().min(0).optional(),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: the sums asked for, £bn in cash of their year, and what GDP needs to be worked out. */
export function data(tables: Tables, states: State[]) {
  const pairs = states.flatMap((d) => d.beside);
  const sums = pairs.map(([key, year]) => {
    const found = tables.ukComparators.find((d) => d.key === key && d.year === year);
    const row = required(found, `uk/comparators.csv: no "${key}" in ${year}`);
    const { short_name, item: long, gbp_bn: bn, fiscal_year: when = String(year) } = row;
    return { key, year, name: short_name ?? long, bn, when };
  });
  const { year } = sums[0]!;
  const people = tables.ukPeople.find(
    (d) => d.measure === "population" && d.series.startsWith("obr") && d.year === year,
  );
  const { count } = required(people, `uk/people.csv: no population by the OBR in ${year}`);
  return {
    ...nominalFrom(tables, Math.min(...states.map((d) => d.extra[2]))),
    /** What £1bn is for each person, in pounds. */
    person: Math.round(1e9 / count),
    sums,
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The sums that are drawn in squares: the extra, our arithmetic, and what it is set beside. */
export function table(tables: Tables, state: State): Table {
  const [from, to, year] = state.extra;
  const { bn, source } = gdpIn(tables, year);
  const extra: Row = {
    cells: {
      what: `From ${from}% to ${to}% of GDP`,
      fiscal_year: `${year}-${String(year + 1).slice(2)}`,
      gbp_bn: Math.round(((to - from) / 100) * bn * 1000) / 1000,
    },
    status: "derived",
    sources: [source],
  };
  const beside = data(tables, [state]).sums.map((d): Row => {
    const row = tables.ukComparators.find(({ key, year: at }) => key === d.key && at === d.year)!;
    const cells = { what: d.name, fiscal_year: d.when, gbp_bn: d.bn };
    return { cells, status: "", sources: [row.source] };
  });
  const columns = [about("Which sum"), column("fiscal_year"), column("gbp_bn", "A year")];
  return { columns, rows: [extra, ...beside] };
}

/** Whom this picture rests on: each sum, and the OBR’s GDP for the extra. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
