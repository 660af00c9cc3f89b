import { datasetOf, editionTable } from "../../data/editions/editions.ts";
import type { NatoTable } from "../../data/editions/edition.ts";
import { tables as known } from "../../data/tables/tables.ts";
import { economyOf, lastRates } from "../../model/cost/economy.ts";
import type { Tables } from "../state.ts";
import { column, type Column, type Row, type Table } from "../table.ts";
import type { Level } from "./levels.ts";
import { alliesWestToEast, only } from "./names.ts";

/** Who stands behind a table whose rows share one source, of NATO’s tables in the edition shown; throws if datasets.csv does not say. */
export const sourceOf = (tables: Tables, file: string): string =>
  given(datasetOf(tables, file)?.source, file);

function given(source: string | undefined, file: string): string {
  if (!source) throw new Error(`content/data/datasets.csv: no source for "${file}"`);
  return source;
}

/** A row of a table by its id; throws if there is none. */
export function rowOf<Found extends { id: string }>(rows: Found[], id: string): Found {
  const found = rows.find((d) => d.id === id);
  if (!found) throw new Error(`content/data: no row "${id}"`);
  return found;
}

/** What is asked of a table of NATO’s: a column of it in one year, as an older edition has it if one is named. */
type Asked = { table: NatoTable; value: string; year: number; edition?: string | undefined };

/** The columns of a table of allies, whose last one is the figure. */
export const allyColumns = (value: string): Column[] => [
  column("ally", "Ally"),
  column("iso3", "Code"),
  column("year", "Year"),
  column(value),
];

/** A figure for each ally with armed forces, west to east, with its status and its source. */
export function allyTable(tables: Tables, { table, value, year, edition }: Asked): Table {
  const found = editionTable(tables, table, edition ?? tables.currentEdition.id)!;
  const dataset = tables.datasets.find((d) => d.file === found.file);
  const rows = alliesWestToEast(tables).map(({ iso3, name }): Row => {
    const row: Figure = only(found.rows as Figure[], iso3, year);
    const cells = { ally: name, iso3, year, [value]: row[value] as number };
    return {
      cells,
      status: row.status,
      sources: [row.source ?? given(dataset?.source, found.file)],
    };
  });
  return { columns: allyColumns(value), rows };
}

type Figure = {
  iso3: string;
  year: number;
  status: string;
  source?: string;
  [column: string]: unknown;
};

/** Every source of these rows, each once. */
export const sourcesIn = (rows: Row[]): string[] => [...new Set(rows.flatMap((d) => d.sources))];

/** Who says where the capitals stand by which allies are in order. */
export const ofCapitals = "natural-earth-capitals";

const promises: Record<Level, string> = {
  "2": "wales-2-by-2024",
  "3.5": "hague-3-5-core-2035",
  "5": "hague-5-by-2035",
};

/** The row of uk/path.csv behind the line of a promise. */
export const promiseAt = (tables: Tables, level: Level) => rowOf(tables.ukPath, promises[level]);

/** Who reports the promises whose lines are drawn. */
export const ofLevels = (tables: Tables, levels: Level[]): string[] =>
  levels.map((level) => promiseAt(tables, level).source);

/** Britain’s GDP in a fiscal year, £ billion: the OBR’s, then grown at its last rate; and who says so. */
export function gdpIn(tables: Tables, year: number): { bn: number; source: string } {
  const { gdp } = economyOf(tables.ukGdp, lastRates(tables.ukGdp));
  return { bn: gdp(year), source: sourceOf(tables, known.ukGdp.file) };
}
