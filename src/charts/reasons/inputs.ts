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

/** A figure with what it measures, as so many squares: solid where it is `sure`, else hollow; `more` of them may be added. */
export type Heap = {
  key: string;
  name: string;
  measure: string;
  figure: string;
  count: number;
  more: number;
  sure: boolean;
  tooltip: string;
};

/** One side of the argument: what it says, and two figures that may stand beside each other. */
export type Side = { says: string; heaps: [Heap, Heap] };

/** What a picture says of itself, and its two sides. */
type Picture = { title: string; subtitle: string; source: string; sides: [Side, Side] };

/** The row behind each heap, of debate/capability-targets.csv or world/russia.csv. */
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

function first(tables: Tables): Picture {
  const { pct } = rowOf(tables.capabilityTargets, "targets-overall");
  const more = required(pct, missing("targets-overall"));
  const { usd_m_current: usd, year } = rowOf(tables.russia, "russia-2025-market");
  const russia = required(usd, unknown("russia-2025-market")) / 1000;
  const last = yearsOf(tables.spendingUsd).years.at(-1)!;
  const allies = only(tables.spendingUsd, "NEC", last).usd_m_current / 1000;
  return {
    title: "Why 3.5%: higher targets. Why not: Russia spends less",
    subtitle: "1 square: 1% of old targets or $10bn; hollow: unsure",
    source: `dpa and POLITICO; ${editionOf(tables, "nato/spending-usd.csv")}; IISS.`,
    sides: [
      {
        says: `Why: plans for defence ask for about ${more}% more`,
        heaps: [
          heap(["targets before", "Until June 2025"], "NATO’s targets, set at 100", "100", {
            count: 100,
            sure: true,
            told: "100% of the targets before",
          }),
          heap(["targets since", "Since June 2025"], "as reported; secret", `about ${more} more`, {
            count: more,
            told: `about ${more}% of the targets before, on top of them`,
          }),
        ],
      },
      {
        says: "Why not: Europe and Canada outspend Russia now",
        heaps: [
          money(["spending NEC", "Europe and Canada"], `NATO, ${last}, estimate`, allies),
          {
            ...money(["spending RUS", "Russia"], `IISS, ${year}, another definition`, russia),
            sure: true,
          },
        ],
      },
    ],
  };
}

function closer(tables: Tables): Picture {
  const row = rowOf(tables.capabilityTargets, "targets-brigades");
  const [until, figure, to] = [row.before, row.figure, row.figure_to].map((value) =>
    required(value, missing("targets-brigades")),
  ) as [number, number, number];
  const [europe, russia] = ["buys NATO", "buys RUS"].map((key) => {
    const id = rowBehind[key]!;
    return required(rowOf(tables.russia, id).figure, unknown(id));
  });
  const officials = "Reuters, May 2025";
  const prices = "2024, at US cost, one estimate";
  const extra = `${figure - until} to ${to - until} more`;
  return {
    title: "A closer look: more brigades, and a smaller lead",
    subtitle: "1 square: one brigade or $10bn; hollow: unsure",
    source: "Reuters, unnamed officials; militaryppp.com, one researcher.",
    sides: [
      {
        says: `Why: ${figure} to ${to} brigades in place of ${until}`,
        heaps: [
          heap(["brigades before", "Targets then"], officials, `about ${until}`, {
            count: until,
            sure: true,
            told: `about ${until} brigades`,
          }),
          heap(["brigades since", "Targets to come"], officials, extra, {
            count: figure - until,
            more: to - figure,
            told: `${figure - until} to ${to - until} brigades more`,
          }),
        ],
      },
      {
        says: `Why not: by what it buys, still ${times(europe! / russia!)} Russia’s`,
        heaps: [
          money(["buys NATO", "European NATO"], prices, europe!),
          money(["buys RUS", "Russia"], prices, russia!),
        ],
      },
    ],
  };
}

type Named = [key: string, name: string];

/** A figure in squares of one. */
function heap(
  [key, name]: Named,
  measure: string,
  figure: string,
  {
    count,
    more = 0,
    sure = false,
    told,
  }: { count: number; more?: number; sure?: boolean; told: string },
): Heap {
  return { key, name, measure, figure, count, more, sure, tooltip: `${name}: ${told}` };
}

/** A sum of money in squares of $10bn, none of it certain; $ billion. */
function money([key, name]: Named, measure: string, bn: number): Heap {
  const figure = dollars(bn);
  const tooltip = `${name}, ${measure}: ${figure}`;
  return { key, name, measure, figure, count: bn / 10, more: 0, sure: false, tooltip };
}

/** The figures of both sides, each with its measure and its source. */
export function table(tables: Tables, { closer: second }: State): Table {
  const { sides } = data(tables)[second ? "closer" : "first"];
  const rows: Row[] = sides
    .flatMap(({ heaps }) => heaps)
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

/** Which kind of figure a heap shows, and who says so. */
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
