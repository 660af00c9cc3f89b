import { dates, gridlines } from "../../marks/axis.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { promiseMarks, replaced } from "./firmness.ts";
import { hillGrips, hillMarks, lateMarks, wayMarks } from "./hill.ts";
import type { Data, State } from "./inputs.ts";
import { latestName, natoMarks } from "./nato.ts";
import { panels } from "./panels.ts";
import { pileMarks } from "./pile.ts";
import { pathFrame, scalesOf, type Scales } from "./scales.ts";
import { columnMarks, windowMarks } from "./window.ts";
import { wordsOf } from "./words.ts";

/** Britain's share of GDP: what was spent, and what was promised, by firmness. */
export function scene(data: Data, state: State, size: Size): Scene {
  const frame = pathFrame(size);
  const scales = scalesOf(data, state, frame);
  const marks = state.obr ? panels(data, state, frame) : road(data, state, scales);
  const hill = state.milestone && state.by === "share";
  const grips = hill ? hillGrips(data, state, scales) : [];
  return { ...size, description: "", ...wordsOf(data, state, size), marks, grips };
}

function road(data: Data, state: State, scales: Scales): Mark[] {
  const { milestone, window } = state;
  const { money } = scales;
  const hill = milestone && !money ? hillMarks(data, state, scales) : { under: [], over: [] };
  return [
    ...groundOf(state, scales),
    ...(window ? columnMarks(scales) : []),
    ...hill.under,
    ...(window ? windowMarks(data, state, scales) : []),
    ...(milestone ? wayMarks(data, state, scales) : []),
    ...(milestone && money ? pileMarks(data, scales) : []),
    ...sooner(data, state, scales),
    ...(window && !milestone ? lateMarks(data, state, scales) : []),
    ...natoMarks(data, scales),
    ...promiseMarks(data, state, scales),
    latestName(data, scales),
    ...hill.over,
  ];
}

function groundOf(
  { years: [first, last], shares: [low, high], window }: State,
  scales: Scales,
): Mark[] {
  const { frame, x, y, money } = scales;
  const ticks = money
    ? [0, 50, 100, 150]
    : [1.5, 2, 2.5, 3, 3.5, 4].filter((tick) => tick >= low && tick <= high);
  const far = frame.compact ? [2014, 2020, 2027, 2035] : [2014, 2018, 2022, 2027, 2031, 2035];
  const near = [2024, 2027, window ? 2029 : 2030, 2035];
  const years = first < 2020 ? far : near;
  // A year gives way to the next where there is no room for both.
  const room = frame.fontSize * 2.6;
  return [
    ...gridlines(frame, y, ticks, money ? "" : "%"),
    ...dates(
      frame,
      x,
      years.filter(
        (year, i) =>
          year >= first && year <= last && !(x(years[i + 1] ?? year + 9) - x(year) < room),
      ),
    ),
  ];
}

/** How much sooner a promise stands than the one of the same share that it replaced. */
function sooner(data: Data, state: State, { x, at }: Scales): Mark[] {
  const now = data.promises.find((d) => d.id === state.about);
  const then = replaced(data, state);
  if (!now || !then) return [];
  const [from, to, y] = [x(then.year) - 9, x(now.year) + 12, at(now.year, now.share)];
  const attrs = {
    d: `M${from},${y}L${to},${y}M${to + 5},${y - 4}L${to},${y}L${to + 5},${y + 4}`,
    fill: "none",
    stroke: colourVar("britain"),
    "stroke-width": 1.5,
  };
  return [{ key: "sooner", tag: "path", attrs }];
}
