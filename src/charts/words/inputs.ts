import { z } from "zod";
import { spokenDate } from "../../model/words/dates.ts";
import { bestSource, citedAs } from "../../model/sources.ts";
import { required } from "../parts/required.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { named, quote, type Tables } from "../state.ts";
import { column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Whose words fill the picture. */
    says: quote(tables),
    /** What followed, by the ids of the events, each on its day; with them the words give way to a line of time. */
    events: z
      .array(
        named(
          tables,
          "debate/events.yaml",
          tables.events.map((d) => d.id),
        ),
      )
      .default([]),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: the words, the events asked for, and the plan of 30 June 2026; per cent of GDP, £ billion. */
export function data(tables: Tables, states: State[]) {
  const sum = (id: string) => rowOf(tables.ukCosts, id).gbp_bn;
  const { pct_gdp, year, announced } = rowOf(tables.ukPath, "dip-2-7");
  const one = (id: string) => {
    const { speaker, role, date, text, sources } = rowOf(tables.quotes, id);
    const when = spokenDate(date).replaceAll(" ", "\u00a0");
    const from = citedAs(bestSource(sources, tables.sources));
    return { id, speaker, role, when, from, text: text.replace(/,$/, "") };
  };
  return {
    quotes: [...new Set(states.map((d) => d.says))].map(one),
    events: [...new Set(states.flatMap((d) => d.events))].map((id) => {
      const { date, title, short_title: short = title } = rowOf(tables.events, id);
      return { id, date, when: spokenDate(date).replace(/ \d+$/, ""), title: short };
    }),
    plan: {
      date: announced,
      share: pct_gdp,
      by: required(year, 'uk/path.csv: no year for "dip-2-7"'),
      whole: sum("dip-new-money"),
      found: sum("dip-identified"),
      open: sum("dip-to-find"),
    },
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The words, or what followed them day by day, with who says so. */
export function table(tables: Tables, { says, events }: State): Table {
  const { date, speaker, text, sources: own } = rowOf(tables.quotes, says);
  const words: Row = { cells: { date, what: speaker, text }, status: "", sources: own };
  const followed = events.map((id): Row => {
    const event = rowOf(tables.events, id);
    const cells = { date: event.date, what: event.title, text: event.summary };
    return { cells, status: "", sources: event.sources };
  });
  const columns = [
    column("date", "When"),
    column("what", "Who, or what"),
    column("text", "The words, or what happened"),
  ];
  return { columns, rows: events.length ? followed : [words] };
}

/** Whom the picture rests on, for the list of sources of a story. */
export function sources(tables: Tables, state: State): string[] {
  const own = sourcesIn(table(tables, state).rows);
  if (!state.events.length) return own;
  return [
    ...new Set([
      ...own,
      rowOf(tables.ukPath, "dip-2-7").source,
      rowOf(tables.ukCosts, "dip-to-find").source,
    ]),
  ];
}
