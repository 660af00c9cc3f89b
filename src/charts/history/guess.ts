import type { Frame } from "../../marks/frame.ts";
import { pathOf } from "../../marks/line.ts";
import type { Grip, Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { percent } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import type { State } from "./inputs.ts";
import type { Scales } from "./labels.ts";
import { shareIn, type Series } from "./series.ts";

/** The years to guess, and what may be guessed, per cent of GDP. */
const guessed = { years: [1998, 2007, 2016, 2025], most: 10, step: 0.1 };

/** The points of a guess: what a reader put, else as high as the line was where it breaks off; none where none is asked. */
function pointsOf(
  [line]: Series[],
  { until, guess, counts }: State,
): [year: number, share: number][] {
  if (!line || counts || (!until && guess.length === 0)) return [];
  return guessed.years.map((year, i) => [year, guess[i] ?? shareIn(line, until)]);
}

/** A guess as a dashed line through hollow dots; beside the line that it guessed, it is named and says how far it was off. */
export function guessMarks(series: Series[], state: State, scales: Scales, frame: Frame): Mark[] {
  const { x, y } = scales;
  const points = pointsOf(series, state);
  if (points.length === 0) return [];
  const [line] = series as [Series];
  const way = guessWay(series, state, scales);
  const [endX, endY] = way.at(-1)!;
  const ink = { fill: "none", stroke: colourVar("ink"), "stroke-width": 2 };
  const lines = state.until
    ? ["Your turn:", "drag the dots"]
    : ["your guess,", `${offBy(line, points)} points off`];
  return [
    { key: "guess", tag: "path", attrs: { d: pathOf(way), ...ink, "stroke-dasharray": "3 4" } },
    ...points.map(([year, share]): Mark => {
      const attrs = { cx: x(year), cy: y(share), r: state.until ? 8 : 5, ...ink };
      const tooltip = `Your guess: ${percent(share, 1)} of GDP in ${year}`;
      const fill = colourVar("paper");
      return { key: `guess ${year}`, tag: "circle", attrs: { ...attrs, fill }, tooltip };
    }),
    ...note(frame, "guess name", lines, {
      x: endX + 8,
      y: endY - (state.until ? 28 : 12),
      anchor: "end",
    }),
  ];
}

/** The line of a guess, from where the line that it guesses breaks off, in pixels. */
export function guessWay(series: Series[], state: State, { x, y }: Scales): [number, number][] {
  const points = pointsOf(series, state);
  if (points.length === 0) return [];
  const start = state.until || 1990;
  const way = [[start, shareIn(series[0]!, start)] as const, ...points];
  return way.map(([year, share]) => [x(year), y(share)]);
}

/** How far a guess was off on average, points of GDP, in words. */
function offBy(line: Series, points: [year: number, share: number][]): string {
  const off = points.map(([year, share]) => Math.abs(share - shareIn(line, year)));
  return (off.reduce((sum, d) => sum + d, 0) / off.length).toFixed(1);
}

/** Where a reader may take hold of the guess while it is asked for. */
export function guessGrips(series: Series[], state: State, { x, y }: Scales): Grip[] {
  if (!state.until) return [];
  return pointsOf(series, state).map(([year, share], at) => ({
    name: "guess",
    at,
    axis: "y",
    x: x(year),
    y: y(share),
    pixels: [y(0), y(guessed.most)],
    values: [0, guessed.most],
    step: guessed.step,
    keeps: true,
    value: share,
    label: `Your guess for ${year}, % of GDP`,
    told: `${percent(share, 1)} of GDP in ${year}`,
  }));
}
