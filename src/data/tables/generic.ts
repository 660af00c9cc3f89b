import { z } from "zod";
import { optional } from "../text/cells.ts";
import { columns, keys } from "./columns.ts";
import type { Content } from "../content.ts";
import { parseCsv } from "../text/csv.ts";
import { didYouMean } from "../did-you-mean.ts";
import { once } from "../once.ts";
import { readTable, type Rows } from "../text/table.ts";

/** A row of a table that is read by the names of its columns; an empty cell is undefined. */
export type GenericRow = Record<string, string | number | string[] | undefined>;

/** The columns of a table as its first line names them. */
export const headerOf = ({ textOf }: Content, file: string): string[] =>
  headers(textOf(file) ?? "");

const headers = once((text: string) => parseCsv("", text).header);

/** Reads a table that has no schema of its own: each column is known by its name. */
export const readGeneric = once((file: string, text: string): Rows<GenericRow> => {
  const { header } = parseCsv(file, text);
  const names = Object.keys(columns);
  const key = keyOf(header);
  const known = key.length > 0;
  const wrong = header
    .filter((name) => !names.includes(name))
    .map(
      (name) => `unknown column "${name}"; expected ${names.join(", ")}${didYouMean(name, names)}`,
    );
  if (header.length > 0 && !known)
    wrong.push(`no column tells the rows apart; expected id, or some of ${keys.join(", ")}`);
  const schema = z.object(
    Object.fromEntries(
      header.map((name) => {
        const { cell = z.string() } = columns[name] ?? {};
        return [name, [...key, ...filled].includes(name) ? cell : optional(cell)];
      }),
    ),
  );
  const read = readTable(file, text, schema, { key: known ? key : header }) as Rows<GenericRow>;
  if (wrong.length === 0) return read;
  const faults = wrong.map((message) => ({ file, line: 1, column: undefined, message }));
  return { rows: [], unread: "all", faults: [...faults, ...read.faults] };
});

/** What no row may leave out. */
const filled = ["status", "source"];

/** The columns that together occur once: `id` if there is one. */
export const keyOf = (header: string[]): string[] =>
  header.includes("id") ? ["id"] : keys.filter((name) => header.includes(name));
