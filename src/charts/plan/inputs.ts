import { z } from "zod";
import { words } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { named, type Tables } from "../state.ts";
import { about, column, type Row, type Table } from "../table.ts";

const sum = (tables: Tables) =>
  named(
    tables,
    "uk/costs.csv",
    tables.ukCosts.map((d) => d.id),
  );

const item = (tables: Tables) =>
  named(
    tables,
    "uk/plan-items.csv",
    tables.planItems.map((d) => d.id),
  );

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** What is found of a total over several years, and what is still to be found; by their ids in uk/costs.csv. */
    found: sum(tables),
    open: sum(tables),
    /** What is known to come from one place, by its id in uk/plan-items.csv. */
    known: item(tables),
    /** The whole that the total is a part of, and another share of it, by their ids in uk/plan-items.csv. */
    whole: item(tables).optional(),
    share: item(tables).optional(),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

const say = (bn: number): string => `£${Number(bn.toFixed(1))}bn`;

/** A cost over several years; throws where there is none. */
function costOf(tables: Tables, id: string) {
  const found = tables.ukCosts.find((d) => d.id === id);
  const { gbp_bn: bn, span, span_years: years } = required(found, `uk/costs.csv: no row "${id}"`);
  if (span !== "cumulative" || !years)
    throw new Error(`uk/costs.csv: "${id}" is a sum a year, not a total over several`);
  return { bn, years };
}

/** Sums of a state, £ billion, and what is said of them; 0 for a whole and a part that it does not ask for. */
function planOf(tables: Tables, state: State) {
  const item = (id: string | undefined) => {
    if (!id) return 0;
    const bn = tables.planItems.find((d) => d.id === id)?.gbp_bn;
    return required(bn, `uk/plan-items.csv: no sum for "${id}"`);
  };
  const { bn: found, years } = costOf(tables, state.found);
  const open = costOf(tables, state.open).bn;
  const [known, whole, part] = [item(state.known), item(state.whole), item(state.share)];
  const time = `over ${words(years)} years`;
  const [all, left] = [say(found + open), say(open)];
  return {
    found,
    open,
    known,
    whole,
    part,
    title: whole
      ? `${Math.round((100 * part) / whole)}% of it all is nuclear: ${say(part)} of ${say(whole)}`
      : `${all} more ${time}: ${left} still to find`,
    subtitle: `One square: £1bn ${time}; dashed: still to find`,
    /** What stands over the squares, and what under them. */
    over: whole ? `${all} more, ${left} of it to find` : `${all} more, ${left} of it still to find`,
    under: whole
      ? [
          `${say(part)} for the nuclear forces, of ${say(whole)}: ${Math.round((100 * part) / whole)}%`,
        ]
      : [
          `${say(known)} from transport, the one sum named`,
          `${say(found)} found: a penny in each pound of other capital budgets`,
        ],
    tooltips: {
      open: `Still to find: ${left}`,
      known: `From the transport department: ${say(known)}`,
      whole: `The ministry’s budget: ${say(whole)} in all`,
      part: `Nuclear forces: ${say(part)}`,
    },
  };
}

/** What this chart draws, by the found and the whole that a state asks for. */
export const data = (tables: Tables, states: State[]) =>
  Object.fromEntries(states.map((d) => [`${d.found} ${d.whole}`, planOf(tables, d)]));

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The parts of the total, and what is known of where they come from; or the whole and its other part. */
export function table(tables: Tables, { found, open, known, whole, share: other }: State): Table {
  const cost = (id: string): Row => {
    const { label, who, gbp_bn, source } = rowOf(tables.ukCosts, id);
    return { cells: { what: label ?? who, gbp_bn: gbp_bn }, status: "plan", sources: [source] };
  };
  const items = (whole && other ? [whole, other] : [known]).map((id): Row => {
    const { what, gbp_bn, source } = rowOf(tables.planItems, id);
    return { cells: { what, gbp_bn: gbp_bn! }, status: "plan", sources: [source] };
  });
  const parts = [cost(found), cost(open)];
  const sum = parts.reduce((all, d) => all + Number(d.cells["gbp_bn"]), 0);
  const together: Row = {
    cells: { what: "Both together", gbp_bn: Math.round(sum * 10) / 10 },
    status: "derived",
    sources: sourcesIn(parts),
  };
  const columns = [about("Which total"), column("gbp_bn", "Over several years, not a sum a year")];
  const rows = [...parts, together, ...items];
  const [all, part] = items.map(({ cells }) => Number(cells["gbp_bn"]));
  if (!part) return { columns, rows };
  // The other part as a share of the whole.
  const share_of_whole = Math.round((100 * part) / all!);
  items[1]!.cells = { ...items[1]!.cells, share_of_whole };
  const shares = { name: "share_of_whole", title: "Of the whole, our arithmetic", unit: "%" };
  return { columns: [...columns, shares], rows };
}

/** Whom this picture rests on. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
