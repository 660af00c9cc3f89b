import { pounds } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { rowsOf } from "./rows.ts";

/** The sums, each with its year. */
export function told(data: Data, state: State): string {
  const sums = rowsOf(data, state).map((d) => `${d.name}, ${d.when}: ${pounds(d.bn)}`);
  return `Sums a year drawn in squares of £1bn, about £${data.person} for each person: ${sums.join("; ")}. The extra is our arithmetic, on GDP that grows by ${data.growth}% a year after 2030-31.`;
}
