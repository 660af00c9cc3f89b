import type { Data } from "../../data/load.ts";
import { lineOf } from "../../data/text/table.ts";
import type { Share, Watch } from "../../data/lists/watch.ts";
import { apart, filesOf, named, type Finding, type Row, type TableFile } from "./finding.ts";

/** Shares, in per cent, that are not one figure over another of the same edition. */
export function wrongShares(data: Data, { shares }: Watch): Finding[] {
  return shares.flatMap((watched) =>
    filesOf(data, watched.table).flatMap((table) => {
      const ofKey = lookedUp(data, table, watched.by, watched.of);
      const overKey = lookedUp(data, table, watched.by, watched.over);
      return table.rows.flatMap((row) => {
        const key = named(row, watched.by);
        return shareFault(row, watched, table, [ofKey(key), overKey(key)]);
      });
    }),
  );
}

/** The figures of a table, times a unit, by the columns in which rows are alike; those of the same edition, if it is one of NATO's. */
function lookedUp(data: Data, { edition }: TableFile, by: string[], from: Share["of"]) {
  const rows = filesOf(data, from.table).find((d) => d.edition === edition || d.edition === "");
  const figures = new Map<string, number>();
  for (const row of rows?.rows ?? []) {
    const value = row[from.column];
    if (typeof value === "number") figures.set(named(row, by), value * from.times);
  }
  return (key: string): number | undefined => figures.get(key);
}

function shareFault(
  row: Row,
  { column, by, of, over, within }: Share,
  { file }: TableFile,
  [part, whole]: [number | undefined, number | undefined],
): Finding[] {
  const value = row[column];
  if (typeof value !== "number" || part === undefined || !whole) return [];
  const share = (100 * part) / whole;
  if (!apart(value, share, within)) return [];
  const name = named(row, by);
  const shown = Math.round(share * 100) / 100;
  return [
    {
      kind: "share",
      file,
      line: lineOf(row),
      column,
      row: name,
      found: `${column} ${value}; worked out ${shown}`,
      message: `${name}: ${value}, but ${of.column} over ${over.column} is ${shown}`,
    },
  ];
}
