import { namedLine, type Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** The three promises, as a share of GDP; each has one colour everywhere. */
export type Level = "2" | "3.5" | "5";

/** The same as numbers, the lowest first. */
const levels = [2, 3.5, 5];

/** The promise that a line stands at, if it stands at one. */
export const levelsAt = (line: number): Level[] =>
  (["2", "3.5", "5"] as const).filter((level) => Number(level) === line);

/** True of a level that is a promise, not one on the way. */
export const isPromise = (level: number): boolean => levels.includes(level);

/** The colour of a promise; a line on its way keeps that of the promise it left. */
export const colourOf = (level: number): Colour =>
  level >= 5 ? "five" : level >= 3.5 ? "three-half" : "two";

/** A level in per cent; on the way to a tenth of a point. */
export const levelText = (level: number): string =>
  `${isPromise(level) ? level : level.toFixed(1)}%`;

function line(frame: Frame, y: Scale, level: number, look: { key: string; width: number }) {
  const tick = levelText(level);
  return namedLine(frame, {
    ...look,
    y: y(level),
    colour: colourOf(level),
    tick,
    name: `${tick} of GDP`,
  });
}

/** The waterline: the one line that rises from 2 to 3.5 and 5, and the water under it. */
export function waterline(frame: Frame, y: Scale, level: number): Mark[] {
  const { left, right } = frame;
  const top = y(level);
  const fill = colourVar(colourOf(level));
  const water = { x: left, width: right - left, y: top, height: y(0) - top, fill };
  return [
    { key: "water", tag: "rect", attrs: { ...water, "fill-opacity": 0.07 } },
    ...line(frame, y, level, { key: "waterline", width: 2.5 }),
  ];
}

/** A further promise as a thinner line in its own colour. */
export const levelLine = (frame: Frame, y: Scale, level: Level): Mark[] =>
  line(frame, y, Number(level), { key: `level ${level}`, width: 1.5 });
