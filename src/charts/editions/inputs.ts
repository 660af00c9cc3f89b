import { z } from "zod";
import { alliesWestToEast, editionOf, only } from "../names.ts";
import { pick, type Tables } from "../state.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** The older edition to set beside the July 2026 one, and the year both speak of. */
  edition: z.enum(["2024-06"]).default("2024-06"),
  year: z.literal(2024).default(2024),
  line: z.enum(["2", "3.5", "5"]).default("2"),
  pick: pick(),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

/** What this chart draws: each ally's 2024 as estimated in June 2024 and as counted in July 2026. */
export function data(tables: Tables, states: State[]) {
  const { edition, year } = states[0] ?? state.parse({});
  const rows = tables.editions.filter((d) => d.edition === edition);
  return {
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    allies: alliesWestToEast(tables).map((d) => ({
      ...d,
      said: only(rows, d.iso3, year).pct_gdp,
      counted: only(tables.shareOfGdp, d.iso3, year).pct_gdp,
    })),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
