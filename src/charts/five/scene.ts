import { scaleLinear } from "d3";
import type { Scene, Size } from "../../marks/mark.ts";
import { target } from "../../model/words/format.ts";
import { frameOf, gridlines } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";
import { what } from "./what.ts";
import { when } from "./when.ts";

/** The pledge of The Hague: a solid block for core defence, a hatched one for what is related. */
export function scene(data: Data, state: State, size: Size): Scene {
  const { core, related, due, review, spain } = data;
  const field = frameOf(size, { right: state.show === "when" ? 106 : 8 });
  // Beside the blocks stand words: the rungs end where the blocks do.
  const ruled =
    state.show === "what"
      ? { ...field, right: field.left + (field.right - field.left) * 0.34 }
      : field;
  const y = scaleLinear([0, 5.6], [field.bottom, field.top]);
  const showing = state.show === "what" ? what : when;
  const whole = target(core + related);
  return {
    ...size,
    title:
      state.show === "what"
        ? `${whole} is at least ${core} plus at most ${related}`
        : `At least ${core}, up to ${related} by ${due}; Spain says ${spain}`,
    subtitle: "Share of GDP; the old 2% covered only the solid block",
    source:
      state.show === "what"
        ? "The Hague declaration; core: NATO’s definition; as quoted."
        : "The Hague declaration, 25 June 2025, as quoted.",
    description:
      state.show === "what"
        ? `Two blocks, one on the other. Solid, at least ${target(core)} of GDP, core defence: ${state.core.join(", ")}. Hatched, up to ${target(related)}, related: ${state.related.join(", ")}. Together ${whole}.`
        : `A line of time from ${data.signed} to ${due}: a plan from each ally every year, a review in ${review}, and in ${due} the two blocks, at least ${target(core)} and up to ${target(related)}. Spain says that ${target(spain)} is enough for it, a dashed line.`,
    marks: [
      ...gridlines(y, [0, 1, 2, 3, 4, 5], ruled, size),
      ...showing(data, state, y, field, size),
    ],
  };
}
