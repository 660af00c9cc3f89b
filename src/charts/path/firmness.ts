import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { capital, target } from "../../model/words/format.ts";
import type { Data } from "./inputs.ts";

type Promised = Data["promises"][number];

/** The colour of a level on the path: the promise of The Hague its own, the rest Britain's. */
export const levelColour = (share: number): Colour => (share === 3.5 ? "three-half" : "britain");

/** How firm a promise is, as it is said. */
export const saidOf = (firmness: Promised["firmness"]): string =>
  firmness === "alliance-target" ? "alliance target" : firmness;

const fills: Record<Promised["firmness"], { fill: number; width: number; dash?: string }> = {
  funded: { fill: 1, width: 2 },
  "part-funded": { fill: 0.55, width: 2 },
  commitment: { fill: 0.15, width: 3 },
  ambition: { fill: 0, width: 1.5 },
  "alliance-target": { fill: 0, width: 3 },
  demand: { fill: 0, width: 1.5, dash: "2 2.5" },
  superseded: { fill: 0, width: 1.5, dash: "1.5 2.5" },
};

/** A promise as a dot whose fill says how firm it is, from full for money set aside to an empty ring. */
export function firmnessDot(d: Promised, place: { x: number; y: number; r: number }): Mark {
  const { fill, width, dash } = fills[d.firmness];
  const colour = colourVar(levelColour(d.share));
  const inner = fill
    ? `color-mix(in oklab, ${colourVar("paper")}, ${colour} ${fill * 100}%)`
    : colourVar("paper");
  const { x: cx, y: cy, r } = place;
  const attrs: Mark["attrs"] = { cx, cy, r, fill: inner, stroke: colour, "stroke-width": width };
  if (dash) attrs["stroke-dasharray"] = dash;
  const when = d.fiscalYear ? `in ${d.fiscalYear}` : `by ${d.year}`;
  return {
    key: `promise ${d.id}`,
    tag: "circle",
    attrs,
    tooltip: `${capital(saidOf(d.firmness))}: ${target(d.share)} of GDP ${when}`,
  };
}
