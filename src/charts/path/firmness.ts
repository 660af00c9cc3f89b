import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { capital, target } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import type { Data, State } from "./inputs.ts";
import type { Scales } from "./scales.ts";

type Promised = Data["promises"][number];

/** The colour of a level on the path: the promise of The Hague its own, the rest Britain's. */
const levelColour = (share: number): Colour => (share === 3.5 ? "three-half" : "britain");

/** How firm a promise is, as it is said. */
const said: Record<Promised["firmness"], string> = {
  funded: "funded",
  "part-funded": "funded in part",
  commitment: "promised, not funded",
  ambition: "an ambition",
  "alliance-target": "an alliance target",
  demand: "asked for by others",
  superseded: "no longer standing",
};

/** How firm a promise is, as it is said: "funded in part". */
export const firmnessOf = (d: Promised): string => said[d.firmness];

const fills: Record<Promised["firmness"], { fill: number; width: number; dash?: string }> = {
  funded: { fill: 1, width: 2 },
  "part-funded": { fill: 0.55, width: 2 },
  commitment: { fill: 0.15, width: 3 },
  ambition: { fill: 0, width: 1.5 },
  "alliance-target": { fill: 0, width: 3 },
  demand: { fill: 0, width: 1.5, dash: "2 2.5" },
  superseded: { fill: 0, width: 1.5, dash: "1.5 2.5" },
};

/** When a promise is due: "in 2027-28", "by 2035". */
export const whenOf = (d: Promised): string =>
  d.fiscalYear ? `in ${d.fiscalYear}` : `by ${d.year}`;

/** The radius of a promise, in pixels. */
export const radius = ({ frame }: Scales): number => (frame.compact ? 5 : 7);

/** A promise as a dot whose fill says how firm it is, from full for money set aside to an empty ring; a pale one lies on paper. */
function firmnessDot(d: Promised, scales: Scales): Mark[] {
  const { fill, width, dash } = fills[d.firmness];
  const colour = colourVar(levelColour(d.share));
  const [cx, cy, r] = [scales.x(d.year), scales.at(d.year, d.share), radius(scales)];
  const paper: Mark["attrs"] = { cx, cy, r, fill: colourVar("paper") };
  const attrs: Mark["attrs"] = { ...paper, stroke: colour, "stroke-width": width };
  if (fill) attrs["fill"] = colour;
  const isPale = fill > 0 && fill < 1;
  if (isPale) attrs["fill-opacity"] = fill;
  if (dash) attrs["stroke-dasharray"] = dash;
  const dot: Mark = {
    key: `promise ${d.id}`,
    tag: "circle",
    attrs,
    tooltip: `${capital(firmnessOf(d))}: ${target(d.share)} of GDP ${whenOf(d)}`,
  };
  const under: Mark = { key: `promise ground ${d.id}`, tag: "circle", attrs: paper };
  return isPale ? [under, dot] : [dot];
}

/** What a promise is worth and how firm it is: over its dot where the headline is about it, else under it. */
function promiseName(d: Promised, { about }: State, scales: Scales, before = 0): Mark[] {
  const r = radius(scales);
  const [over, late] = [d.id === about, d.year >= 2034];
  const sooner = before ? `, ${before - d.year} years sooner` : "";
  const lines = [`${scales.said(d.year, d.share)} ${whenOf(d)}`, firmnessOf(d) + sooner];
  return note(scales.frame, `promise name ${d.id}`, lines, {
    x: scales.x(d.year) + (late ? r : -r),
    y: scales.at(d.year, d.share) + (over ? -r - 6 : r + 4),
    anchor: late ? "end" : "start",
    hangs: !over,
    fill: levelColour(d.share),
  });
}

/** Of those shown the one that the headline’s promise replaced: of the same share, for another year. */
export function replaced({ promises }: Data, { show, about }: State): Promised | undefined {
  const shown = promises.filter((d) => show.includes(d.id));
  const now = shown.find((d) => d.id === about);
  return shown.find((d) => d !== now && d.share === now?.share);
}

/** The promises that a state shows, each with its name. */
export function promiseMarks(data: Data, state: State, scales: Scales): Mark[] {
  const before = replaced(data, state)?.year;
  return data.promises
    .filter((d) => state.show.includes(d.id))
    .flatMap((d) => [
      ...firmnessDot(d, scales),
      // Where money is drawn a pile says what the last year costs.
      ...(scales.money && d.year === data.way[2][0]
        ? []
        : promiseName(d, state, scales, d.id === state.about ? before : 0)),
    ]);
}
