import { numberBetween } from "./on-the-way.ts";
import type { Frame } from "./frame.ts";
import type { Mark } from "./mark.ts";
import { colourVar, type Colour } from "./palette.ts";

/** Where a value stands, in pixels. */
export type Scale = (value: number) => number;

type Span = [from: number, to: number];

/** A straight scale. D3's own would send every reader the names of all colours, which it can mix as well. */
export const linear =
  ([first, last]: Span, [from, to]: Span): Scale =>
  (value) =>
    numberBetween(from, to, (value - first) / (last - first));

/** The scale of a frame from its foot upwards. */
export const upwards = ({ top, bottom }: Frame, domain: Span): Scale =>
  linear(domain, [bottom, top]);

/** The top of a scale: a fixed value, so that pictures can be compared, unless a figure is higher. */
export const topOf = (least: number, figures: number[]): number => Math.max(least, ...figures);

/** A line across the frame, named at both ends where there is room. */
type Across = {
  key: string;
  y: number;
  colour: Colour;
  width: number;
  tick: string;
  name: string;
};

/** A line across the field with its figure at the left and, when wide, its name at the right. */
export function namedLine(frame: Frame, { key, y, colour, width, tick, name }: Across): Mark[] {
  const { left: x1, right: x2 } = frame;
  const attrs = { x1, x2, y1: y, y2: y, stroke: colourVar(colour), "stroke-width": width };
  const look = { y, vertical: "middle", weight: 600, fill: colour } as const;
  const line: Mark = { key, tag: "line", attrs };
  const figure = frame.text(`${key} tick`, tick, { ...look, x: x1 - 8, anchor: "end" });
  if (frame.compact) return [line, figure];
  return [line, figure, frame.text(`${key} name`, name, { ...look, x: x2 + 8 })];
}

/** Quiet lines at round values with their figures; the top one carries the unit. */
export function gridlines(frame: Frame, y: Scale, ticks: number[], unit = "%"): Mark[] {
  const { left: x1, right: x2 } = frame;
  return ticks.flatMap((tick, i): Mark[] => {
    const at = y(tick);
    const stroke = colourVar(tick === 0 ? "ink" : "rule");
    const text = `${tick}${i === ticks.length - 1 ? unit : ""}`;
    return [
      { key: `rung ${tick}`, tag: "line", attrs: { x1, x2, y1: at, y2: at, stroke } },
      frame.text(`tick ${tick}`, text, {
        x: x1 - 8,
        y: at,
        vertical: "middle",
        anchor: "end",
        fill: "soft",
      }),
    ];
  });
}

/** Years under the field, each in the middle of its place; with `ends`, the first and the last stay within the field. */
export const dates = (frame: Frame, x: Scale, years: number[], ends = false): Mark[] =>
  years.map((year, i) =>
    frame.text(`date ${year}`, String(year), {
      x: x(year),
      y: frame.foot,
      anchor: !ends || (i && i < years.length - 1) ? "middle" : i ? "end" : "start",
      fill: "soft",
    }),
  );
