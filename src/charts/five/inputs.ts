import { z } from "zod";
import { target } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Tables } from "../state.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = () =>
  z.strictObject({
    /** What goes into each block, or when they are due. */
    show: z.enum(["what", "when"]).default("what"),
    /** A few words for what counts as core, one thing each. */
    core: z.array(z.string().max(40)).default([]),
    /** A few words for what counts as related, one thing each. */
    related: z.array(z.string().max(40)).default([]),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

function dated(tables: Tables, id: string) {
  const found = [...tables.events, ...tables.milestones].find((d) => d.id === id);
  const { date, pct } = required(found, `debate/events.yaml: no event "${id}"`);
  return { year: Number(date.slice(0, 4)), share: pct ?? undefined };
}

function promised(tables: Tables, id: string): number {
  const found = tables.ukPath.find((d) => d.id === id);
  return required(found, `uk/path.csv: no row "${id}"`).pct_gdp;
}

/** What this chart draws: the two parts of the Hague pledge, their dates, and Spain's figure. */
export function data(tables: Tables) {
  const core = promised(tables, "hague-3-5-core-2035");
  const related = promised(tables, "hague-1-5-resilience-2035");
  const [signed, review, due] = ["hague-2025", "review-2029", "target-2035"].map(
    (id) => dated(tables, id).year,
  ) as [number, number, number];
  const missing = 'debate/events.yaml: no pct for "spain-exempt"';
  const spain = required(dated(tables, "spain-exempt").share, missing);
  const [least, most] = [`at least ${core}`, `up to ${related}`];
  const subtitle = "Share of GDP; only the solid part compares with the old";
  return {
    ...{ core, related, signed, review, due, spain },
    what: {
      subtitle,
      title: `${target(core + related)} is two parts: ${least} core, ${most} related`,
      source: "The Hague declaration; core: NATO’s definition; as quoted.",
    },
    when: {
      subtitle,
      title: `Due by ${due}, a review in ${review}; Spain says ${spain}%`,
      source: "The Hague declaration, 25 June 2025, as quoted.",
    },
    /** The names of both parts: beside what goes into them, and beside dates. */
    names: { core: [`${least}% core`, least], related: [`${most}% related`, most] },
    tooltips: {
      core: `Core defence: ${least}% of GDP`,
      related: `Related: ${most}% of GDP`,
      spain: `Spain: ${spain}% of GDP is enough for it, it says`,
    },
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The two parts of the pledge; and where dates are shown, the review and what Spain says is enough. */
export function table(tables: Tables, { show }: State): Table {
  const part = (id: string): Row => {
    const { label, year, pct_gdp, status, source } = rowOf(tables.ukPath, id);
    return { cells: { what: label, year: year ?? "", pct_gdp }, status, sources: [source] };
  };
  const happened = (id: string): Row => {
    const all: Dated[] = [...tables.events, ...tables.milestones];
    const { title, date, pct, status = "", sources: own } = rowOf(all, id);
    const cells = { what: title, year: Number(date.slice(0, 4)), pct_gdp: pct ?? "" };
    return { cells, status, sources: own };
  };
  const parts = ["hague-3-5-core-2035", "hague-1-5-resilience-2035"].map(part);
  const dates = ["hague-2025", "review-2029", "target-2035", "spain-exempt"].map(happened);
  return {
    columns: [about("What"), column("year", "Year"), column("pct_gdp")],
    rows: show === "what" ? parts : [...parts, ...dates],
  };
}

type Dated = Tables["events"][number] & { status?: string };

/** Whom this picture rests on. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
