import type { z } from "zod";
import { debate } from "./debate.ts";
import type { Fault } from "./fault.ts";
import type { OtherRow } from "./others.ts";
import { lineOf, type Unread } from "./table.ts";
import { tables, type TableName, type Tables } from "./tables.ts";
import { indexOf, type Path, type Placed } from "./yaml.ts";

/** The data folder, from the root of the project. */
export const folder = "content/data";

/** The debate files, each value with its place. */
export type Debate = {
  [Name in keyof typeof debate]: Placed<z.infer<(typeof debate)[Name]["schema"]>>;
};

/** The tables that have no schema of their own, by file: their columns are known by name. */
export type Others = Record<string, readonly OtherRow[]>;

/** What could be read, sound rows and items only, and by file what could not. */
export type Read = {
  tables: Tables;
  others: Others;
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

/** The file of a table, inside the data folder. */
export const fileOf = (name: AnyTable): string =>
  name in tables ? tables[name as TableName].file : name;

/** The tables that could be read, whatever their columns. */
export function tableRows(read: Read): [AnyTable, readonly Record<string, unknown>[]][] {
  return [...Object.entries(read.tables), ...Object.entries(read.others)];
}

/** A fault in one cell of a row. */
export function cellFault(name: AnyTable, row: object, column: string, message: string): Fault {
  return {
    file: `${folder}/${fileOf(name)}`,
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
