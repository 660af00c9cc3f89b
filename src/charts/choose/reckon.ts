import type { Choice } from "../../model/choice/choice.ts";
import { comparisonsOf, perPerson } from "../../model/cost/compare.ts";
import { baselineOf } from "../../model/cost/baseline.ts";
import { readingsOf2035 } from "../../model/cost/by-2035.ts";
import { economyOf } from "../../model/cost/economy.ts";
import { bill, resilienceBill, totalOf } from "../../model/cost/cost.ts";
import { lineThrough } from "../../model/path/path.ts";
import { gripsOf } from "./grips.ts";
import type { Data } from "./inputs.ts";

/** Everything that follows from a choice: its path and where that can be taken hold of, its bill and what that is held against. */
export function reckon(data: Data, choice: Choice) {
  const { growth, baseline: name, prices, handles, resilience } = choice;
  const economy = economyOf(data.gdp, { ...data.forecast, growth });
  const path = lineThrough([data.start, ...handles]);
  const baseline = baselineOf(name, data);
  const years = bill(path, economy, baseline, prices).slice(1);
  const last = years.at(-1)!;
  const other = bill(path, economy, baseline, prices === "cash" ? "today" : "cash").at(-1)!;
  const total = totalOf(years);
  return {
    choice,
    economy,
    path,
    grips: gripsOf(handles, path),
    baseline,
    years,
    last,
    total,
    /** The last year in the other prices: today's where cash is chosen, and the other way round. */
    other,
    each: {
      cost: perPerson(last.cost, last.year, data.people),
      extra: perPerson(last.extra, last.year, data.people),
      total: perPerson(total.extra, last.year, data.people),
    },
    comparisons: comparisonsOf(last, data.yardsticks, economy),
    readings: readingsOf2035(last.share, baseline, economy, prices),
    apart: resilience ? resilienceBill(resilience, economy, prices) : [],
  };
}

/** What follows from a choice. */
export type Reckoning = ReturnType<typeof reckon>;
