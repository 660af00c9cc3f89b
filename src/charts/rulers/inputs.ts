import { z } from "zod";
import { required } from "../parts/required.ts";
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

/** What this chart draws: the plan for 2027-28 by four measures, as stated in 2025; per cent of GDP, the widest last. */
export function data(tables: Tables) {
  const promised = (id: string) => {
    const found = tables.ukPath.find((d) => d.id === id);
    return required(found, `uk/path.csv: no row "${id}"`).pct_gdp;
  };
  const missing = "uk/budget.csv: no mod-total, ministers-2025, for 2027";
  const budget = required(
    tables.ukBudget.find(
      (d) => d.measure === "mod-total" && d.vintage === "ministers-2025" && d.year === 2027,
    ),
    missing,
  );
  const core = promised("pledge-2-6-with-intelligence");
  const rulers: Ruler[] = [
    {
      key: "mod",
      name: "The ministry’s own budget",
      note: "pensions and other ministries left out",
      share: required(budget.pct_gdp, missing),
    },
    {
      key: "nato",
      name: "NATO’s core definition",
      note: "the pledge for April 2027",
      share: promised("pledge-2-5-april-2027"),
    },
    {
      key: "intelligence",
      name: "with intelligence counted",
      note: "the same plan, a wider count",
      share: core,
    },
    {
      key: "wider",
      name: "NATO’s wider headings",
      note: "with resilience and security",
      share: promised("uk-4-1-in-2027"),
      core,
    },
  ];
  return { fiscalYear: required(budget.fiscal_year, missing), rulers };
}

/** A measure and what it makes of the plan; of the widest, how much is core. */
type Ruler = { key: State["about"]; name: string; note: string; share: number; core?: number };

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
