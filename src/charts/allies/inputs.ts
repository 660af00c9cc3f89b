import { citedAs } from "../../model/sources.ts";
import { spokenDate } from "../../model/words/dates.ts";
import { levelsAt } from "../parts/levels.ts";
import { allyTable, ofCapitals, ofLevels, rowOf, sourcesIn } from "../parts/tables.ts";
import type { Tables } from "../state.ts";
import { column, type Table } from "../table.ts";
import type { State } from "./asked.ts";
import { figures, moments } from "./figures.ts";
import { plansOf } from "./plans.ts";
import { saidOf } from "./said.ts";
import { keyOf } from "./words.ts";

export { state, type State } from "./asked.ts";

/** Who reports a roll, and when: "The Vaultz News, 5 June 2025". */
function reportOf({ sources: all }: Tables, id: string): string {
  const source = all.find((d) => d.id === id)!;
  return [citedAs(source), ...(source.published ? [spokenDate(source.published)] : [])].join(", ");
}

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
