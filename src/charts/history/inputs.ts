import { z } from "zod";
import { alliesWestToEast, editionOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { ally, type Tables } from "../state.ts";
import { ofLevels, sourceOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";
import { keyOf } from "./series.ts";
import { wordsOf } from "./words.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Whose line, the most important last. */
    allies: z.array(ally(tables)).min(1).default(["FRA", "DEU", "USA", "GBR"]),
    /** What is marked: the Cold War from 1952 to 1990, or the years in which 2% became a yardstick. */
    mark: z.enum(["none", "cold-war", "yardstick"]).default("none"),
    /** Britain alone by three counts side by side, never joined: SIPRI’s, the OBR’s and NATO’s. */
    counts: z.boolean().default(false),
    /** The first and the last year of the picture; those of the tables unless a step closes in. */
    years: z.tuple([z.int(), z.int()]).optional(),
    /** The top of its scale, per cent of GDP. */
    top: z.number().default(14),
    /** Years of lines that are marked with their figures. */
    dots: z.array(z.tuple([ally(tables), z.int()])).default([]),
    /** The last year that is shown of a line whose rest a reader is asked to guess; 0 shows all of it. */
    until: z.int().default(0),
    /** What a reader guesses for some years after that, per cent of GDP; the page puts it in. */
    guess: z.array(z.number()).default([]),
  });

/** The promise that is drawn as a line: the one that the counts are asked about, else the first. */
const levelOf = ({ counts }: { counts: boolean }) => (counts ? "3.5" : "2");

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** The shares of a run of years without a gap, to a thousandth of a point, as the tables have them, so that none is rounded twice. */
function unbroken(rows: { year: number; pct_gdp: number }[]): number[] {
  return rows.map(({ year, pct_gdp }, i) => {
    if (year !== rows[0]!.year + i) throw new Error(`content/data/sipri: no figure before ${year}`);
    return Math.round(pct_gdp * 1000) / 1000;
  });
}

/** The years that a state can mark; `events.yaml` has their dates, but for the start of the Cold War, which is ours. */
function bandsOf({ events }: Tables) {
  const yearOf = (id: string): number => {
    const found = events.find((d) => d.id === id);
    return Number(required(found, `debate/events.yaml: no event "${id}"`).date.slice(0, 4));
  };
  return {
    "cold-war": [1952, yearOf("peace-dividend-1990s")] as [number, number],
    yardstick: [yearOf("guideline-2002"), yearOf("guideline-2006")] as [number, number],
  };
}

type Count = { iso3: string; name: string; rows: { year: number; pct_gdp: number }[] };

/** Britain’s share of GDP since 1950 by three counts, each on its own; NATO’s is the edition shown. */
function countsOf(tables: Tables) {
  const series = (name: string) => tables.ukHistory.filter((d) => d.series === name);
  const counts: Count[] = [
    { iso3: "sipri", name: "SIPRI", rows: series("sipri") },
    { iso3: "obr-ifs", name: "OBR", rows: series("obr-ifs") },
    { iso3: "nato", name: "NATO", rows: tables.ukGbp },
  ];
  return counts.map(({ iso3, name, rows }) => {
    const known = rows.filter((d) => d.year >= 1950).toSorted((a, b) => a.year - b.year);
    const [first] = known;
    const { year: from } = required(first, `uk/history.csv: no row of series "${iso3}" since 1950`);
    return { iso3, name, short: name, from, shares: unbroken(known) };
  });
}

/** The lines and the years that a state can ask for. */
function figures(tables: Tables, states: State[]) {
  const asked = [...new Set(states.flatMap((d) => d.allies))];
  const names = new Map(alliesWestToEast(tables).map((d) => [d.iso3, d]));
  return {
    bands: bandsOf(tables),
    counts: states.some((d) => d.counts) ? countsOf(tables) : [],
    series: asked.map((iso3) => {
      const rows = tables.sipri
        .filter((d) => d.iso3 === iso3 && d.year >= 1950)
        .toSorted((a, b) => a.year - b.year);
      const { year: from } = required(rows[0], `sipri/share-of-gdp.csv: no row for "${iso3}"`);
      const { name, short } = required(names.get(iso3), `allies.csv: no row for "${iso3}"`);
      return { iso3, name, short, from, shares: unbroken(rows) };
    }),
  };
}

/** The lines of this chart, and the years that they can mark. */
export type Figures = ReturnType<typeof figures>;

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
