import { spokenDate } from "../../model/words/dates.ts";
import { gdpIn, rowOf, sourceOf, sourcesIn } from "../parts/tables.ts";
import type { Tables } from "../state.ts";
import { about, column, type Table } from "../table.ts";
import { onTheWay, type State } from "./asked.ts";

type Drawn = Table["rows"][number];

/** What is drawn over the years: NATO’s figures, promises, what was said, the OBR’s two points, the way; as money where that is drawn. */
export function table(tables: Tables, state: State): Table {
  const rows = [
    ...natoRows(tables, state),
    ...promiseRows(tables, state),
    ...dayRows(tables, state),
    ...(state.obr ? obrRows(tables) : []),
    ...wayRows(tables, state),
  ];
  const columns = [about("What"), column("year"), column("fiscal_year"), column("pct_gdp")];
  if (state.by === "share") return { columns, rows };
  const money = column("gbp_bn", "In cash; where NATO gives no sum, the share of the OBR’s GDP");
  return { columns: [...columns, money], rows: rows.map((row) => inMoney(tables, row)) };
}

const natoRows = (tables: Tables, { years: [first] }: State): Drawn[] =>
  tables.ukGbp
    .filter((d) => d.year >= first)
    .map(({ year, fiscal_year, pct_gdp, gbp_m_current, status }) => {
      const cells = { what: "Core defence spending, NATO", year, fiscal_year, pct_gdp };
      const sources = [sourceOf(tables, "nato/uk-gbp.csv")];
      return { cells: { ...cells, gbp_bn: gbp_m_current / 1000 }, status, sources };
    });

const promiseRows = (tables: Tables, { show, about, window }: State): Drawn[] =>
  tables.ukPath.flatMap(({ id, label, year, fiscal_year, pct_gdp, standing, status, source }) => {
    const drawn = show.includes(id) || (window && id === about) || (window && id === onTheWay[1]);
    if (!drawn || year === undefined) return [];
    const cells = { what: label, year, fiscal_year: fiscal_year ?? "", pct_gdp };
    return [{ cells, status: standing === "superseded" ? standing : status, sources: [source] }];
  });

const dayRows = (tables: Tables, { days }: State): Drawn[] =>
  days.map(([id, said]) => {
    const { date, sources } = rowOf(tables.events, id);
    const what = `${spokenDate(date)}, ${said}`;
    const cells = { what, year: Number(date.slice(0, 4)), fiscal_year: "", pct_gdp: 3 };
    return { cells, status: "", sources: sources.slice(0, 1) };
  });

const obrRows = (tables: Tables): Drawn[] =>
  tables.ukBudget
    .filter((d) => d.measure === "obr-defence")
    .map(({ label, year, fiscal_year, pct_gdp, status, source }) => {
      const cells = { what: label, year, fiscal_year: fiscal_year ?? "", pct_gdp: pct_gdp! };
      return { cells, status, sources: [source] };
    });

function wayRows(tables: Tables, { milestone: asked, by, window, show }: State): Drawn[] {
  // Beside the promise of the last year the window is read as at its end.
  const late = window && show.includes(onTheWay[2]!);
  const milestone = asked || (late ? rowOf(tables.ukPath, onTheWay[1]!).year! : 0);
  if (!milestone) return [];
  const [start, level, end] = onTheWay.map((id) => rowOf(tables.ukPath, id));
  const turn = (what: string, year: number | string, pct_gdp: number): Drawn => {
    return { cells: { what, year, fiscal_year: "", pct_gdp }, status: "assumption", sources: [] };
  };
  const rest = (end!.pct_gdp - level!.pct_gdp) / (end!.year! - milestone);
  return [
    turn("The way drawn", start!.year!, start!.pct_gdp),
    turn("The way drawn", milestone, level!.pct_gdp),
    turn("The way drawn", end!.year!, end!.pct_gdp),
    ...(by === "money"
      ? [
          turn("Held at the share of its start", end!.year!, start!.pct_gdp),
          turn("The extra over that", end!.year!, end!.pct_gdp - start!.pct_gdp),
        ]
      : [turn("Its last part, points of GDP a year", "", rest)]),
  ];
}

function inMoney(tables: Tables, row: Drawn): Drawn {
  if (row.cells["gbp_bn"] !== undefined) return row;
  const { bn, source } = gdpIn(tables, Number(row.cells["year"]));
  const worth = Math.round(Number(row.cells["pct_gdp"]) * bn * 10) / 1000;
  return { ...row, cells: { ...row.cells, gbp_bn: worth }, sources: [...row.sources, source] };
}

/** Whom this picture rests on; a sum of pounds on the OBR’s GDP too. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...(state.by === "money" ? [sourceOf(tables, "uk/gdp.csv")] : []),
];
