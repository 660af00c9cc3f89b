import { list, percent, target } from "../../model/words/format.ts";
import { amountsOf } from "./amounts.ts";
import type { Data, State } from "./inputs.ts";

/** Which squares are lit, and what is marked beside them; Britain’s years one by one where they are enlarged. */
export function told(data: Data, state: State): string {
  const amounts = amountsOf(data, state);
  const asked = amounts.find((d) => d.key === state.share)!;
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= asked.share);
  const lit = percent(asked.share, asked.share % 1 ? 2 : 0);
  const marked = shown.map((d) => `${d.name}: ${target(d.share)}`).join("; ");
  const years = data.britain
    .filter((d) => state.lens && d.year >= state.lens && d.year <= state.year)
    .map((d) => `£${d.share.toFixed(2)} in ${d.fiscalYear}, ${d.household} a household`);
  const large = years.length ? ` The third pound is enlarged: ${list(years)}.` : "";
  return `A hundred squares, one for each £1 of every £100. Lit: ${lit}, ${asked.name}. Marked: ${marked}.${large}`;
}
