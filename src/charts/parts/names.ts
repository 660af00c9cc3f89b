import { datasetOf, editionTable } from "../../data/editions/editions.ts";
import { required } from "./required.ts";
import type { AllyName } from "./row.ts";
import type { Tables } from "../state.ts";

/** The allies with armed forces, from west to east by the longitude of the capital. */
export function alliesWestToEast(tables: Tables): AllyName[] {
  return tables.allies
    .filter((ally) => ally.has_armed_forces)
    .sort((a, b) => a.capital_longitude - b.capital_longitude)
    .map(({ iso3, name, short_name: short = name }) => ({ iso3, name, short }));
}

/** The edition of a table as a source line names it: "NATO, July 2026". */
export function editionOf(tables: Tables, file: string): string {
  const edition = datasetOf(tables, file)?.edition;
  if (!edition) throw new Error(`content/data/datasets.csv: no edition for "${file}"`);
  return edition.replace(/ \(.*\)$/, "");
}

/** What an edition says of every ally in one year, in the order of the allies, and whether it is an estimate. */
export function sharesIn(tables: Tables, edition: string, year: number, allies: AllyName[]) {
  const table = editionTable(tables, "shareOfGdp", edition);
  const { rows } = required(table, `nato/editions.csv: no edition "${edition}"`);
  const found = allies.map(({ iso3 }) => only(rows as typeof tables.shareOfGdp, iso3, year));
  const shares = found.map((d) => d.pct_gdp);
  return { shares, estimate: found.some((d) => d.status === "estimate") };
}

/** Who printed an edition that was not read at NATO: "Graphic News"; nothing for NATO's own tables. */
export function printedBy(tables: Tables, edition: string): string {
  const table = editionTable(tables, "shareOfGdp", edition);
  if (!table?.partly) return "";
  const own = new Set(tables.editions.filter((d) => d.edition === edition).map((d) => d.source));
  const names = tables.sources.filter((d) => own.has(d.id)).map((d) => d.publisher);
  return [...new Set(names)].join(" and ");
}

type Dated = { year: number; status: string };

/** The years of a table, and the first whose figures are estimates. */
export function yearsOf(rows: Dated[]): { years: number[]; estimatesFrom: number } {
  const years = [...new Set(rows.map((d) => d.year))].sort((a, b) => a - b);
  const estimates = rows.filter((d) => d.status === "estimate").map((d) => d.year);
  return { years, estimatesFrom: Math.min(...estimates, years.at(-1)! + 1) };
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
