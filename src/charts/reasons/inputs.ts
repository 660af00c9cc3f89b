import { z } from "zod";
import { dollars, times } from "../../model/words/format.ts";
import { editionOf, only, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { rowOf, sourceOf, sourcesIn } from "../parts/tables.ts";
import type { Tables } from "../state.ts";
import { about, column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = () =>
  z.strictObject({
    /** True for the second look: brigades, and what money buys; else all targets, and money. */
    closer: z.boolean().default(false),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** A figure with what it measures: `sure` of it is drawn solid, the rest hollow. */
export type Bar = {
  key: string;
  name: string;
  measure: string;
  figure: string;
  sure: number;
  whole: number;
  tooltip: string;
};

/** One side of the argument: what it says, and two figures that may stand beside each other. */
export type Side = { says: string; bars: [Bar, Bar] };

/** The row behind each bar, of debate/capability-targets.csv or world/russia.csv. */
const rowBehind: Record<string, string> = {
  "targets before": "targets-overall",
  "targets since": "targets-overall",
  "spending RUS": "russia-2025-market",
  "brigades before": "targets-brigades",
  "brigades since": "targets-brigades",
  "buys NATO": "european-nato-2024-military-ppp",
  "buys RUS": "russia-2024-military-ppp",
};

/** What this chart draws: why, and why not, at first and closer; each picture’s title and sources. */
export function data(tables: Tables) {
  return { first: first(tables), closer: closer(tables) };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

const unknown = (id: string) => `world/russia.csv: no figure for "${id}"`;
const missing = (id: string) => `debate/capability-targets.csv: no figure for "${id}"`;

function first(tables: Tables): { title: string; source: string; sides: [Side, Side] } {
  const { pct } = rowOf(tables.capabilityTargets, "targets-overall");
  const more = required(pct, missing("targets-overall"));
  const { usd_m_current: usd, year } = rowOf(tables.russia, "russia-2025-market");
  const russia = required(usd, unknown("russia-2025-market")) / 1000;
  const last = yearsOf(tables.spendingUsd).years.at(-1)!;
  const allies = only(tables.spendingUsd, "NEC", last).usd_m_current / 1000;
  const target = (key: string, name: string, measure: string, whole: number): Bar => {
    const figure = `${whole > 100 ? "about " : ""}${whole}`;
    const tooltip = `${name}: ${figure}% of the targets before`;
    return { key, name, measure, figure, sure: 100, whole, tooltip };
  };
  return {
    title: "Why 3.5%: higher targets. Why not: Russia spends less",
    source: `dpa and POLITICO; ${editionOf(tables, "nato/spending-usd.csv")}; IISS.`,
    sides: [
      {
        says: `Why: plans for defence ask for about ${more}% more`,
        bars: [
          target("targets before", "Until June 2025", "NATO’s targets, set at 100", 100),
          target("targets since", "Since", `about ${more}% more, as reported`, 100 + more),
        ],
      },
      {
        says: "Why not: Europe and Canada outspend Russia now",
        bars: [
          money(["spending NEC", "Europe and Canada"], `NATO, ${last}, estimate`, allies),
          {
            ...money(["spending RUS", "Russia"], `IISS, ${year}, another definition`, russia),
            sure: russia,
          },
        ],
      },
    ],
  };
}

function closer(tables: Tables): { title: string; source: string; sides: [Side, Side] } {
  const row = rowOf(tables.capabilityTargets, "targets-brigades");
  const [until, figure, to] = [row.before, row.figure, row.figure_to].map((value) =>
    required(value, missing("targets-brigades")),
  ) as [number, number, number];
  const [europe, russia] = ["buys NATO", "buys RUS"].map((key) => {
    const id = rowBehind[key]!;
    return required(rowOf(tables.russia, id).figure, unknown(id));
  });
  const brigades = (bar: Pick<Bar, "key" | "name" | "figure" | "sure" | "whole">): Bar => ({
    ...bar,
    measure: "Reuters, May 2025, officials",
    tooltip: `${bar.name}: ${bar.figure} brigades`,
  });
  const prices = "2024, at US cost, one estimate";
  return {
    title: "A closer look: more brigades, and a smaller lead",
    source: "Reuters, unnamed officials; militaryppp.com, one researcher.",
    sides: [
      {
        says: `Why: ${figure} to ${to} brigades in place of ${until}`,
        bars: [
          brigades({
            key: "brigades before",
            name: "Targets then",
            figure: `about ${until}`,
            sure: until,
            whole: until,
          }),
          brigades({
            key: "brigades since",
            name: "Targets to come",
            figure: `${figure} to ${to}`,
            sure: 0,
            whole: to,
          }),
        ],
      },
      {
        says: `Why not: by what it buys, still ${times(europe! / russia!)} Russia’s`,
        bars: [
          money(["buys NATO", "European NATO"], prices, europe!),
          money(["buys RUS", "Russia"], prices, russia!),
        ],
      },
    ],
  };
}

/** A sum of money, none of it certain; $ billion. */
function money([key, name]: [key: string, name: string], measure: string, bn: number): Bar {
  const figure = dollars(bn);
  return {
    key,
    name,
    measure,
    figure,
    sure: 0,
    whole: bn,
    tooltip: `${name}, ${measure}: ${figure}`,
  };
}

/** The figures of both sides, each with its measure and its source. */
export function table(tables: Tables, { closer: second }: State): Table {
  const { sides } = data(tables)[second ? "closer" : "first"];
  const rows: Row[] = sides
    .flatMap(({ bars }) => bars)
    .map(({ key, name, measure, figure }): Row => {
      const [status, sources] = from(tables, key);
      return { cells: { what: name, measure, figure }, status, sources };
    });
  if (second) rows.push(lead(tables));
  const columns = [
    about("What"),
    column("measure", "By which measure"),
    column("figure", "Figure"),
  ];
  return { columns, rows };
}

/** How many times Russia’s the money of the European allies buys, worked out from the two. */
function lead({ russia }: Tables): Row {
  const [europe, its] = ["buys NATO", "buys RUS"].map((key) => rowOf(russia, rowBehind[key]!));
  const figure = times(europe!.figure! / its!.figure!);
  const cells = { what: "The first over the second", measure: "our arithmetic", figure };
  return { cells, status: "derived", sources: [europe!.source] };
}

/** Which kind of figure a bar shows, and who says so. */
function from(tables: Tables, key: string): [status: string, sources: string[]] {
  if (key === "spending NEC") return ["estimate", [sourceOf(tables, "nato/spending-usd.csv")]];
  const rows: Sourced[] = [...tables.capabilityTargets, ...tables.russia];
  const { source, other_sources: others = [] } = rowOf(rows, rowBehind[key]!);
  return ["reported", [source, ...others]];
}

type Sourced = { id: string; source: string; other_sources?: string[] };

/** Whom the picture rests on, for the list of sources of a story. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
