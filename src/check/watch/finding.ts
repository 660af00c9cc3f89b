import type { Data } from "../../data/load.ts";
import { lineOf } from "../../data/text/table.ts";
import { tables } from "../../data/tables/tables.ts";
import { natoTable } from "../../data/editions/editions.ts";
import type { Amount, Kind } from "../../data/lists/watch.ts";

/** Something in a table that somebody must have looked at: where it is, and how an acknowledgement names it. */
export type Finding = {
  kind: Kind;
  /** The file under content/data. */
  file: string;
  line: number;
  column: string;
  /** Which rows: "ALB 2024". */
  row: string;
  /** What was found in them: another finding if it changes. */
  found: string;
  /** The same as a sentence begins it. */
  message: string;
};

/** A row of any table, as the watch sees it. */
export type Row = Record<string, unknown>;

/** One file that holds a table, with its rows; an edition's name, if the table is one of NATO's. */
export type TableFile = { file: string; rows: readonly Row[]; edition: string };

/** The files that hold a table: one, or one for each edition that has it; those not wholly read are left out. */
export function filesOf(data: Data, table: string): TableFile[] {
  const name = natoTable(table);
  const all: TableFile[] = name
    ? data.natoEditions.flatMap(({ id, files, tables: rows }) =>
        files[name] ? [{ file: files[name], rows: rows[name], edition: id }] : [],
      )
    : [{ file: table, rows: rowsOf(data, table), edition: "" }];
  return all.filter(({ file }) => !data.unreadFiles.has(file));
}

function rowsOf(data: Data, file: string): readonly Row[] {
  const name = Object.entries(tables).find(([, d]) => d.file === file)?.[0];
  return name ? data[name as keyof typeof tables] : (data.generic[file] ?? []);
}

/** True when two figures are further apart than an amount of, or a share of, the first. */
export function apart(from: number, to: number, amount: Amount): boolean {
  const most = typeof amount === "number" ? amount : (Number.parseFloat(amount) / 100) * from;
  return Math.abs(to - from) > Math.abs(most) + 1e-9;
}

/** The values of some columns as words: "GBR 2024". */
export const named = (row: Row, columns: string[]): string =>
  columns.map((column) => String(row[column])).join(" ");

/** The line of the first of some rows. */
export const firstLine = (rows: readonly object[]): number => Math.min(...rows.map(lineOf));
