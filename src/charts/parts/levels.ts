import { namedLine, type Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** The three promises, as a share of GDP; each has one colour everywhere. */
export type Level = "2" | "3.5" | "5";

const colours: Record<Level, Colour> = { "2": "two", "3.5": "three-half", "5": "five" };

/** The colour of a promise. */
export const colourOf = (level: Level): Colour => colours[level];

const line = (frame: Frame, y: Scale, level: Level, look: { key: string; width: number }) =>
  namedLine(frame, {
    ...look,
    y: y(Number(level)),
    colour: colourOf(level),
    tick: `${level}%`,
    name: `${level}% of GDP`,
  });

/** The waterline: the one line that rises from 2 to 3.5 and 5, and the water under it. */
export function waterline(frame: Frame, y: Scale, level: Level): Mark[] {
  const { left, right } = frame;
  const top = y(Number(level));
  const fill = colourVar(colourOf(level));
  const water = { x: left, width: right - left, y: top, height: y(0) - top, fill };
  return [
    { key: "water", tag: "rect", attrs: { ...water, "fill-opacity": 0.07 } },
    ...line(frame, y, level, { key: "waterline", width: 2.5 }),
  ];
}

/** A further promise as a thinner line in its own colour. */
export const levelLine = (frame: Frame, y: Scale, level: Level): Mark[] =>
  line(frame, y, level, { key: `level ${level}`, width: 1.5 });
