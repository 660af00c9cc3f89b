import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";

/** Where a large figure ends and stands, how large it is, and how far from it its words begin; pixels. */
type Place = { x: number; y: number; size: number; gap: number; fill: Colour };

/** The figure of a headline, large, with two lines of words beside it: what it is of, and what it counts. */
export function large(
  { fontSize, text }: Frame,
  figure: string,
  [of, what]: readonly [string, string],
  { x, y, size, gap, fill }: Place,
): Mark[] {
  // Figures are as wide as they are: the number ends where its words begin.
  return [
    text("count", figure, { x, y, size, fill, weight: 600, anchor: "end" }),
    text("count of", of, { x: x + gap, y: y - fontSize * 1.45 }),
    text("waterline count", what, { x: x + gap, y, weight: 600 }),
  ];
}
