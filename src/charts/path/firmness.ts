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

/** A promise as a dot whose fill says how firm it is, from full for money set aside to an empty ring; a pale one lies on paper. */
export function firmnessDot(d: Promised, place: { x: number; y: number; r: number }): Mark[] {
  const { fill, width, dash } = fills[d.firmness];
  const colour = colourVar(levelColour(d.share));
  const { x: cx, y: cy, r } = place;
  const paper: Mark["attrs"] = { cx, cy, r, fill: colourVar("paper") };
  const attrs: Mark["attrs"] = { ...paper, stroke: colour, "stroke-width": width };
  if (fill) attrs["fill"] = colour;
  const isPale = fill > 0 && fill < 1;
  if (isPale) attrs["fill-opacity"] = fill;
  if (dash) attrs["stroke-dasharray"] = dash;
  const when = d.fiscalYear ? `in ${d.fiscalYear}` : `by ${d.year}`;
  const dot: Mark = {
    key: `promise ${d.id}`,
    tag: "circle",
    attrs,
    tooltip: `${capital(saidOf(d.firmness))}: ${target(d.share)} of GDP ${when}`,
  };
  const under: Mark = { key: `promise ground ${d.id}`, tag: "circle", attrs: paper };
  return isPale ? [under, dot] : [dot];
}
