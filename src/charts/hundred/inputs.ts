import { z } from "zod";
import { amountsOf } from "./amounts.ts";
import { editionOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { type Tables, yearIn } from "../state.ts";
import { promiseAt, rowOf, sourceOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which share is highlighted: a promise, or Britain's figure for a year. */
    share: z.enum(["2", "3.5", "5", "britain"]).default("5"),
    /** Britain's year, by NATO's count: 2024 is 2024-25. */
    year: yearIn(tables, "ukGbp").default(2024),
    /** The first of Britain's years that are set beside each other, in the pound in which they differ, enlarged. */
    lens: yearIn(tables, "ukGbp").unwrap().optional(),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: Britain's share of GDP by NATO year. */
export function data(tables: Tables, states: State[]) {
  const edition = editionOf(tables, "nato/uk-gbp.csv");
  return {
    edition,
    subtitle: "One square: £1 of every £100 the economy makes",
    source: `${edition}; aims: Wales 2014, The Hague 2025.`,
    amounts: Object.fromEntries(states.map((d) => [d.year, amountsOf(tables, d.year)])),
    britain: tables.ukGbp
      .filter((d) => states.some(({ year, lens = year }) => lens <= d.year && d.year <= year))
      .map((d) => yearOf(tables, d)),
  };
}

/** Britain’s share in one year with what is said of it. */
function yearOf(tables: Tables, row: Tables["ukGbp"][number]) {
  const { year, fiscal_year: when, pct_gdp: share, status } = row;
  const estimate = status === "estimate";
  const money = `£${share.toFixed(2)}`;
  const note = estimate ? ", an estimate" : "";
  return {
    year,
    share,
    estimate,
    title: `${money} of every £100 in ${when}${note}`,
    label: `${money} ${when}${estimate ? ", est." : ""}`,
    tooltip: `Britain: ${share}% of GDP in ${when}${note}`,
    household: said(each(row, households(tables))),
    person: `${said(each(row, people(tables, year)))} a person`,
  };
}

/** A sum of NATO’s for Britain, £ million, over so many, to ten pounds: households were last counted years before. */
const each = ({ gbp_m_current: sum }: Tables["ukGbp"][number], { count }: { count: number }) =>
  Math.round((sum * 1e5) / count) * 10;

const said = (gbp: number): string => `£${gbp.toLocaleString("en-GB")}`;

/** The last count of households there is; throws if there is none. */
function households({ ukPeople }: Tables) {
  const found = ukPeople.filter((d) => d.measure === "households");
  const last = found.sort((a, b) => a.year - b.year).at(-1);
  return required(last, "uk/people.csv: no households");
}

/** The people of a fiscal year by the OBR; throws if there are none. */
function people({ ukPeople }: Tables, year: number) {
  const found = ukPeople.find(
    (d) => d.measure === "population" && d.series.startsWith("obr") && d.year === year,
  );
  return required(found, `uk/people.csv: no population by the OBR in ${year}`);
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** Britain’s share in a year of NATO’s table. */
function britainIn(tables: Tables, year: number): Row {
  const { fiscal_year, pct_gdp, status } = tables.ukGbp.find((d) => d.year === year)!;
  const cells = { what: "Britain", year, fiscal_year, pct_gdp };
  return { cells, status, sources: [sourceOf(tables, "nato/uk-gbp.csv")] };
}

const columns = [about("Whose share"), column("year"), column("fiscal_year"), column("pct_gdp")];

/** The shares that are marked: those up to the one that is lit, all of them for the highest. */
function marked(tables: Tables, { share, year }: State): Table {
  const promised = (row: ReturnType<typeof promiseAt>): Row => {
    const { label, year: due, pct_gdp, status, source } = row;
    const cells = { what: label, year: due ?? "", pct_gdp };
    return { cells, status, sources: [source] };
  };
  const britain = britainIn(tables, year);
  const levels = (["2", "3.5", "5"] as const).map((level) => promised(promiseAt(tables, level)));
  const related = promised(rowOf(tables.ukPath, "hague-1-5-resilience-2035"));
  const all = [levels[0]!, britain, levels[1]!, ...(share === "5" ? [related, levels[2]!] : [])];
  const lit = Number(share === "britain" ? britain.cells["pct_gdp"] : share);
  return { columns, rows: all.filter((d) => Number(d.cells["pct_gdp"]) <= lit) };
}

/** The years that are enlarged, and what the last of them is for a household and a person; our arithmetic. */
function enlarged(tables: Tables, { year, lens }: State): Table {
  const years = tables.ukGbp.filter((d) => d.year >= lens! && d.year <= year);
  const sum = years.at(-1)!;
  const counts = [households(tables), people(tables, year)];
  const shared = counts.map((count, i): Row => {
    const what = i ? "A person" : "A household";
    const cells = { what, year, fiscal_year: sum.fiscal_year, pct_gdp: "", gbp: each(sum, count) };
    return {
      cells,
      status: "derived",
      sources: [sourceOf(tables, "nato/uk-gbp.csv"), count.source],
    };
  });
  const rows = [...years.map((d) => britainIn(tables, d.year)), ...shared];
  return {
    columns: [...columns, { name: "gbp", title: "A year, to ten pounds", unit: "£" }],
    rows,
  };
}

/** The figures of the picture. */
export const table = (tables: Tables, state: State): Table =>
  state.lens ? enlarged(tables, state) : marked(tables, state);

/** Whom this picture rests on: NATO’s figure, and the promises, or who counted households and people. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
