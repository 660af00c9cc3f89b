import type { z } from "zod";
import { debate } from "./tables/debate.ts";
import type { Fault } from "./fault.ts";
import type { GenericRow } from "./tables/generic.ts";
import { fileOf, lineOf, type Unread } from "./text/table.ts";
import { tables, type TableName, type Tables } from "./tables/tables.ts";
import { natoTables, type Edition } from "./editions/edition.ts";
import { indexOf, type Path, type Placed } from "./text/yaml.ts";

/** The data folder, from the root of the project. */
export const folder = "content/data";

/** The debate files, each value with its place. */
export type Debate = {
  [Name in keyof typeof debate]: Placed<z.infer<(typeof debate)[Name]["schema"]>>;
};

/** The tables that have no schema of their own, by file: their columns are known by name. */
export type GenericTables = Record<string, readonly GenericRow[]>;

/** What could be read, sound rows and items only, every edition of NATO's figures, and by file what could not. */
export type Read = {
  tables: Tables;
  natoEditions: Edition[];
  generic: GenericTables;
  debate: Debate;
  unread: Map<string, Unread>;
};

/** True when a name may stand in a row that could not be read, so that its absence says nothing. */
export function mayHold({ unread }: Pick<Read, "unread">, file: string, name: string): boolean {
  const rows = unread.get(file);
  if (rows === undefined) return false;
  return rows === "all" || rows.some((row) => Object.values(row).map(String).includes(name));
}

/** A table by its name, or by its file if it has no schema of its own. */
export type AnyTable = TableName | (string & {});

/** A table that could be read: its name, its rows whatever their columns, its file. */
type TableRows = [name: AnyTable, rows: readonly Record<string, unknown>[], file: string];

/** The tables that could be read, those of each edition on their own. */
export function tableRows(read: Read): TableRows[] {
  const single = Object.entries(read.tables).filter(
    ([name]) => !natoTables.includes(name as never),
  );
  const ofEditions = read.natoEditions.flatMap((edition) =>
    Object.entries(edition.files).map(([name, file]) => [
      name,
      edition.tables[name as never],
      file,
    ]),
  );
  return [
    ...single.map(([name, rows]) => [name, rows, tables[name as TableName].file]),
    ...ofEditions,
    ...Object.entries(read.generic).map(([file, rows]) => [file, rows, file]),
  ] as TableRows[];
}

/** A fault in one cell of a row. */
export function cellFault(name: AnyTable, row: object, column: string, message: string): Fault {
  return {
    file: fileOf(row) ?? `${folder}/${name in tables ? tables[name as TableName].file : name}`,
    line: lineOf(row),
    column,
    message,
  };
}

type Item = {
  id: string;
  sources: string[];
  evidence: string;
  date?: string;
  date_precision?: string;
};

/** One item of a debate file, and how to name a fault in one of its parts. */
export type DebateItem = {
  file: string;
  item: Item;
  fault: (path: Path, message: string) => Fault;
};

/** Every item of the debate files that could be read. */
export function debateItems(read: Read): DebateItem[] {
  return Object.entries(read.debate).flatMap(([name, { value, place }]) => {
    const file = `${folder}/${debate[name as keyof Debate].file}`;
    return Object.entries<unknown>(value).flatMap(([list, items]) =>
      (Array.isArray(items) ? (items as Item[]) : []).map((item, index) => ({
        file,
        item,
        fault: (path, message) => ({
          file,
          ...place([list, indexOf(item, index), ...path]),
          message,
        }),
      })),
    );
  });
}
