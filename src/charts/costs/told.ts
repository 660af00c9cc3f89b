import { pounds } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { groupsOf } from "./scene.ts";

/** The estimates, each with its start and its prices. */
export function told(data: Data, state: State): string {
  const all = groupsOf(data, state)
    .flatMap((d) => d.sums)
    .map((d) => `${d.who} ${pounds(d.bn)}, ${d.base}, ${d.prices}`)
    .join("; ");
  return `Estimates of the extra cost a year of 3.5%: ${all}. The higher the start, the smaller the sum.`;
}
