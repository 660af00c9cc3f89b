import { z } from "zod";
import { loadData } from "../../data/load.ts";
import { nominalFrom } from "../parts/gdp.ts";
import { editionOf, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";

const promise = () => named("uk/path.csv", () => loadData().ukPath.map((d) => d.id));

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = z.strictObject({
  /** Share of GDP, or the same as money in the year. */
  by: z.enum(["share", "money"]).default("share"),
  /** Promises, targets and demands by their id in uk/path.csv. */
  show: z.array(promise()).default([]),
  /** The one of them that the headline is about. */
  about: z.union([promise(), z.literal("")]).default(""),
  /** The years in which a next parliament may sit, as a box at 3%. */
  window: z.boolean().default(false),
  /** A way through years and shares, from the latest estimate on. */
  route: z
    .array(z.tuple([z.number().int().min(2027).max(2035), z.number().min(1.5).max(6)]))
    .default([]),
  /** The other ways that a 3% in each year of the window would make. */
  fan: z.boolean().default(false),
  /** The OBR's assumption, a line of its own. */
  obr: z.boolean().default(false),
});

/** A state of this chart with every default filled in. */
export type State = z.infer<typeof state>;

/** A promise of uk/path.csv as a dot; throws for a figure that is none, or that has no year. */
function promiseOf(d: Tables["ukPath"][number]) {
  const firmness = required(d.firmness, `uk/path.csv: no firmness for "${d.id}"`);
  return {
    id: d.id,
    year: required(d.year, `uk/path.csv: no year for "${d.id}"`),
    fiscalYear: d.fiscal_year ?? "",
    share: d.pct_gdp,
    firmness,
    label: d.label,
  };
}

/** What this chart draws: NATO's UK shares and pounds, the promises asked for, the OBR's two points, GDP. */
export function data(tables: Tables, states: State[]) {
  const asked = new Set(states.flatMap((d) => [...d.show, d.about]));
  return {
    edition: editionOf(tables, "nato/uk-gbp.csv"),
    estimatesFrom: yearsOf(tables.ukGbp).estimatesFrom,
    nato: tables.ukGbp.map((d) => ({ year: d.year, share: d.pct_gdp, bn: d.gbp_m_current / 1000 })),
    promises: tables.ukPath.filter((d) => asked.has(d.id)).map(promiseOf),
    obr: tables.ukBudget
      .filter((d) => d.measure === "obr-defence")
      .map(({ year, pct_gdp }) => {
        return { year, share: required(pct_gdp, `uk/budget.csv: no pct_gdp for ${year}`) };
      }),
    ...nominalFrom(tables, 2014),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
