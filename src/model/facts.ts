import { dollars, ordinal, percent, points, pounds, target, words } from "./format.ts";

/** A row of any table, as facts see it. */
type Row = Record<string, unknown>;

/** How a fact is declared in content/facts.yaml. */
export type Declared = {
  id: string;
  label: string;
  say:
    | "percent"
    | "percent-1"
    | "target"
    | "words"
    | "figure"
    | "points"
    | "dollars"
    | "pounds"
    | "billions"
    | "ordinal";
  tone?: string | undefined;
  table?: string | undefined;
  where?: Record<string, unknown> | undefined;
  take?: Record<string, string | number> | undefined;
  minus?: [string, string] | undefined;
  "per-cent-of"?: [string, string] | undefined;
};

/** A number with all that a reader may ask of it. */
export type Fact = {
  id: string;
  label: string;
  tone: string | undefined;
  value: number;
  /** As prose prints it: "three", "2.28%", "$110bn". */
  text: string;
  /** The same as a figure with its unit. */
  exact: string;
  /** Actual, estimate, plan …: what the figures are that it rests on. */
  statuses: string[];
  years: number[];
  /** How it is computed, as a sentence. */
  how: string;
  /** Ids in sources.csv. */
  sources: string[];
};

/** A table with the source of those rows that do not name their own. */
export type Table = { rows: Row[]; source: string };

const says: Record<Declared["say"], (value: number) => string> = {
  percent: (value) => percent(value),
  "percent-1": (value) => percent(value, 1),
  target,
  words,
  figure: String,
  points,
  // The tables hold millions of dollars.
  dollars: (value) => dollars(value / 1000),
  // Pounds: in millions in some tables, in billions in others.
  pounds: (value) => pounds(value / 1000),
  billions: pounds,
  ordinal,
};

const isAggregate = (iso3: unknown): boolean => iso3 === "NATO" || iso3 === "NEC";

/** True when a row answers every condition: a value, "allies", or a list of values. */
function answers(row: Row, where: Record<string, unknown>): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    if (wanted === "allies") return !isAggregate(row[column]);
    if (Array.isArray(wanted)) return wanted.includes(row[column]);
    return row[column] === wanted;
  });
}

/** Computes a fact from its declaration; `find` gives the others it rests on, `tableOf` the tables. */
export function computed(
  declared: Declared,
  find: (id: string) => Fact,
  tableOf: (file: string) => Table,
): Fact {
  const { id, label, tone, say } = declared;
  const parts = declared.table
    ? fromTable(declared, tableOf(declared.table))
    : fromFacts(declared, find);
  const value = parts.value;
  const exact = say === "words" || say === "ordinal" ? String(value) : says[say](value);
  return { id, label, tone, ...parts, text: says[say](value), exact };
}

type Parts = Pick<Fact, "value" | "statuses" | "years" | "how" | "sources">;

function fromTable({ id, table, where = {}, take = {} }: Declared, { rows, source }: Table): Parts {
  const found = rows.filter((row) => answers(row, where));
  if (found.length === 0) throw new Error(`fact "${id}": no row of ${table} answers its "where"`);
  const [[how, column] = ["value", ""]] = Object.entries(take);
  const numbers = found.map((row) => row[String(column)]);
  if (numbers.some((value) => typeof value !== "number"))
    throw new Error(`fact "${id}": column "${column}" of ${table} is not a number in every row`);
  const distinct = (key: string) => [...new Set(found.flatMap((row) => row[key] ?? []))];
  return {
    value: taken(id, how, numbers as number[], take, found),
    // A count of heads is no estimate, whatever their figures are.
    statuses: how === "count" && take.of === 0 ? [] : distinct("status").map(String),
    years: distinct("year").map(Number),
    how: `${sentence(how, String(column), take)} of ${table}, rows with ${conditions(where)}.`,
    sources: sourcesOf(found, source),
  };
}

function sourcesOf(rows: Row[], source: string): string[] {
  const own = rows.flatMap((row) => row.source ?? row.sources ?? []) as string[];
  return [...new Set(own.length ? own : [source])];
}

function taken(
  id: string,
  how: string,
  values: number[],
  take: Record<string, string | number>,
  rows: Row[],
): number {
  if (how === "count") return values.filter((value) => value >= Number(take.of)).length;
  if (how === "sum") return values.reduce((sum, value) => sum + value, 0);
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

const sentence = (how: string, column: string, { of }: Record<string, string | number>): string =>
  how === "count"
    ? of === 0
      ? `Counted: ${column}`
      : `Counted: ${column} at least ${of}`
    : how === "rank"
      ? `Place of ${of} by ${column}`
      : how === "value"
        ? `Column ${column}`
        : `The ${how} of ${column}`;

const conditions = (where: Record<string, unknown>): string =>
  Object.entries(where)
    .map(([column, value]) => (value === "allies" ? "a single ally" : `${column} ${value}`))
    .join(", ");

function fromFacts(declared: Declared, find: (id: string) => Fact): Parts {
  const { minus, "per-cent-of": perCent } = declared;
  const [a, b] = (minus ?? perCent)!.map(find) as [Fact, Fact];
  // An aim is a yardstick here: it has no year and no status of its own.
  const figures = [a, b].filter((fact) => !fact.statuses.includes("alliance-target"));
  return {
    value: minus ? a.value - b.value : (a.value * b.value) / 100,
    statuses: [...new Set(figures.flatMap((fact) => fact.statuses))],
    years: [...new Set(figures.flatMap((fact) => fact.years))],
    how: minus
      ? `Our arithmetic: ${a.exact} less ${b.exact}.`
      : `Our arithmetic: ${a.exact} of GDP of ${b.exact}.`,
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}
