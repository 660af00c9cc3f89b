import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../parts/names.ts";
import { ally, pick, type Tables, yearIn } from "../state.ts";
import { allyTable, ofCapitals, sourcesIn } from "../parts/tables.ts";
import { type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "equipmentShare"),
    highlight: z.array(ally(tables)).default([]),
    pick: pick(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: equipment's share of defence spending in the years asked for. */
export function data(tables: Tables, states: State[]) {
  const years = [...new Set(states.map((d) => d.year))];
  return {
    edition: editionOf(tables, "nato/equipment-share.csv"),
    estimatesFrom: yearsOf(tables.equipmentShare).estimatesFrom,
    years,
    allies: alliesWestToEast(tables).map((d) => ({
      ...d,
      shares: years.map((year) => only(tables.equipmentShare, d.iso3, year).pct_of_defence_spend),
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The figures of the dots, one for each ally. */
export const table = (tables: Tables, { year }: State): Table =>
  allyTable(tables, { table: "equipmentShare", value: "pct_of_defence_spend", year });

/** Whom this picture rests on: the figures, and the capitals. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ofCapitals,
];
