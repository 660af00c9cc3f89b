import { z } from "zod";
import { named, type Tables } from "../state.ts";
import { gdpIn, rowOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

const estimate = (tables: Tables) =>
  named(
    tables,
    "uk/costs.csv",
    tables.ukCosts.map((d) => d.id),
  );

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which published estimates, by their id in uk/costs.csv; annual ones only. */
    show: z.array(estimate(tables)).min(1),
    /** Our own sum beside them: from one share to another in a fiscal year, in cash. */
    ours: z.tuple([z.number(), z.number(), z.number().int()]).optional(),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** The share each estimate starts from, as its own text in uk/costs.csv says or its note works out. */
const bases: Record<string, string> = {
  "ifs-3-5-from-2-6": "from 2.6%",
  "ifs-3-5-from-2-3": "from 2.3%",
  "obr-3-5-by-2035": "from about 2.45%",
  "obr-5-by-2035": "core only, from 2.6%",
  "rusi-3-5-by-2035": "from 2.5%",
};

const prices: Record<string, string> = {
  cash: "cash of the year",
  "todays-money": "today’s money",
  "not-stated": "prices not stated",
};

/** What this chart draws: the estimates asked for, each with its base, prices and grade of evidence. */
export function data(tables: Tables, states: State[]) {
  const asked = [...new Set(states.flatMap((d) => d.show))];
  const growth = tables.ukAssumptions.find(
    (d) => d.id === "nominal-gdp-growth-2030-31",
  )!.pct_a_year;
  const last = tables.ukGdp.at(-1)!;
  return {
    gdp: [last.year, last.gbp_bn, growth] as [number, number, number],
    costs: asked.map((id) => {
      const row = tables.ukCosts.find((d) => d.id === id)!;
      if (row.span !== "annual")
        throw new Error(`uk/costs.csv: "${id}" is a total over years, not a sum a year`);
      const grade = tables.sources.find((d) => d.id === row.source)!.evidence;
      return {
        id,
        who: row.who.replace(/ \(.*\)/, ""),
        bn: row.gbp_bn,
        base: bases[id] ?? row.assumption,
        prices: prices[row.price_basis] ?? row.price_basis,
        reported: grade === "aggregator" || grade === "secondhand",
        published: row.published,
      };
    }),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The sums that are drawn: each estimate with its start and prices, and our own arithmetic. */
export function table(tables: Tables, state: State): Table {
  const published = data(tables, [state]).costs.map(({ id, who, bn, base, prices }): Row => {
    const { fiscal_year = "", source } = rowOf(tables.ukCosts, id);
    const cells = { what: who, fiscal_year, gbp_bn: bn, start: base, prices };
    return { cells, status: "estimate", sources: [source] };
  });
  const columns = [
    about("Who"),
    column("fiscal_year"),
    column("gbp_bn", "Extra a year"),
    column("start", "Where it starts from"),
    column("prices", "In which prices"),
  ];
  return { columns, rows: [...published, ...ourRows(tables, state)] };
}

function ourRows(tables: Tables, { ours }: State): Row[] {
  if (!ours) return [];
  const [from, to, year] = ours;
  const { bn, source } = gdpIn(tables, year);
  const cells = {
    what: "Our arithmetic",
    fiscal_year: `${year}-${String(year + 1).slice(2)}`,
    gbp_bn: Math.round(((to - from) / 100) * bn * 1000) / 1000,
    start: `from ${from}%`,
    prices: prices["cash"]!,
  };
  return [{ cells, status: "derived", sources: [source] }];
}

/** Whom this picture rests on: each estimate, and the OBR’s GDP for our own. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
