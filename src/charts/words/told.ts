import { pounds, target } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** Who said what and when; or what followed, and what the plan promises. */
export function told({ quotes, events, plan }: Data, state: State): string {
  const said = quotes.find((d) => d.id === state.says)!;
  if (!state.events.length) return `${said.speaker}, ${said.role}, ${said.when}: “${said.text}”`;
  const days = state.events.map((id) => events.find((d) => d.id === id)!);
  return `${days.map((d) => `${d.when}: ${d.title}.`).join(" ")} The plan puts core defence at ${target(plan.share)} of GDP by ${plan.by}; of its ${pounds(plan.whole)} over four years ${pounds(plan.found)} is found and ${pounds(plan.open)} is not.`;
}
