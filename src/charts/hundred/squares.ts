import type { Frame } from "../../marks/frame.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** A share that stands in the last column of squares, with what is said of it; `words` on a phone and in a wide window. */
export type Amount = {
  key: "2" | "britain" | "3.5" | "5";
  share: number;
  colour: Colour;
  title: string;
  tooltip: string;
  words: [compact: string, wide: string];
  note: string;
};

/** The room for names beside the squares, in pixels: on a phone, and in a wide window. */
const names = [118, 150] as const;

/** The square of a hundred squares, as large as the picture and the names at its right let it be. */
export function sheetOf({ size, compact }: Frame): Box {
  const room = names[compact ? 0 : 1];
  const side = Math.min(size.height - 8, size.width - room);
  const [left, top] = [Math.max(1, (size.width - side - room) / 2), (size.height - side) / 2];
  return { left, right: left + side, top, bottom: top + side };
}

/** The hundred squares, with those of a share in its colour; of the five, its core in its own. */
export function squares(
  { left, right, top, bottom }: Box,
  { key, share, colour }: Pick<Amount, "key" | "share" | "colour">,
): Mark[] {
  const unit = (right - left) / 10;
  const cuts = Array.from({ length: 9 }, (_, i) => (i + 1) * unit);
  const up = cuts.map((at) => `M${round(left + at)},${round(top)}V${round(bottom)}`);
  const across = cuts.map((at) => `M${round(left)},${round(bottom - at)}H${round(right)}`);
  const d = [...up, ...across].join("");
  const column = (key: string, count: number, fill: Colour): Mark => {
    const height = count * unit;
    const attrs = {
      x: right - unit,
      y: bottom - height,
      width: unit,
      height,
      fill: colourVar(fill),
    };
    return { key, tag: "rect", attrs };
  };
  return [
    {
      key: "sheet",
      tag: "rect",
      attrs: {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        fill: colourVar("faint"),
        stroke: colourVar("ally"),
      },
    },
    // Each square has an edge that stands out, left and right of the cut between it and the next.
    { key: "edges", tag: "path", attrs: { d, stroke: colourVar("ally"), "stroke-width": 5 } },
    column("highlighted", share, colour),
    column("core", key === "5" ? 3.5 : 0, "three-half"),
    {
      key: "cuts",
      tag: "path",
      attrs: { d, stroke: colourVar("paper"), "stroke-width": 3 },
    },
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;
