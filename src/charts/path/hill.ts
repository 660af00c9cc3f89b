import type { Grip, Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { target } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import { radius } from "./firmness.ts";

import type { Data, State, Turn } from "./inputs.ts";
import { segments } from "./route.ts";
import type { Scales } from "./scales.ts";
import { parliament } from "./window.ts";

/** The way ahead: from NATO's latest figure over the funded share, 3% in the year of the state, to the share of 2035. */
export function wayOf({ nato, way }: Data, { milestone }: State): Turn[] {
  const [start, level, end] = way;
  const latest = nato.at(-1)!;
  return [[latest.year, latest.share], start, [milestone, level[1]], end];
}

/** What is left after 3%, as a steepness: points of GDP a year. */
export function steepness(data: Data, state: State): number {
  const [, , [from, low], [to, high]] = wayOf(data, state) as [Turn, Turn, Turn, Turn];
  return (high - low) / (to - from);
}

/** A way that somebody assumes: dashed. */
const dashed = (key: string, way: Turn[], scales: Scales, more: Mark["attrs"] = {}): Mark => ({
  key,
  tag: "path",
  attrs: {
    d: segments(way, scales),
    fill: "none",
    stroke: colourVar("britain"),
    "stroke-width": 2.5,
    "stroke-dasharray": "6 4",
    ...more,
  },
});

/** The way ahead with its 3% as a hollow dot. */
export function wayMarks(data: Data, state: State, scales: Scales): Mark[] {
  const way = wayOf(data, state);
  const [year, share] = way[2]!;
  const attrs = {
    cx: scales.x(year),
    cy: scales.at(year, share),
    r: radius(scales) + 2,
    fill: colourVar("paper"),
    stroke: colourVar("britain"),
    "stroke-width": 2.5,
  };
  const tooltip = `One way: ${target(share)} of GDP in ${Math.floor(year)}`;
  return [dashed("way", way, scales), { key: "milestone", tag: "circle", attrs, tooltip }];
}

/** What is left to climb after 3%, as a shaded hill with its steepness on its steep side; the hills of earlier years as ghosts. */
export function hillMarks(
  data: Data,
  state: State,
  scales: Scales,
): { under: Mark[]; over: Mark[] } {
  const { frame, x, at } = scales;
  const [, , low, high] = wayOf(data, state) as [Turn, Turn, Turn, Turn];
  const foot = `${x(high[0])},${at(...low)}`;
  const d = `M${x(low[0])},${at(...low)}L${foot}L${x(high[0])},${at(...high)}Z`;
  const earlier = Array.from(
    { length: Math.ceil(low[0] - parliament[0]) },
    (_, i) => parliament[0] + i,
  );
  return {
    under: [
      ...earlier.map((year) =>
        dashed(`way ${year}`, [[year, low[1]], high], scales, {
          "stroke-width": 1.5,
          "stroke-dasharray": "2 3",
          "stroke-opacity": 0.7,
        }),
      ),
      {
        key: "hill",
        tag: "path",
        attrs: { d, fill: colourVar("britain"), "fill-opacity": 0.2 },
        tooltip: `Left after 3%: ${steepness(data, state).toFixed(2)} points of GDP a year`,
      },
    ],
    over: [
      ...slope(steepness(data, state), "", scales, data.way),
      ...note(frame, "milestone name", [milestoneWords(state.milestone)], {
        x: x(low[0]) + 4,
        y: at(...low) + frame.fontSize + 6,
        hangs: true,
        fill: "britain",
      }),
    ],
  };
}

/** What would be left where 3% comes as late as it may: beside the promise for the year after. */
export function lateMarks(data: Data, { show }: State, scales: Scales): Mark[] {
  const [, level, end] = data.way;
  if (!data.promises.some((d) => show.includes(d.id) && d.year === end[0])) return [];
  const steep = (end[1] - level[1]) / (end[0] - parliament[1]);
  return [
    dashed("late", [[parliament[1], level[1]], end], scales),
    ...slope(steep, "?", scales, data.way),
  ];
}

/** A steepness in figures, on the steep side of the hill. */
function slope(points: number, doubt: string, { frame, x, at }: Scales, way: Data["way"]): Mark[] {
  const [, [, low], [year, high]] = way;
  const [left, middle] = [x(year) + 9, at(year, (low + high) / 2)];
  const size = frame.fontSize * (frame.compact ? 1.3 : 1.9);
  const look = { x: left, fill: "britain" } as const;
  return [
    frame.text("slope", points.toFixed(2), { ...look, y: middle, size, weight: 600 }),
    ...["points", `a year${doubt}`].map((line, i) =>
      frame.text(`slope ${i + 2}`, line, { ...look, y: middle + frame.fontSize * (1.4 + 1.2 * i) }),
    ),
  ];
}

/** The year of the 3%, as it is said of a moment in between too: "3% in 2031", "3% after 2031". */
export const milestoneWords = (year: number): string =>
  `3% ${Number.isInteger(year) ? "in" : "after"} ${Math.floor(year)}`;

/** The 3%, which a reader may move to any year of its window. */
export function hillGrips(data: Data, state: State, { x, at }: Scales): Grip[] {
  const [, [, share]] = data.way;
  return [
    {
      name: "milestone",
      axis: "x",
      x: x(state.milestone),
      y: at(state.milestone, share),
      pixels: [x(parliament[0]), x(parliament[1])],
      values: [...parliament],
      step: 1,
      value: state.milestone,
      label: `The year of ${target(share)}`,
      told: `${milestoneWords(state.milestone)}, then ${steepness(data, state).toFixed(2)} points a year`,
    },
  ];
}
