import { editionOf } from "../parts/names.ts";
import { ofLevels, sourceOf, sourcesIn } from "../parts/tables.ts";
import type { Tables } from "../state.ts";
import { about, column, type Row, type Table } from "../table.ts";
import type { State } from "./asked.ts";
import { figures } from "./figures.ts";
import { keyOf } from "./series.ts";
import { wordsOf } from "./words.ts";

export { state, type State } from "./asked.ts";

/** The promise that is drawn as a line: the one that the counts are asked about, else the first. */
const levelOf = ({ counts }: { counts: boolean }) => (counts ? "3.5" : "2");

/** What this chart draws: SIPRI's shares of GDP since 1950 for the allies asked for; and what is said of each state. */
export function data(tables: Tables, states: State[]) {
  const found = figures(tables, states);
  const [sipri, nato] = ["sipri/share-of-gdp.csv", "nato/uk-gbp.csv"].map((file) =>
    editionOf(tables, file).replace(" Military Expenditure Database", ""),
  );
  const said = states.map(
    (d) => [keyOf(d), wordsOf(found, d, { sipri: sipri!, nato: nato! })] as const,
  );
  return { ...found, said: Object.fromEntries(said) };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The figures of the lines, year by year since 1950, each by its own count. */
export function table(tables: Tables, { allies, counts, until, years }: State): Table {
  const [first, last] = [years?.[0] ?? 1950, until || (years?.[1] ?? Infinity)];
  const columns = [about("Whose line"), column("year", "Year"), column("pct_gdp")];
  const names = new Map(tables.allies.map((d) => [d.iso3, d.name]));
  const lines = counts
    ? countedRows(tables)
    : allies.map((iso3) => ({
        name: names.get(iso3)!,
        from: sourceOf(tables, "sipri/share-of-gdp.csv"),
        rows: tables.sipri.filter((d) => d.iso3 === iso3) as Counted[],
      }));
  const rows = lines.flatMap(({ name, from, rows: own }) =>
    own
      .filter((d) => d.year >= first && d.year <= last)
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, pct_gdp, status, source }): Row => {
        return { cells: { what: name, year, pct_gdp }, status, sources: [source ?? from] };
      }),
  );
  return { columns, rows };
}

type Counted = { year: number; pct_gdp: number; status: string; source?: string };

function countedRows(tables: Tables): { name: string; from: string; rows: Counted[] }[] {
  const series = (name: string) => tables.ukHistory.filter((d) => d.series === name);
  return [
    { name: "SIPRI", from: "", rows: series("sipri") },
    { name: "OBR", from: "", rows: series("obr-ifs") },
    { name: "NATO", from: sourceOf(tables, "nato/uk-gbp.csv"), rows: tables.ukGbp },
  ];
}

/** Whom this picture rests on: each count, and the promise drawn as a line. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...ofLevels(tables, [levelOf(state)]),
];
