import { target } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** The picture in words. */
export function told({ core, related, signed, review, due, spain }: Data, state: State): string {
  const whole = target(core + related);
  return state.show === "when"
    ? `A line of time from ${signed} to ${due}: a plan from each ally every year, a review in ${review}, and in ${due} the two blocks, at least ${target(core)} and up to ${target(related)}. Spain says that ${target(spain)} is enough for it, a dashed line.`
    : `The old 2% as one block, and beside it two, one on the other. Solid, at least ${target(core)} of GDP, core defence: ${state.core.join(", ")}. Hatched, up to ${target(related)}, related: ${state.related.join(", ")}. Together ${whole}.`;
}
