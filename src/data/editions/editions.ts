import type { Data } from "../load.ts";
import type { Dataset } from "../tables/sources.ts";
import { tables } from "../tables/tables.ts";
import { natoTables, type NatoTable } from "./edition.ts";

type Known = Pick<Data, "natoEditions" | "currentEdition" | "editions" | "datasets">;

/** What one edition says in one of NATO's tables; `partly` when its rows stand in nato/editions.csv. */
export type EditionTable = {
  rows: readonly { iso3: string; year: number; status: string }[];
  file: string;
  partly: boolean;
};

/** The table of NATO's five that a file is, where no edition is named. */
export const natoTable = (file: string): NatoTable | undefined =>
  natoTables.find((name) => tables[name].file === file);

/** The editions that say anything in a table, oldest first. */
export function editionsOf({ natoEditions, editions }: Known, table: NatoTable): string[] {
  const whole = natoEditions.filter((d) => d.files[table]).map((d) => d.id);
  const partly = table === "shareOfGdp" ? editions.map((d) => d.edition) : [];
  return [...new Set([...whole, ...partly])].filter(Boolean).toSorted();
}

/** What an edition says in a table; undefined if it says nothing there. */
export function editionTable(
  { natoEditions, editions }: Known,
  table: NatoTable,
  id: string,
): EditionTable | undefined {
  const whole = natoEditions.find((d) => d.id === id && d.files[table]);
  if (whole) return { rows: whole.tables[table], file: whole.files[table]!, partly: false };
  const rows = table === "shareOfGdp" ? editions.filter((d) => d.edition === id) : [];
  return rows.length > 0 ? { rows, file: tables.editions.file, partly: true } : undefined;
}

/** The row of datasets.csv about a file; of NATO's tables, that of the edition shown. */
export function datasetOf({ datasets, currentEdition }: Known, file: string): Dataset | undefined {
  const name = natoTable(file);
  const own = (name && currentEdition.files[name]) ?? file;
  return datasets.find((d) => d.file === own);
}
