import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../../../charts/parts/names.ts";
import { allyTable, sourcesIn } from "../../../charts/parts/tables.ts";
import { pick, type Tables, yearIn } from "../../../charts/state.ts";
import type { Table } from "../../../charts/table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures; those of the last years are estimates. */
    year: yearIn(tables, "shareOfGdp"),
    pick: pick(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: each ally's share of GDP in the years asked for. */
export function data(tables: Tables, states: State[]) {
  const years = [...new Set(states.map((d) => d.year))];
  return {
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    estimatesFrom: yearsOf(tables.shareOfGdp).estimatesFrom,
    years,
    allies: alliesWestToEast(tables).map((d) => ({
      ...d,
      shares: years.map((year) => only(tables.shareOfGdp, d.iso3, year).pct_gdp),
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The figures that are drawn, each with its status and its source: for files, and for readers who do not see the picture. */
export const table = (tables: Tables, { year }: State): Table =>
  allyTable(tables, { table: "shareOfGdp", value: "pct_gdp", year });

/** Whom the picture rests on, for the list of sources of a story. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
