import { z } from "zod";
import { pounds } from "../../model/words/format.ts";
import { rowsOf, poundsEach } from "./rows.ts";
import { named, type Tables } from "../state.ts";
import { gdpIn, sourcesIn } from "../parts/tables.ts";
import { about, column, type Row, type Table } from "../table.ts";

const item = (tables: Tables) =>
  named(tables, "uk/comparators.csv", [...new Set(tables.ukComparators.map((d) => d.key))]);

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** The extra a year: from one share to another in a fiscal year, in cash. */
    extra: z.tuple([z.number(), z.number(), z.number().int()]),
    /** What it is set beside, by key in uk/comparators.csv, and in which fiscal year. */
    beside: z.array(z.tuple([item(tables), z.number().int()])).min(1),
    /** How many £bn of the first sum have gone over to the extra, the second being what is left; without it, the extra lies over all. */
    moved: z.number().min(0).optional(),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What a state draws: its sums in squares, and what is said of them. */
function pictureOf(tables: Tables, state: State) {
  const rows = rowsOf(tables, state);
  const [extra, cut, left] = rows;
  const more = `${pounds(extra!.bn)} a year more`;
  const moves = state.moved !== undefined;
  return {
    rows: rows.map(({ key, bn, name, tooltip }) => ({
      key,
      bn,
      tooltip,
      label: `${pounds(bn)} ${name}`,
    })),
    title: moves ? `${more}; ${pounds(cut!.bn)} is cut from aid` : `${more}, laid over other sums`,
    subtitle: `One square: £1bn a year, about £${poundsEach(tables, state.beside[0]![1])} a person`,
    source: moves
      ? "OBR’s GDP; aid: as reported; the extra: ours."
      : "OBR, Spending Review, HMRC; the extra: ours.",
    /** What stands by each block: the extra, what is cut, what is left. */
    said: moves
      ? [
          `${pounds(extra!.bn)} more, ${extra!.name}, ${extra!.when}`,
          `${pounds(cut!.bn)} cut against earlier plans, ${cut!.when}`,
          `${pounds(left!.bn)} left: ${left!.name.replace(/.*aid /, "")}, ${left!.when}`,
        ]
      : [`${pounds(extra!.bn)} for ${extra!.name.slice(5)}, ${extra!.when}`],
  };
}

/** What this chart draws, by which sums a state asks for. */
export const data = (tables: Tables, states: State[]) =>
  Object.fromEntries(states.map((d) => [String(d.beside), pictureOf(tables, d)]));

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The sums that are drawn in squares: the extra, our arithmetic, and what it is set beside. */
export function table(tables: Tables, state: State): Table {
  const [from, to, year] = state.extra;
  const { bn, source } = gdpIn(tables, year);
  const extra: Row = {
    cells: {
      what: `From ${from}% to ${to}% of GDP`,
      fiscal_year: `${year}-${String(year + 1).slice(2)}`,
      gbp_bn: Math.round(((to - from) / 100) * bn * 1000) / 1000,
    },
    status: "derived",
    sources: [source],
  };
  const beside = rowsOf(tables, state)
    .slice(1)
    .map((d, i): Row => {
      const [key, at] = state.beside[i]!;
      const row = tables.ukComparators.find((one) => one.key === key && one.year === at)!;
      const cells = { what: d.name, fiscal_year: d.when, gbp_bn: d.bn };
      return { cells, status: "", sources: [row.source] };
    });
  const columns = [about("Which sum"), column("fiscal_year"), column("gbp_bn", "A year")];
  return { columns, rows: [extra, ...beside] };
}

/** Whom this picture rests on: each sum, and the OBR’s GDP for the extra. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
