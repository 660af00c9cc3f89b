import { z } from "zod";
import { economyOf, lastRates } from "../../model/cost/economy.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";
import { pounds } from "../../model/words/format.ts";
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

/** The year whose prices and whose GDP ours is also told in. */
const priceYear = 2025;

/** A sum a year, £ billion, with who says so, where it starts from (per cent; `read` where that is our reading), and in which prices. */
type Sum = {
  key: string;
  who: string;
  bn: number;
  from?: number | undefined;
  read: boolean;
  base: string;
  prices: string;
  group: Group;
  own: boolean;
  /** All of it but sum and prices, as a picture says it. */
  words: string;
  /** Said of its prices, where those are our reading. */
  readIn?: string;
};

/** In which prices a sum is told: those of one kind stand together, and no other can be compared. */
const groups = {
  "share of GDP": `As a share of ${fiscalYearOf(priceYear)} GDP`,
  "todays-money": "In today’s money",
  "not-stated": "Prices not stated",
  cash: "In cash of its year",
};

type Group = keyof typeof groups;

const prices: Record<Cost["price_basis"], string> = {
  cash: "cash",
  "todays-money": "today’s money",
  "not-stated": "prices not stated",
};

/** Where an estimate starts, as words: "from 2.6%", "core only, from 2.6%"; its own text where no share is known. */
function baseOf({ from_pct, from_basis, core_pct, label, assumption }: Cost): string {
  if (from_pct === undefined) return label || assumption;
  const about = from_basis === "worked-out" ? "about " : "";
  return `${core_pct === undefined ? "" : "core, "}from ${about}${from_pct}%`;
}

/** Our own sum, £ billion, in the three bases in which others tell theirs: as points of today’s GDP, in today’s prices, in the cash of its year. */
function oursOf({ ukGdp }: Tables, [from, to, year]: [number, number, number]) {
  const { gdp, price } = economyOf(ukGdp, lastRates(ukGdp));
  const points = (to - from) / 100;
  const cash = points * gdp(year);
  const basis = fiscalYearOf(priceYear);
  const today = (cash * price(priceYear)) / price(year);
  const base = `from ${from}%`;
  const told = [
    {
      key: "gdp",
      bn: points * gdp(priceYear),
      group: "share of GDP",
      prices: `share of ${basis} GDP`,
    },
    { key: "prices", bn: today, group: "todays-money", prices: `${basis} prices` },
    { key: "cash", bn: cash, group: "cash", prices: `cash of ${fiscalYearOf(year)}` },
  ] as const;
  return told.map((d): Sum => {
    const when = { gdp: "", prices: `, ${d.prices}`, cash: `, ${fiscalYearOf(year)}` }[d.key];
    const words = `Ours, ${base}${when}`;
    return { ...d, key: `ours ${d.key}`, who: "Ours", from, base, read: false, own: true, words };
  });
}

/** A published estimate, with its base, its prices and whether it is only reported. */
function publishedOf(tables: Tables, id: string): Sum {
  const row = required(
    tables.ukCosts.find((d) => d.id === id),
    `uk/costs.csv: no row "${id}"`,
  );
  if (row.span !== "annual")
    throw new Error(`uk/costs.csv: "${id}" is a total over years, not a sum a year`);
  const source = tables.sources.find((d) => d.id === row.source);
  const { evidence } = required(source, `sources.csv: no source "${row.source}"`);
  const reported = evidence === "aggregator" || evidence === "secondhand";
  const who = row.who.replace(/ \(.*\)/, "") + (reported ? ", reported" : "");
  const reading = row.price_basis_inferred ? ", our reading" : "";
  const base = baseOf(row);
  const when = row.price_basis === "cash" && row.fiscal_year ? `, ${row.fiscal_year}` : "";
  return {
    key: id,
    who,
    bn: row.gbp_bn,
    from: row.from_pct,
    read: row.from_basis !== "stated",
    base,
    prices: prices[row.price_basis] + reading,
    group: row.price_basis,
    own: false,
    words: `${who}, ${base}${when}`,
    readIn: reading ? `; ${who}: our reading` : "",
  };
}

/** The estimates that a state asks for and ours, the smallest first, by their prices. */
function groupsOf(tables: Tables, { show, ours }: State) {
  const published = show.map((id) => publishedOf(tables, id));
  const all = [...published, ...(ours ? oursOf(tables, ours) : [])].sort((a, b) => a.bn - b.bn);
  const named = Object.entries(groups).map(([group, name]) => {
    const sums = all.filter((d) => d.group === group);
    return { name: name + sums.map((d) => d.readIn ?? "").join(""), sums };
  });
  return named.filter((d) => d.sums.length > 0);
}

/** What a state draws, and what is said of it: on a phone, and in a wide window. */
function pictureOf(tables: Tables, state: State) {
  const found = groupsOf(tables, state);
  const all = found.flatMap((d) => d.sums.map(({ bn }) => bn));
  return {
    title: `${pounds(Math.min(...all))} to ${pounds(Math.max(...all))} a year: other starts, other prices`,
    subtitles: [
      "From each start to 3.5%; hollow start: our reading",
      "What 3.5% would cost extra a year, £bn; a hollow start is our reading of the estimate",
    ],
    sources: [
      "IFS, OBR, RUSI, Cebr as reported; ours: OBR GDP.",
      "IFS, OBR, RUSI, Cebr as published or reported; ours: OBR GDP.",
    ],
    groups: found.map(({ name, sums }) => ({ name, sums: sums.map(drawn) })),
  };
}

/** What is drawn of a sum. */
const drawn = ({ key, who, bn, from, read, own, base, prices, words }: Sum) => ({
  ...{ key, bn, from, read, own, words, sum: pounds(bn) },
  tooltip: `${who}: ${pounds(bn)} a year, ${base}; ${prices}`,
});

/** What this chart draws, by what a state asks for. */
export const data = (tables: Tables, states: State[]) =>
  Object.fromEntries(states.map((d) => [`${d.show} ${d.ours}`, pictureOf(tables, d)]));

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The estimates of one kind of prices, as they are drawn. */
export type Drawn = Data[string]["groups"][number];

/** The sums that are drawn: each estimate with its start and prices, and our own arithmetic. */
export function table(tables: Tables, state: State): Table {
  const published = state.show.map((id): Row => {
    const { who, bn, base, prices } = publishedOf(tables, id);
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
