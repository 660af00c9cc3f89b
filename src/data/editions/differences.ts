import { editionTable } from "./editions.ts";
import type { Data } from "../load.ts";
import { tables } from "../tables/tables.ts";
import type { NatoTable } from "./edition.ts";

type Row = { iso3: string; year: number; status: string };

/** A figure that one edition has otherwise than another. */
export type Move = { iso3: string; year: number; was: number; is: number };

/** What changed in one column, and to how many decimals the older and the newer edition give it. */
export type ColumnChange = {
  column: string;
  moves: Move[];
  decimals: [older: number, newer: number];
};

/** What changed in one table from one edition to another. */
export type TableChange = {
  file: string;
  columns: ColumnChange[];
  actual: Row[];
  added: Row[];
  dropped: Row[];
};

/** What changed in a table from an older edition to a newer one; undefined if one of them lacks it. */
export function tableChange(
  data: Data,
  name: NatoTable,
  older: string,
  newer: string,
): TableChange | undefined {
  const [then, now] = [editionTable(data, name, older), editionTable(data, name, newer)];
  if (!then || !now) return undefined;
  const [was, is] = [byKey(then.rows), byKey(now.rows)];
  const both = [...is.keys()].flatMap((key) => {
    const before = was.get(key);
    return before ? [[before, is.get(key)!] as const] : [];
  });
  const numbers = Object.keys(tables[name].row.shape).filter((column) =>
    both.some(([a, b]) => column !== "year" && isNumber(a, column) && isNumber(b, column)),
  );
  return {
    file: tables[name].file,
    columns: numbers.map((column) => columnChange(column, both)),
    actual: both.flatMap(([a, b]) => (a.status === "estimate" && b.status === "actual" ? [b] : [])),
    added: now.rows.filter((row) => !was.has(keyOf(row))),
    dropped: then.rows.filter((row) => !is.has(keyOf(row))),
  };
}

const keyOf = ({ iso3, year }: Row): string => `${iso3} ${year}`;
const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [keyOf(row), row]));
const valueIn = (row: Row, column: string): unknown => row[column as keyof Row];
const isNumber = (row: Row, column: string): boolean => typeof valueIn(row, column) === "number";

function columnChange(column: string, both: (readonly [Row, Row])[]): ColumnChange {
  const all = both
    .filter(([a, b]) => isNumber(a, column) && isNumber(b, column))
    .map(([a, b]): Move => {
      const [was, is] = [valueIn(a, column) as number, valueIn(b, column) as number];
      return { iso3: b.iso3, year: b.year, was, is };
    });
  const [before, after] = [decimalsOf(all.map((d) => d.was)), decimalsOf(all.map((d) => d.is))];
  // A figure that one edition prints more roughly has not moved if it rounds to the same.
  const least = before === after ? 0 : 0.5 * 10 ** -Math.min(before, after) + 1e-9;
  const moves = all
    .filter(({ was, is }) => was !== is && Math.abs(is - was) > least)
    .toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  return { column, moves, decimals: [before, after] };
}

const decimalsOf = (values: number[]): number =>
  Math.max(0, ...values.map((value) => String(value).split(".")[1]?.length ?? 0));

/** The newest two editions that have a table in common; undefined if there are none. */
export function newestTwo(
  ids: string[],
  share: (a: string, b: string) => boolean,
): [older: string, newer: string] | undefined {
  for (const newer of ids.toReversed()) {
    const older = ids.findLast((id) => id < newer && share(id, newer));
    if (older !== undefined) return [older, newer];
  }
  return undefined;
}
