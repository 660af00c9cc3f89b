import type { Data } from "../../data/load.ts";
import { lineOf } from "../../data/text/table.ts";
import type { Total, Watch } from "../../data/lists/watch.ts";
import { answers } from "../../model/facts/from-table.ts";
import { apart, filesOf, named, type Finding, type Row, type TableFile } from "./finding.ts";

/** Totals that are not the sum of their parts. */
export function wrongTotals(data: Data, { totals }: Watch): Finding[] {
  return totals.flatMap((watched) =>
    filesOf(data, watched.table).flatMap((table) =>
      table.rows
        .filter((row) => answers(row, watched.total))
        .flatMap((row) => totalFault(row, watched, table, data)),
    ),
  );
}

function totalFault(row: Row, watched: Total, { file, rows }: TableFile, data: Data): Finding[] {
  const { column, by, total, within } = watched;
  const value = row[column];
  const added = partsOf(row, watched, rows, data);
  if (typeof value !== "number" || !added || added.every((d) => d.value === undefined)) return [];
  const lacks = added.filter((d) => d.value === undefined).map((d) => d.name);
  const sum = round(added.reduce((all, d) => all + (d.value ?? 0), 0));
  if (lacks.length === 0 && !apart(value, sum, within)) return [];
  const name = named(row, [...Object.keys(total), ...by]);
  const place = { file, line: lineOf(row), column };
  const found = lacks.length
    ? `${column} ${value}; no ${lacks.join("; no ")}`
    : `${column} ${value}; parts ${sum}`;
  const message = lacks.length
    ? `${name}: ${value}, and of its parts there is no ${lacks.join(", no ")}`
    : `${name}: ${value}, but its parts add up to ${sum}`;
  return [{ kind: "total", ...place, row: name, found, message }];
}

/** What a part is chosen by, as a message says it: "mod-total", "2025 to 2028". */
const inWords = (wanted: unknown): string =>
  typeof wanted === "object" && wanted !== null && "from" in wanted && "to" in wanted
    ? `${String(wanted.from)} to ${String(wanted.to)}`
    : String(wanted);

type Part = { name: string; value: number | undefined };

/** The figures that a total is made of; undefined if a table of theirs could not be read. */
function partsOf(row: Row, watched: Total, own: readonly Row[], data: Data): Part[] | undefined {
  const { table, column, by, parts } = watched;
  const found = parts.map((part) => {
    const other = part.table && part.table !== table ? filesOf(data, part.table)[0] : undefined;
    if (part.table && part.table !== table && !other) return undefined;
    const rows = other ? other.rows : own.filter((d) => by.every((key) => d[key] === row[key]));
    const wanted = rows.filter((d) => answers(d, part.where ?? {}));
    const members = part["all-members-but"];
    if (members) {
      const joined = joinedBy(Number(row["year"]), data)?.filter((iso3) => !members.includes(iso3));
      return joined?.map((iso3): Part => {
        const own = wanted.find((d) => d["iso3"] === iso3);
        return { name: iso3, value: own && numberIn(own, column) };
      });
    }
    const name = Object.values(part.where ?? {})
      .map(inWords)
      .join(" ");
    const all = wanted.map((d): Part => ({ name, value: numberIn(d, column) }));
    return all.length > 0 ? all : [{ name, value: undefined }];
  });
  return found.includes(undefined) ? undefined : found.flatMap((list) => list ?? []);
}

/** The codes of the allies with armed forces that had joined by a year; undefined if a row of theirs could not be read. */
const joinedBy = (year: number, { allies, unread }: Data): string[] | undefined =>
  unread.has("allies.csv")
    ? undefined
    : allies.filter((d) => d.has_armed_forces && d.joined <= year).map((d) => d.iso3);

const numberIn = (row: Row, column: string): number | undefined => {
  const value = row[column];
  return typeof value === "number" ? value : undefined;
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
