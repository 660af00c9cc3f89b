import { z } from "zod";
import type { Tables } from "../state.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = () =>
  z.strictObject({
    /** The measure that is in question. */
    about: z.enum(["all", "mod", "nato", "intelligence", "wider"]).default("all"),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: the plan for 2027-28 by four measures, as stated in 2025; per cent of GDP. */
export function data(tables: Tables) {
  const promised = (id: string) => tables.ukPath.find((d) => d.id === id)!.pct_gdp;
  const budget = tables.ukBudget.find(
    (d) => d.measure === "mod-total" && d.vintage === "ministers-2025" && d.year === 2027,
  )!;
  return {
    fiscalYear: budget.fiscal_year!,
    mod: budget.pct_gdp!,
    nato: promised("pledge-2-5-april-2027"),
    intelligence: promised("pledge-2-6-with-intelligence"),
    wider: promised("uk-4-1-in-2027"),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The four measures of the plan for one year. */
export function table(tables: Tables): Table {
  const budget = tables.ukBudget.find(
    (d) => d.measure === "mod-total" && d.vintage === "ministers-2025" && d.year === 2027,
  )!;
  const ids = ["pledge-2-5-april-2027", "pledge-2-6-with-intelligence", "uk-4-1-in-2027"];
  const rows = [budget, ...ids.map((id) => rowOf(tables.ukPath, id))].map((d): Row => {
    const { label, year, fiscal_year, pct_gdp, status, source } = d;
    const cells = { what: label, year: year!, fiscal_year: fiscal_year ?? "", pct_gdp: pct_gdp! };
    return { cells, status, sources: [source] };
  });
  const columns = [about("Measure"), column("year"), column("fiscal_year"), column("pct_gdp")];
  return { columns, rows };
}

/** Whom this picture rests on. */
export const sources = (tables: Tables): string[] => sourcesIn(table(tables).rows);
