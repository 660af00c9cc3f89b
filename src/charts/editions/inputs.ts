import { z } from "zod";
import { editionWords } from "../../data/editions/edition.ts";
import { levelsAt } from "../parts/levels.ts";
import { alliesWestToEast, only, printedBy, sharesIn, yearsOf } from "../parts/names.ts";
import type { AllyName } from "../parts/row.ts";
import { edition, lineAt, pick, type Tables, wholeEdition, yearIn } from "../state.ts";
import { allyTable, ofCapitals, ofLevels, sourcesIn } from "../parts/tables.ts";
import { inOrder } from "../parts/tally.ts";
import { column, type Table } from "../table.ts";
import { wordsOf } from "./words.ts";

const asked = (tables: Tables) =>
  z.strictObject({
    /** The edition to set beside the one that the pages show, such as "2024-06", and the year both speak of. */
    edition: edition(tables),
    year: yearIn(tables, "shareOfGdp"),
    line: lineAt("2"),
    /** How many of those who were at the line then, and are not now, have gone out; all unless told. */
    out: z.int().min(0).optional(),
    pick: pick(tables),
  });

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  asked(tables).superRefine((d, context) => wholeEdition(tables, d, context));

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What the edition shown says of each ally from its first year to this one. */
const historyOf = (tables: Tables, allies: AllyName[], until: number) => {
  const years = yearsOf(tables.shareOfGdp).years.filter((year) => year <= until);
  return allies.map(({ iso3 }) => ({
    iso3,
    shares: years.map((year) => only(tables.shareOfGdp, iso3, year).pct_gdp),
  }));
};

/** Which editions, year and line a state sets side by side. */
const keyOf = (d: Pick<State, "edition" | "year" | "line">): string =>
  `${d.edition} ${d.year} ${d.line}`;

/** What this chart draws: each ally's share as an older edition had it and as the one shown has it, and the order in which they came to the line. */
export function data(tables: Tables, states: State[]) {
  const allies = alliesWestToEast(tables);
  const pairs = new Map(states.map((d) => [keyOf(d), d]));
  const since = editionWords(tables.currentEdition.id);
  return {
    since,
    allies,
    pairs: Object.fromEntries(
      [...pairs].map(([key, { edition: id, year, line }]) => {
        const pair = {
          published: editionWords(id),
          printedBy: printedBy(tables, id),
          said: sharesIn(tables, id, year, allies),
          counted: sharesIn(tables, tables.currentEdition.id, year, allies),
        };
        const order = inOrder(historyOf(tables, allies, year), line);
        return [key, { ...pair, ...wordsOf(pair, since, year, line), order }] as const;
      }),
    ),
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** What each edition says of each ally: as it was published then, and as the edition shown has it. */
export function table(tables: Tables, { edition: id, year }: State): Table {
  const asked = { table: "shareOfGdp", value: "pct_gdp", year } as const;
  const now = allyTable(tables, asked);
  const then = allyTable(tables, { ...asked, edition: id }).rows;
  const [named, shown] = [editionWords(id), editionWords(tables.currentEdition.id)];
  const rows = now.rows.map(
    ({ cells: { pct_gdp: counted, ...cells }, status, sources: own }, i) => {
      const before = then[i]!;
      const said = { pct_gdp_then: before.cells["pct_gdp"]!, status_then: before.status };
      const all = { ...cells, ...said, pct_gdp_now: counted! };
      return { cells: all, status, sources: [...new Set([...own, ...before.sources])] };
    },
  );
  const columns = [
    ...now.columns.slice(0, -1),
    { ...column("pct_gdp", `As published in ${named}`), name: "pct_gdp_then" },
    column("status_then", `What the figure of ${named} is`),
    { ...column("pct_gdp", `As published in ${shown}`), name: "pct_gdp_now" },
  ];
  return { columns, rows };
}

/** Whom this picture rests on: both editions, the promise drawn as a line, and the capitals. */
export const sources = (tables: Tables, state: State): string[] => [
  ...sourcesIn(table(tables, state).rows),
  ...ofLevels(tables, levelsAt(state.line)),
  ofCapitals,
];
