import type { AllyName } from "../parts/row.ts";
import type { State } from "./asked.ts";
import type { Figures } from "./figures.ts";

/** An ally in one year: its share of GDP in per cent, or its spending in billions of dollars, as the state asks. */
export type Row = AllyName & {
  value: number;
  highlighted: boolean;
  /** What the ally itself says it will spend, if the state asks and it says so. */
  plan?: NonNullable<Figures["allies"][number]["plan"]> | undefined;
};

/** What an older edition said, if one is asked for. */
export type Older = Figures["older"][string] | undefined;

/** The rows of one year in the order in which the allies stand, and who says so. */
export type Series = { rows: Row[]; estimate: boolean; older: Older };

/** The figures that a state asks for. */
export function seriesOf(data: Figures, state: State): Series {
  const { year, edition, by, highlight, pick } = state;
  const older = data.older[`${edition} ${year} ${by}`];
  const i = data.years.indexOf(year);
  const rows = data.allies.map((ally, at): Row => {
    const share = older ? older.shares[at] : ally.shares[i];
    const usd = older ? older.usd[at] : ally.usd[year];
    const value = by === "money" ? usd! / 1000 : share;
    return {
      ...ally,
      value: value!,
      plan: state.plans ? ally.plan : undefined,
      highlighted: highlight.includes(ally.iso3) || ally.iso3 === pick,
    };
  });
  return { rows, older, estimate: older ? older.estimate : year >= data.estimatesFrom };
}
