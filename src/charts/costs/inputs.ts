import { z } from "zod";
import { economyOf, lastRates } from "../../model/cost/economy.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { required } from "../parts/required.ts";
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

type Cost = Tables["ukCosts"][number];

const prices: Record<Cost["price_basis"], string> = {
  cash: "cash of the year",
  "todays-money": "today’s money",
  "not-stated": "prices not stated",
};

/** Where an estimate starts, as words: "from 2.6%", "core only, from 2.6%"; its own text where no share is known. */
function baseOf({ from_pct, from_basis, core_pct, label, assumption }: Cost): string {
  if (from_pct === undefined) return label || assumption;
  const about = from_basis === "worked-out" ? "about " : "";
  return `${core_pct === undefined ? "" : "core, "}from ${about}${from_pct}%`;
}

/** The year whose prices and whose GDP ours is also told in. */
const priceYear = 2025;

/** Our own sum, £ billion, in the three bases in which others tell theirs: as points of today’s GDP, in today’s prices, in the cash of its year. */
function oursOf({ ukGdp }: Tables, [from, to, year]: [number, number, number]) {
  const { gdp, price } = economyOf(ukGdp, lastRates(ukGdp));
  const points = (to - from) / 100;
  const cash = points * gdp(year);
  const basis = fiscalYearOf(priceYear);
  const today = (cash * price(priceYear)) / price(year);
  const base = `from ${from}%`;
  return [
    { key: "ours gdp", bn: points * gdp(priceYear), prices: `share of ${basis} GDP` },
    { key: "ours prices", bn: today, prices: `${basis} prices` },
    { key: "ours cash", bn: cash, prices: `cash of ${fiscalYearOf(year)}` },
  ].map((d) => ({ ...d, who: "Ours", from, base, read: false, own: true }));
}

/** What this chart draws: the estimates asked for, each with its base, prices and grade of evidence; GDP for our own. */
export function data(tables: Tables, states: State[]) {
  const asked = [...new Set(states.flatMap((d) => d.show))];
  const own = states.find((d) => d.ours)?.ours;
  return {
    ours: own ? oursOf(tables, own) : [],
    costs: asked.map((id) => {
      const found = tables.ukCosts.find((d) => d.id === id);
      const row = required(found, `uk/costs.csv: no row "${id}"`);
      if (row.span !== "annual")
        throw new Error(`uk/costs.csv: "${id}" is a total over years, not a sum a year`);
      const source = tables.sources.find((d) => d.id === row.source);
      const { evidence } = required(source, `sources.csv: no source "${row.source}"`);
      return {
        id,
        who: row.who.replace(/ \(.*\)/, ""),
        bn: row.gbp_bn,
        from: row.from_pct,
        /** True where the start is our reading of the estimate, not its own words. */
        read: row.from_basis !== "stated",
        base: baseOf(row),
        prices: row.price_basis_inferred
          ? `${prices[row.price_basis].replace(" of the year", "")}, our reading`
          : prices[row.price_basis],
        reported: evidence === "aggregator" || evidence === "secondhand",
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
  const { source } = gdpIn(tables, ours[2]);
  return oursOf(tables, ours).map(({ base, bn, prices }) => {
    const cells = {
      what: "Our arithmetic",
      fiscal_year: fiscalYearOf(ours[2]),
      gbp_bn: Math.round(bn * 1000) / 1000,
      start: base,
      prices,
    };
    return { cells, status: "derived", sources: [source] };
  });
}

/** Whom this picture rests on: each estimate, and the OBR’s GDP for our own. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
