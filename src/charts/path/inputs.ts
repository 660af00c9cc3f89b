import { z } from "zod";
import { nominalFrom } from "../parts/gdp.ts";
import { editionOf, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { named, type Tables } from "../state.ts";
import { gdpIn, sourceOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Table } from "../table.ts";

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

type Drawn = Table["rows"][number];

/** What is drawn over the years: NATO’s figures, promises, the OBR’s two points, the way; as money where that is drawn. */
export function table(tables: Tables, state: State): Table {
  const rows = [
    ...natoRows(tables),
    ...promiseRows(tables, state),
    ...(state.obr ? obrRows(tables) : []),
    ...wayRows(state),
  ];
  const columns = [about("What"), column("year"), column("fiscal_year"), column("pct_gdp")];
  if (state.by === "share") return { columns, rows };
  const money = column("gbp_bn", "In cash; where NATO gives no sum, the share of the OBR’s GDP");
  return { columns: [...columns, money], rows: rows.map((row) => inMoney(tables, row)) };
}

const natoRows = (tables: Tables): Drawn[] =>
  tables.ukGbp.map(({ year, fiscal_year, pct_gdp, gbp_m_current, status }) => {
    const cells = { what: "Core defence spending, NATO", year, fiscal_year, pct_gdp };
    const sources = [sourceOf(tables, "nato/uk-gbp.csv")];
    return { cells: { ...cells, gbp_bn: gbp_m_current / 1000 }, status, sources };
  });

const promiseRows = (tables: Tables, { show }: State): Drawn[] =>
  tables.ukPath.flatMap(({ id, label, year, fiscal_year, pct_gdp, standing, status, source }) => {
    if (!show.includes(id) || year === undefined) return [];
    const cells = { what: label, year, fiscal_year: fiscal_year ?? "", pct_gdp };
    return [{ cells, status: standing === "superseded" ? standing : status, sources: [source] }];
  });

const obrRows = (tables: Tables): Drawn[] =>
  tables.ukBudget
    .filter((d) => d.measure === "obr-defence")
    .map(({ label, year, fiscal_year, pct_gdp, status, source }) => {
      const cells = { what: label, year, fiscal_year: fiscal_year ?? "", pct_gdp: pct_gdp! };
      return { cells, status, sources: [source] };
    });

function wayRows({ route, fan }: State): Drawn[] {
  const turn = (what: string, year: number, pct_gdp: number): Drawn => {
    return { cells: { what, year, fiscal_year: "", pct_gdp }, status: "assumption", sources: [] };
  };
  const others = fan ? [2029, 2030, 2031, 2032, 2033, 2034] : [];
  return [
    ...route.map(([year, share]) => turn("The way drawn", year, share)),
    ...others.map((year) => turn("Another way, at 3% in this year", year, 3)),
  ];
}

function inMoney(tables: Tables, row: Drawn): Drawn {
  if (row.cells["gbp_bn"] !== undefined) return row;
  const { bn, source } = gdpIn(tables, Number(row.cells["year"]));
  const worth = Math.round(Number(row.cells["pct_gdp"]) * bn * 10) / 1000;
  return { ...row, cells: { ...row.cells, gbp_bn: worth }, sources: [...row.sources, source] };
}

/** Whom this picture rests on; a way is told in pounds too, so on the OBR’s GDP. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...(state.by === "money" || state.route.length > 0 ? [sourceOf(tables, "uk/gdp.csv")] : []),
];
