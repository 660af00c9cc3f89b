import type { Declared, Parts, Row, Table } from "./fact.ts";

const isAggregate = (iso3: unknown): boolean => iso3 === "NATO" || iso3 === "NEC";

const isSpan = (wanted: unknown): wanted is { from: number; to: number } =>
  typeof wanted === "object" && wanted !== null && "from" in wanted;

/** True when a row answers every condition: a value, "allies", a list of values, or { from, to }. */
export function answers(row: Row, where: Record<string, unknown>): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    if (wanted === "allies") return !isAggregate(row[column]);
    if (Array.isArray(wanted)) return wanted.includes(row[column]);
    if (isSpan(wanted))
      return Number(row[column]) >= wanted.from && Number(row[column]) <= wanted.to;
    return row[column] === wanted;
  });
}

/** The value of a fact that is taken from a table, and all that a reader may ask of it. */
export function fromTable(declared: Declared, from: Table): Parts & { all: number } {
  const { id, table, where = {}, take = {} } = declared;
  const { rows, source, published, names } = from;
  const found = rows.filter((row) => answers(row, where));
  if (found.length === 0) throw new Error(`fact "${id}": no row of ${table} answers its "where"`);
  const [[how, column] = ["value", ""]] = Object.entries(take);
  const numbers = found.map((row) => row[String(column)]);
  if (numbers.some((value) => typeof value !== "number"))
    throw new Error(`fact "${id}": column "${column}" of ${table} is not a number in every row`);
  const distinct = (key: string) => [...new Set(found.flatMap((row) => row[key] ?? []))];
  return {
    value: taken(declared, numbers as number[], found),
    // A count of heads is no estimate, whatever their figures are.
    statuses: how === "count" && take.of === 0 ? [] : distinct("status").map(String),
    years: distinct("year").map(Number),
    how: sentence(how, take, inQuestion(where, names), from),
    provenance: provenanceOf(declared, String(column)),
    sources: sourcesOf(found, source),
    published,
    all: found.length,
  };
}

function sourcesOf(rows: Row[], source: string): string[] {
  const own = rows.flatMap((row) => row.source ?? row.sources ?? []) as string[];
  return [...new Set(own.length ? own : [source])];
}

/** The one number that a fact takes from the values of its rows. */
function taken({ id, take = {} }: Declared, values: number[], rows: Row[]): number {
  const [how = "value"] = Object.keys(take);
  if (how === "count") return values.filter((value) => value >= Number(take.of)).length;
  if (how === "sum") return sum(values);
  if (how === "mean") return sum(values) / values.length;
  if (how === "lowest") return Math.min(...values);
  if (how === "highest") return Math.max(...values);
  if (how === "rank") {
    const own = values[rows.findIndex((row) => row.iso3 === take.of)]!;
    return 1 + values.filter((value) => value > own).length;
  }
  if (values.length !== 1)
    throw new Error(`fact "${id}": expected one row, found ${values.length}`);
  return values[0]!;
}

/** Which rows, in words: "Lithuania, 2026". An id says nothing to a reader, who has the label. */
function inQuestion(where: Record<string, unknown>, names: Map<string, string>): string {
  const worded = (value: unknown): string => {
    if (value === "allies") return "each ally";
    if (isSpan(value)) return `${value.from} to ${value.to}`;
    return Array.isArray(value)
      ? value.map(worded).join(" and ")
      : (names.get(String(value)) ?? String(value));
  };
  return Object.entries(where)
    .filter(([column]) => column !== "id")
    .map(([column, value]) =>
      isSpan(value) && column !== "year"
        ? `${column.replaceAll("_", " ")} ${worded(value)}`
        : worded(value),
    )
    .join(", ");
}

/** How a number is taken from a table, as a sentence: "From “Core defence …”: Lithuania, 2026." */
function sentence(
  how: string,
  { of }: Record<string, unknown>,
  where: string,
  { title, names }: Table,
): string {
  const beginnings: Record<string, string> = {
    value: "From",
    count: "Counted in",
    rank: `Place of ${names.get(String(of)) ?? String(of)} in`,
  };
  const least = how === "count" && of !== 0 ? [`at least ${String(of)}`] : [];
  const rest = [where, ...least].filter(Boolean).join(", ");
  return `${beginnings[how] ?? `The ${how} in`} “${title}”${rest && `: ${rest}`}.`;
}

/** The same as the data folder has it: "nato/share-of-gdp.csv, pct_gdp, iso3 LTU, year 2026". */
const provenanceOf = ({ table, where = {} }: Declared, column: string): string =>
  [
    table,
    column,
    ...Object.entries(where).map(([key, value]) =>
      isSpan(value) ? `${key} ${value.from} to ${value.to}` : `${key} ${String(value)}`,
    ),
  ].join(", ");

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
