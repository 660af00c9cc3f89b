import { around } from "../../marks/box.ts";
import { dates, gridlines, linear, upwards, type Scale } from "../../marks/axis.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { pathOf } from "../../marks/line.ts";
import { isRoomy, type Grip, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import { roomOf } from "../../marks/together.ts";
import { percent } from "../../model/words/format.ts";
import { levelLine, waterline } from "../parts/levels.ts";
import { dotMarks, dotNames, drops } from "./dots.ts";
import type { Data, State } from "./inputs.ts";
import { along, lineColour, names, type Placed, type Scales } from "./labels.ts";
import { keyOf, lowestIn, lastOf, seriesOf, type Series } from "./series.ts";

/** What a guess adds to a picture: its marks, what of them can be taken hold of, and its line. */
type Guess = { marks: Mark[]; grips: Grip[]; way: Placed["points"] };

/** Draws the guess that a state asks for; only the charts of Britain are sent it. */
type Guessing = (series: Series[], state: State, scales: Scales, frame: Frame) => Guess;

const none: Guess = { marks: [], grips: [], way: [] };

/** Shares of GDP since 1950, one line for each ally, by one count from first to last. */
export function scene(data: Data, state: State, size: Size, guessing?: Guessing): Scene {
  const series = seriesOf(data, state);
  const frame = frameOf(size, { right: 106, compactRight: 14 });
  const scales = scalesOf(series, state, frame);
  const { x, y } = scales;
  const level = state.counts ? "3.5" : "2";
  const placed = series.map((d): Placed => {
    return { ...d, points: pointsOf(d.values, state.until, scales) };
  });
  const ground = [
    ...gridlines(frame, y, ticksOf(state)),
    ...band(data.bands, series, state, [frame, scales]),
    // The same line as that of the pictures that count who reaches it.
    ...(state.counts ? levelLine(frame, y, level) : waterline(frame, y, 2).slice(1)),
  ];
  const height = y(Number(level));
  const dots = dotMarks(series, state, scales);
  const { marks: guess, grips, way } = guessing?.(series, state, scales, frame) ?? none;
  const line = { left: frame.left, right: frame.right, top: height - 1.5, bottom: height + 1.5 };
  const obstacles = [
    ...placed.flatMap(({ points }) => along(points)),
    ...along(way),
    ...[...ground, ...guess].filter((mark) => mark.tag === "text").map(boxOf),
    ...[...dots, ...guess]
      .filter((mark) => mark.tag === "circle")
      .map(({ attrs }) => around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1)),
    // Where a dot may be taken hold of, arrows stand over and under it.
    ...grips.map(({ x, y }) => around(x, y, 20)),
  ];
  const told = dotNames(series, state, { scales, frame, obstacles, line });
  // Some lines are named at their dots, and one alone needs no name.
  const named = (d: Placed) =>
    state.mark === "yardstick" && told.some(({ key }) => key.startsWith(`dot name ${d.iso3}`));
  const known = series.length === 1 ? [] : placed.filter((d) => !named(d));
  const { title, subtitles, source, tooltips } = data.said[keyOf(state)]!;
  return {
    ...size,
    title,
    subtitle: subtitles[frame.compact ? 0 : 1]!,
    source,
    description: "",
    grips,
    marks: [
      ...ground,
      ...dates(frame, x, yearTicks(scales, frame), true),
      ...placed.map((d, i) => lineOf(d, tooltips[i]!)),
      ...guess,
      ...drops(series, state, scales),
      ...dots,
      ...told,
      ...names(known, [...obstacles, line, ...told.map(roomOf)], frame),
    ],
  };
}

function scalesOf(series: Series[], { years: asked, top }: State, frame: Frame): Scales {
  const years = asked ?? [1950, lastOf(series)];
  const across = linear(years, [frame.left, frame.right]);
  return { years, x: across, y: upwards(frame, [0, top]) };
}

/** The points of a line within the field; those outside lie on its edge, so that a line that closes in keeps its points. */
function pointsOf(values: Placed["values"], until: number, { x, y, years: [first, last] }: Scales) {
  const shown = until || last;
  const inside = values.filter(([year]) => year >= first && year <= shown);
  const [start, end] = [inside[0] ?? values[0]!, inside.at(-1) ?? values.at(-1)!];
  return values.map((value): [number, number] => {
    const [year, share] = value[0] < start[0] ? start : value[0] > end[0] ? end : value;
    return [x(year), y(share)];
  });
}

const ticksOf = ({ top, counts }: State): number[] =>
  (top > 8 ? [0, 4, 6, 8, 10, 12, 14] : counts ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 3, 4, 5, 6]).filter(
    (tick) => tick <= top,
  );

/** Round years of the field, its ends always. */
function yearTicks({ x, years: [first, last] }: Scales, { fontSize }: Frame): number[] {
  const step = last - first > 60 ? 20 : 10;
  const round = Array.from({ length: 8 }, (_, i) => 1950 + step * i);
  const clear = fontSize * 4;
  const far = (year: number) => Math.min(x(year) - x(first), x(last) - x(year)) >= clear;
  return [first, ...round.filter(far), last];
}

function lineOf(d: Placed, tooltip: string): Mark {
  const stroke = colourVar(lineColour(d.iso3));
  const look = { fill: "none", stroke, "stroke-width": d.iso3 === "GBR" ? 3 : 1.75 };
  const attrs = { d: pathOf(d.points), ...look, "stroke-linejoin": "round" };
  return { key: `line ${d.iso3}`, tag: "path", attrs, tooltip };
}

/** The years that are marked, as a band from the foot to the top with its name. */
function band(
  bands: Data["bands"],
  series: Series[],
  { mark }: State,
  [frame, { x, y, years }]: [Frame, Scales],
): Mark[] {
  if (mark === "none") return [];
  const [from, to] = bands[mark];
  const cold = mark === "cold-war";
  const name = `${from}–${String(to).slice(2)}`;
  const left = x(Math.max(from, years[0]));
  const box = { x: left, width: x(to) - left, y: frame.top, height: y(0) - frame.top };
  return [
    {
      key: "span",
      tag: "rect",
      attrs: { ...box, fill: colourVar("faint"), "fill-opacity": 0.6 },
    },
    ...(cold ? floor(frame, lowestIn(series, [from, to]), [left, x(to)], y) : []),
    frame.text("span name", name, {
      // The name of the Cold War stands right of its middle, off the lines' peaks.
      x: x(cold ? to - 12 : (from + to) / 2),
      y: frame.top,
      vertical: "top",
      weight: 600,
      fill: "soft",
      anchor: "middle",
    }),
  ];
}

/** The lowest that any line stood at in the years of the band, as a dashed line across it, with its figure where no line runs through that. */
function floor(frame: Frame, low: number, [x1, x2]: [number, number], y: Scale): Mark[] {
  const stroke = { stroke: colourVar("ink"), "stroke-width": 1.5, "stroke-dasharray": "2 3" };
  const look = { x: x1 + 3, y: y(low) - 4, weight: 600 } as const;
  return [
    { key: "floor", tag: "line", attrs: { x1, x2, y1: y(low), y2: y(low), ...stroke } },
    ...(isRoomy(frame.size) ? [frame.text("floor name", percent(low, 1), look)] : []),
  ];
}
