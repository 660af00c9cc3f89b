import { z } from "zod";
import { alliesWestToEast, editionOf, only, yearsOf } from "../names.ts";
import { ally, level, pick, type Tables, yearIn } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** Which year's figures; 2025 and later are estimates. */
  year: yearIn("shareOfGdp"),
  /** The waterline, with the water under it. */
  line: z.enum(["none", "2", "3.5", "5"]).default("none"),
  /** Further promises as thin lines. */
  also: z.array(level()).default([]),
  /** The allies in question, the most important first. */
  highlight: z.array(ally()).default([]),
  /** Dots by share of GDP, or the same dots by the money spent. */
  by: z.enum(["share", "money"]).default("share"),
  /** What the headline tells: how many reach the line, or how many are named. */
  headline: z.enum(["count", "named"]).default("count"),
  /** The figure beside each name. */
  figures: z.boolean().default(true),
  /** A line of time from 2014 to 2024 with what happened. */
  decade: z.boolean().default(false),
  pick: pick(),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

const moments: Record<string, string> = {
  "crimea-2014": "Crimea annexed",
  "invasion-2022": "Ukraine invaded",
  "vilnius-2023": "2% made a minimum",
};

/** What this chart draws: shares of all years, and money for the years that are asked for. */
export function data(tables: Tables, states: State[]) {
  const years = states.filter((d) => d.by === "money").map((d) => d.year);
  const all = yearsOf(tables.shareOfGdp);
  return {
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    ...all,
    allies: alliesWestToEast(tables).map((d) => ({
      ...d,
      shares: all.years.map((year) => only(tables.shareOfGdp, d.iso3, year).pct_gdp),
      usd: Object.fromEntries(
        years.map((year) => [year, only(tables.spendingUsd, d.iso3, year).usd_m_current]),
      ) as Record<number, number>,
    })),
    events: states.some((d) => d.decade)
      ? Object.entries(moments).map(([id, short]) => {
          const event = tables.events.find((d) => d.id === id)!;
          return { year: Number(event.date.slice(0, 4)), title: event.title, short };
        })
      : [],
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
