import type { AllyName } from "./row.ts";
import type { Tables } from "./state.ts";

const short: Record<string, string> = { USA: "US", GBR: "UK", MKD: "N. Macedonia" };

/** The allies with armed forces, from west to east by the longitude of the capital. */
export function alliesWestToEast(tables: Tables): AllyName[] {
  return tables.allies
    .filter((ally) => ally.has_armed_forces)
    .toSorted((a, b) => a.capital_longitude - b.capital_longitude)
    .map(({ iso3, name }) => ({ iso3, name, short: short[iso3] ?? name }));
}

/** The edition of a table as a source line names it: "NATO, July 2026". */
export function editionOf(tables: Tables, file: string): string {
  const dataset = tables.datasets.find((d) => d.file === file);
  if (!dataset?.edition) throw new Error(`content/data/datasets.csv: no edition for "${file}"`);
  return dataset.edition.replace(/ \(.*\)$/, "");
}

type Dated = { year: number; status: string };

/** The years of a table, and the first whose figures are estimates. */
export function yearsOf(rows: Dated[]): { years: number[]; estimatesFrom: number } {
  const years = [...new Set(rows.map((d) => d.year))].toSorted((a, b) => a - b);
  const estimates = rows.filter((d) => d.status === "estimate").map((d) => d.year);
  return { years, estimatesFrom: Math.min(...estimates) };
}

const indexes = new WeakMap<object, Map<string, object>>();

/** The rows of a table by ally and year, worked out once. */
function indexOf(rows: { iso3: string; year: number }[]): Map<string, object> {
  const before = indexes.get(rows);
  if (before) return before;
  const index = new Map(rows.map((d) => [`${d.iso3} ${d.year}`, d]));
  indexes.set(rows, index);
  return index;
}

/** The value of a row, or an error that names what is missing. */
export function only<Row extends { iso3: string; year: number }>(
  rows: Row[],
  iso3: string,
  year: number,
): Row {
  const row = indexOf(rows).get(`${iso3} ${year}`) as Row | undefined;
  if (!row) throw new Error(`content/data: no row for "${iso3}" in ${year}`);
  return row;
}
