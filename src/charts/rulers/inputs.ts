import { z } from "zod";
import { percent } from "../../model/words/format.ts";
import { gdpIn, rowOf, sourcesIn } from "../parts/tables.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";
import { about, column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = () =>
  z.strictObject({
    /** The measure that is in question: it and those before it are drawn. */
    about: z.enum(["all", "mod", "nato", "intelligence", "wider"]).default("all"),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** A row of uk/budget.csv for the year of the plan. */
function budgeted(tables: Tables, measure: string, vintage: string) {
  const found = tables.ukBudget.find(
    (d) => d.measure === measure && d.vintage === vintage && d.year === 2027,
  );
  return required(found, `uk/budget.csv: no ${measure}, ${vintage}, for 2027`);
}

/** The same sums as shares of the GDP that was forecast in March 2026. */
function onLaterGdp(tables: Tables) {
  const { bn, source } = gdpIn(tables, 2027);
  const promised = budgeted(tables, "nato-qualifying", "ministers-2025");
  const ministry = budgeted(tables, "mod-total", "obr-2026-03");
  return [ministry, promised].map((d) => {
    const sum = required(d.gbp_bn, `uk/budget.csv: no sum for ${d.measure} in 2027`);
    return { label: d.label, share: (100 * sum) / bn, sources: [...new Set([d.source, source])] };
  });
}

/** What this chart draws: the plan for 2027-28 by four measures, as stated in 2025; per cent of GDP, the widest last. */
export function data(tables: Tables) {
  const promised = (id: string) => {
    const found = tables.ukPath.find((d) => d.id === id);
    return required(found, `uk/path.csv: no row "${id}"`).pct_gdp;
  };
  const missing = "uk/budget.csv: no mod-total, ministers-2025, for 2027";
  const budget = budgeted(tables, "mod-total", "ministers-2025");
  const [ministry, nato] = onLaterGdp(tables).map((d) => `on 2026’s GDP: ${d.share.toFixed(2)}%`);
  const core = promised("pledge-2-6-with-intelligence");
  const rulers: Ruler[] = [
    {
      key: "mod",
      name: "The ministry’s budget",
      note: ministry!,
      share: required(budget.pct_gdp, missing),
    },
    {
      key: "nato",
      name: "NATO’s core definition",
      note: nato!,
      share: promised("pledge-2-5-april-2027"),
    },
    {
      key: "intelligence",
      name: "Intelligence counted in",
      note: "the same money",
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
  const when = required(budget.fiscal_year, missing);
  const ends = [rulers[0]!, rulers.at(-1)!].map((d) => percent(d.share, 1));
  return {
    subtitle: `Britain, ${when}, % of GDP, as stated in 2025`,
    title: `One year, four rulers: ${ends.join(" to ")}`,
    rulers: rulers.map((d) => {
      const said = percent(d.share, 1);
      const title = `${d.name}: ${said}${d.key === "intelligence" ? ", no new money" : ""}`;
      return { ...d, said, title, tooltip: `${d.name}: ${said} of GDP in ${when}` };
    }),
  };
}

/** A measure and what it makes of the plan; of the widest, how much is core. */
type Ruler = { key: State["about"]; name: string; note: string; share: number; core?: number };

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The four measures of the plan for one year, and two of them on a later GDP. */
export function table(tables: Tables): Table {
  const budget = budgeted(tables, "mod-total", "ministers-2025");
  const ids = ["pledge-2-5-april-2027", "pledge-2-6-with-intelligence", "uk-4-1-in-2027"];
  const rows = [budget, ...ids.map((id) => rowOf(tables.ukPath, id))].map((d): Row => {
    const { label, year, fiscal_year, pct_gdp, status, source } = d;
    const cells = { what: label, year: year!, fiscal_year: fiscal_year ?? "", pct_gdp: pct_gdp! };
    return { cells, status, sources: [source] };
  });
  const later = onLaterGdp(tables).map(({ label, share, sources: own }): Row => {
    const what = `${label}, on the GDP of March 2026`;
    const cells = {
      what,
      year: 2027,
      fiscal_year: "2027-28",
      pct_gdp: Math.round(share * 100) / 100,
    };
    return { cells, status: "derived", sources: own };
  });
  const columns = [about("Measure"), column("year"), column("fiscal_year"), column("pct_gdp")];
  return { columns, rows: [...rows, ...later] };
}

/** Whom this picture rests on. */
export const sources = (tables: Tables): string[] => sourcesIn(table(tables).rows);
