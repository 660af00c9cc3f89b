import { z } from "zod";
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
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

const short: Record<string, string> = {
  "basic-rate-1p": "1p on the basic rate of income tax",
  "vat-1-point": "a point of VAT",
  "aid-at-0-3": "overseas aid at 0.3% of national income",
  "aid-cut": "cut in overseas aid against earlier plans",
  "core-schools": "core schools budget, England",
  "debt-interest": "debt interest, as quoted",
  "nhs-england": "NHS England, day to day",
};

/** What this chart draws: the sums asked for, £bn in cash of their year, and what GDP needs to be worked out. */
export function data(tables: Tables, states: State[]) {
  const growth = tables.ukAssumptions.find(
    (d) => d.id === "nominal-gdp-growth-2030-31",
  )!.pct_a_year;
  const pairs = states.flatMap((d) => d.beside);
  return {
    gdp: tables.ukGdp
      .filter((d) => d.year >= 2026)
      .map((d) => [d.year, d.gbp_bn] as [number, number]),
    growth,
    sums: pairs.map(([key, year]) => {
      const row = tables.ukComparators.find((d) => d.key === key && d.year === year);
      if (!row) throw new Error(`content/data/uk/comparators.csv: no "${key}" in ${year}`);
      return {
        key,
        year,
        name: short[key] ?? row.item,
        bn: row.gbp_bn,
        when: row.fiscal_year ?? String(year),
      };
    }),
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
