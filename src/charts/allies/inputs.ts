import { z } from "zod";
import { editionWords } from "../../data/editions/edition.ts";
import { tables as schemas } from "../../data/tables/tables.ts";
import { citedAs } from "../../model/sources.ts";
import { spokenDate } from "../../model/words/dates.ts";
import { alliesWestToEast, editionOf, only, printedBy, sharesIn, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import {
  ally,
  edition,
  level,
  lineAt,
  named,
  pick,
  type Tables,
  wholeEdition,
  yearIn,
} from "../state.ts";
import { levelsAt } from "../parts/levels.ts";
import { allyTable, ofCapitals, ofLevels, rowOf, sourcesIn } from "../parts/tables.ts";
import { column, type Table } from "../table.ts";
import { packed } from "./packing.ts";
import { plannedBy, plansOf } from "./plans.ts";
import { saidOf } from "./said.ts";
import { keyOf } from "./words.ts";

const asked = (tables: Tables) =>
  z.strictObject({
    /** Which year's figures. */
    year: yearIn(tables, "shareOfGdp"),
    /** An edition, such as "2024-06": as published then. Without it, the one that the pages show. */
    edition: edition(tables).optional(),
    /** The waterline, with the water under it: a promise, or a level on the way from one to another; per cent. */
    line: lineAt("none"),
    /** A large count of those at the line, which moves and comes to rest at these levels, per cent. */
    count: z.array(z.number()).default([]),
    /** Further promises as thin lines. */
    also: z.array(level()).default([]),
    /** The allies in question, the most important first. */
    highlight: z.array(ally(tables)).default([]),
    /** Dots by share of GDP, or the same dots by the money spent. */
    by: z.enum(["share", "money"]).default("share"),
    /** A roll that is called: the allies in the order in which they were named; the dots then stand in a row beside the list. */
    roll: z.array(ally(tables)).default([]),
    /** How many of them have been called; all unless told. */
    called: z.int().min(0).optional(),
    /** What the list ends with. */
    more: z.string().default(""),
    /** The id of the source that reports the roll. */
    reported: named(
      tables,
      schemas.sources.file,
      tables.sources.map((d) => d.id),
    ).optional(),
    /** The figure beside each name. */
    figures: z.boolean().default(true),
    /** A line of time through the years that are actual, with what happened, and a tally of those at the line. */
    decade: z.boolean().default(false),
    /** Each ally where it itself says it will be, by the year it names. */
    plans: z.boolean().default(false),
    pick: pick(tables),
  });

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  asked(tables).superRefine((d, context) =>
    wholeEdition(tables, d, context, d.by === "money" ? "spendingUsd" : "shareOfGdp"),
  );

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What the line of time marks, by id in debate/events.yaml. */
const moments = ["crimea-2014", "invasion-2022", "vilnius-2023"];

/** An event with its year and its titles; throws where one is missing. */
function momentOf({ events }: Tables, id: string) {
  const found = events.find((d) => d.id === id);
  const { date, title, short_title } = required(found, `debate/events.yaml: no event "${id}"`);
  const short = required(short_title, `debate/events.yaml: no short_title for "${id}"`);
  return { year: Number(date.slice(0, 4)), title, short };
}

/** The older figures asked for, by edition and year; allies in their order. */
function olderOf(tables: Tables, states: State[]) {
  const allies = alliesWestToEast(tables);
  const older = states.flatMap(({ edition: id, year, by }) => {
    if (id === undefined) return [];
    const money = by === "money" ? tables.natoEditions.find((d) => d.id === id) : undefined;
    const usd = money?.tables.spendingUsd ?? [];
    const figures = {
      published: editionWords(id),
      printedBy: printedBy(tables, id),
      ...sharesIn(tables, id, year, allies),
      usd: money ? allies.map((d) => only(usd, d.iso3, year).usd_m_current) : [],
    };
    return [[`${id} ${year} ${by}`, figures] as const];
  });
  return Object.fromEntries(older);
}

/** The circles of each year and edition whose money is asked for, in the order of the allies. */
function packedOf(tables: Tables, states: State[]) {
  const packs = states
    .filter((d) => d.by === "money")
    .map(({ edition: id, year }) => {
      const found = tables.natoEditions.find((d) => d.id === id)?.tables.spendingUsd;
      const usd = found ?? tables.spendingUsd;
      const sums = alliesWestToEast(tables).map((d) => only(usd, d.iso3, year).usd_m_current);
      return [`${id ?? ""} ${year}`, packed(sums)] as const;
    });
  return Object.fromEntries(packs);
}

/** Who reports a roll, and when: "The Vaultz News, 5 June 2025". */
function reportOf({ sources: all }: Tables, id: string): string {
  const source = all.find((d) => d.id === id)!;
  return [citedAs(source), ...(source.published ? [spokenDate(source.published)] : [])].join(", ");
}

/** The figures that this chart draws: shares of all years, money and older editions for the years that are asked for. */
function figures(tables: Tables, states: State[]) {
  const years = states.filter((d) => d.by === "money" && !d.edition).map((d) => d.year);
  const all = yearsOf(tables.shareOfGdp);
  const planning = states.find((d) => d.plans);
  const plans = planning ? plansOf(tables, planning.year) : undefined;
  const allies = alliesWestToEast(tables);
  return {
    older: olderOf(tables, states),
    edition: editionOf(tables, "nato/share-of-gdp.csv"),
    ...all,
    allies: allies.map((d) => ({
      ...d,
      shares: all.years.map((year) => only(tables.shareOfGdp, d.iso3, year).pct_gdp),
      usd: Object.fromEntries(
        years.map((year) => [year, only(tables.spendingUsd, d.iso3, year).usd_m_current]),
      ) as Record<number, number>,
      ...(plans?.has(d.iso3) ? { plan: plannedBy(plans.get(d.iso3)!, d.name) } : {}),
    })),
    packed: packedOf(tables, states),
    events: states.some((d) => d.decade) ? moments.map((id) => momentOf(tables, id)) : [],
  };
}

/** The figures this chart draws. */
export type Figures = ReturnType<typeof figures>;

/** What this chart draws, and what is said of each state that no scroll leads through. */
export function data(tables: Tables, states: State[]) {
  const found = figures(tables, states);
  const said = states.flatMap((d) => {
    const words = saidOf(found, d, d.reported && reportOf(tables, d.reported));
    return words ? [[keyOf(d), words] as const] : [];
  });
  return { ...found, said: Object.fromEntries(said) };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The table of a year with what each ally itself says it will spend, and by when. */
const withPlans = ({ columns, rows }: Table, plans: ReturnType<typeof plansOf>): Table => ({
  columns: [
    ...columns,
    { ...column("pct_gdp", "Its own stated target"), name: "pct_target" },
    column("target_year", "By"),
  ],
  rows: rows.map((row) => {
    const plan = plans.get(String(row.cells["iso3"]));
    if (!plan) return row;
    const cells = { ...row.cells, pct_target: plan.pct!, target_year: plan.year! };
    return { cells, status: row.status, sources: [...row.sources, plan.source] };
  }),
});

/** The figures of the dots, one for each ally, in the state’s year and edition. */
export function table(tables: Tables, { by, year, edition: id, plans }: State): Table {
  const money = by === "money";
  const now = allyTable(tables, { table: "shareOfGdp", value: "pct_gdp", year });
  if (plans) return withPlans(now, plansOf(tables, year));
  const [name, value] = money
    ? (["spendingUsd", "usd_m_current"] as const)
    : (["shareOfGdp", "pct_gdp"] as const);
  const found = allyTable(tables, { table: name, value, year, edition: id });
  return money ? withOthers(found) : found;
}

/** The table of money with what all but the largest spend together, and how much that is of its sum. */
function withOthers({ columns, rows }: Table): Table {
  const sums = rows.map(({ cells }) => Number(cells["usd_m_current"]));
  const most = Math.max(...sums);
  const rest = sums.reduce((sum, usd) => sum + usd, 0) - most;
  const pct_of_largest = Math.round((100 * rest) / most);
  const cells = { ally: "All but the largest", iso3: "", usd_m_current: rest, pct_of_largest };
  const last = { cells, status: "derived", sources: sourcesIn(rows) };
  const share = { name: "pct_of_largest", title: "Of the largest, our arithmetic", unit: "%" };
  return { columns: [...columns, share], rows: [...rows, last] };
}

/** Whom this picture rests on: the figures, the promises drawn as lines, the capitals, what happened in the decade. */
export function sources(tables: Tables, state: State): string[] {
  const lines = [...levelsAt(state.line), ...state.also];
  const told = state.decade ? moments.map((id) => rowOf(tables.events, id)) : [];
  return [
    ...sourcesIn(table(tables, state).rows),
    ...ofLevels(tables, lines),
    ofCapitals,
    ...(state.reported ? [state.reported] : []),
    ...told.flatMap((d) => d.sources),
  ];
}
