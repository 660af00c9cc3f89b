import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../parts/names.ts";
import { pick, type Tables, yearIn } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "shareOfGdp"),
    /** The distance in points of GDP, or in billions of dollars a year. */
    by: z.enum(["points", "money"]).default("points"),
    pick: pick(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: shares, spending and GDP (US$ million, current) of the years asked for. */
export function data(tables: Tables, states: State[]) {
  const years = [...new Set(states.map((d) => d.year))];
  return {
    edition: editionOf(tables, "nato/gdp-usd.csv"),
    estimatesFrom: yearsOf(tables.shareOfGdp).estimatesFrom,
    years,
    allies: alliesWestToEast(tables).map((d) => ({
      ...d,
      shares: years.map((year) => only(tables.shareOfGdp, d.iso3, year).pct_gdp),
      usd: years.map((year) => only(tables.spendingUsd, d.iso3, year).usd_m_current),
      gdp: years.map((year) => only(tables.gdpUsd, d.iso3, year).gdp_usd_m_current),
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
