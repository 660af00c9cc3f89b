import { z } from "zod";
import { editionOf, yearsOf } from "../parts/names.ts";
import { named, type Tables } from "../state.ts";

const promise = (tables: Tables) =>
  named(
    tables,
    "uk/path.csv",
    tables.ukPath.map((d) => d.id),
  );

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Share of GDP, or the same as money in the year. */
    by: z.enum(["share", "money"]).default("share"),
    /** Promises, targets and demands by their id in uk/path.csv. */
    show: z.array(promise(tables)).default([]),
    /** The one of them that the headline is about. */
    about: z.union([promise(tables), z.literal("")]).default(""),
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
export type State = z.infer<ReturnType<typeof state>>;

/** How firm a promise is, from money set aside to a wish of others. */
export type Firmness =
  | "funded"
  | "part-funded"
  | "commitment"
  | "ambition"
  | "alliance target"
  | "demand"
  | "superseded";

type Row = Tables["ukPath"][number];

/** The firmness of a row of uk/path.csv; the plan of June 2026 found £10.3bn of £15.0bn (its note). */
function firmnessOf({ id, status, standing }: Row): Firmness {
  if (standing === "superseded" || standing === "not-adopted") return "superseded";
  if (id === "dip-2-7") return "part-funded";
  if (status === "funded") return "funded";
  if (status === "committed") return "commitment";
  if (status === "alliance-target") return "alliance target";
  return status === "demand" ? "demand" : "ambition";
}

/** What this chart draws: NATO's UK shares and pounds, the promises asked for, the OBR's two points, GDP. */
export function data(tables: Tables, states: State[]) {
  const asked = new Set(states.flatMap((d) => [...d.show, d.about]));
  const growth = tables.ukAssumptions.find(
    (d) => d.id === "nominal-gdp-growth-2030-31",
  )!.pct_a_year;
  return {
    edition: editionOf(tables, "nato/uk-gbp.csv"),
    estimatesFrom: yearsOf(tables.ukGbp).estimatesFrom,
    nato: tables.ukGbp.map((d) => ({ year: d.year, share: d.pct_gdp, bn: d.gbp_m_current / 1000 })),
    promises: tables.ukPath
      .filter((d) => asked.has(d.id) && d.year !== undefined)
      .map((d) => ({
        id: d.id,
        year: d.year!,
        fiscalYear: d.fiscal_year ?? "",
        share: d.pct_gdp,
        firmness: firmnessOf(d),
        label: d.label,
      })),
    obr: tables.ukBudget
      .filter((d) => d.measure === "obr-defence")
      .map((d) => ({ year: d.year, share: d.pct_gdp! })),
    gdp: tables.ukGdp
      .filter((d) => d.year >= 2014)
      .map((d) => [d.year, d.gbp_bn] as [number, number]),
    growth,
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
