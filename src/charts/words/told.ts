import { pounds, target } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** The words and who says them; or what followed, day by day, and what the plan promises. */
export function told({ quotes, events, plan }: Data, { says, events: ids }: State): string {
  const { speaker, role, when, text } = quotes.find((d) => d.id === says)!;
  if (!ids.length) return `${speaker}, ${role}, ${when}: “${text}”`;
  const followed = ids.map((id) => events.find((d) => d.id === id)!);
  const days = followed.map((d) => `${d.when}: ${d.title}.`).join(" ");
  return `${days} The plan puts core defence at ${target(plan.share)} of GDP by ${plan.by}; of its ${pounds(plan.whole)} over four years ${pounds(plan.found)} is found and ${pounds(plan.open)} is not.`;
}
