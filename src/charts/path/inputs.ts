import { nominalFrom } from "../parts/gdp.ts";
import { editionOf, yearsOf } from "../parts/names.ts";
import { required } from "../parts/required.ts";
import { rowOf } from "../parts/tables.ts";
import type { Tables } from "../state.ts";
import { onTheWay, type State } from "./asked.ts";
import { saidOf } from "./said.ts";

export { state, type State } from "./asked.ts";
export { sources, table } from "./rows.ts";

/** A promise of uk/path.csv as a dot; throws for a figure that is none, or that has no year. */
function promiseOf(d: Tables["ukPath"][number]) {
  const firmness = required(d.firmness, `uk/path.csv: no firmness for "${d.id}"`);
  return {
    id: d.id,
    year: required(d.year, `uk/path.csv: no year for "${d.id}"`),
    fiscalYear: d.fiscal_year ?? "",
    share: d.pct_gdp,
    firmness,
  };
}

/** A point of a way: the fiscal year by its first calendar year, and the share of GDP in per cent. */
export type Turn = readonly [year: number, share: number];

/** A way ahead by fiscal years and shares; the year of the second point is a state’s own. */
function wayOf(tables: Tables): [start: Turn, level: Turn, end: Turn] {
  const [start, level, end] = onTheWay.map((id): Turn => {
    const { year, pct_gdp } = rowOf(tables.ukPath, id);
    return [required(year, `uk/path.csv: no year for "${id}"`), pct_gdp];
  });
  return [start!, level!, end!];
}

/** What this chart draws: NATO's UK shares and pounds, the promises asked for, the OBR's two points, days, GDP. */
export function data(tables: Tables, states: State[]) {
  const asked = new Set(states.flatMap((d) => [...d.show, d.about]));
  const days = new Set(states.flatMap((d) => d.days.map(([id]) => id)));
  const nominal = nominalFrom(tables, 2014);
  return {
    said: saidOf(editionOf(tables, "nato/uk-gbp.csv"), nominal.growth),
    estimatesFrom: yearsOf(tables.ukGbp).estimatesFrom,
    nato: tables.ukGbp.map((d) => ({ year: d.year, share: d.pct_gdp, bn: d.gbp_m_current / 1000 })),
    promises: tables.ukPath.filter((d) => asked.has(d.id)).map(promiseOf),
    way: wayOf(tables),
    days: [...days].map((id) => ({ id, date: rowOf(tables.events, id).date })),
    obr: tables.ukBudget
      .filter((d) => d.measure === "obr-defence")
      .map(({ year, pct_gdp }) => {
        return { year, share: required(pct_gdp, `uk/budget.csv: no pct_gdp for ${year}`) };
      }),
    ...nominal,
  };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;
