import { list } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** Which squares are lit, and what is marked beside them; Britain’s years one by one where they are enlarged. */
export function told(data: Data, state: State): string {
  const amounts = data.amounts[state.year]!;
  const asked = amounts.find((d) => d.key === state.share)!;
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= asked.share);
  const marked = shown.map((d) => d.tooltip).join("; ");
  const years = data.britain
    .filter((d) => state.lens && d.year >= state.lens && d.year <= state.year)
    .map((d) => `${d.label}, ${d.household} a household`);
  const large = years.length ? ` The third pound is enlarged: ${list(years)}.` : "";
  return `A hundred squares, one for each £1 of every £100. Lit: ${asked.tooltip}. Marked: ${marked}.${large}`;
}
