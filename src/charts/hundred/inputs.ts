import { z } from "zod";
import { editionOf, yearsOf } from "../parts/names.ts";
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
    /** Britain's other years to show beside it. */
    beside: z.array(yearIn(tables, "ukGbp")).default([]),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: Britain's share of GDP by NATO year. */
export function data(tables: Tables) {
  return {
    edition: editionOf(tables, "nato/uk-gbp.csv"),
    ...yearsOf(tables.ukGbp),
    britain: tables.ukGbp.map((d) => ({
      year: d.year,
      fiscalYear: d.fiscal_year,
      share: d.pct_gdp,
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The shares that are marked: those up to the one that is lit, all of them for the highest. */
export function table(tables: Tables, { share, year }: State): Table {
  const promised = (row: ReturnType<typeof promiseAt>): Row => {
    const { label, year: due, pct_gdp, status, source } = row;
    const cells = { what: label, year: due ?? "", pct_gdp };
    return { cells, status, sources: [source] };
  };
  const row = tables.ukGbp.find((d) => d.year === year)!;
  const britain: Row = {
    cells: { what: "Britain", year, fiscal_year: row.fiscal_year, pct_gdp: row.pct_gdp },
    status: row.status,
    sources: [sourceOf(tables, "nato/uk-gbp.csv")],
  };
  const levels = (["2", "3.5", "5"] as const).map((level) => promised(promiseAt(tables, level)));
  const related = promised(rowOf(tables.ukPath, "hague-1-5-resilience-2035"));
  const all = [levels[0]!, britain, levels[1]!, ...(share === "5" ? [related, levels[2]!] : [])];
  const lit = share === "britain" ? row.pct_gdp : Number(share);
  const columns = [about("Whose share"), column("year"), column("fiscal_year"), column("pct_gdp")];
  return { columns, rows: all.filter((d) => Number(d.cells["pct_gdp"]) <= lit) };
}

/** Whom this picture rests on: NATO’s figure, and the promises. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
