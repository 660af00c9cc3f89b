import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";

/** A bar with its name before it and its figure after it; `length` in pixels. */
export type Bar = {
  key: string;
  name: string;
  figure: string;
  length: number;
  /** The colour of the bar, and of its words. */
  fill: Colour;
  ink: Colour;
  strong: boolean;
  /** True for an estimate. */
  hollow: boolean;
  tooltip: string;
};

/** Where bars begin, right of their names, and how long the longest may be. */
export const barRoom = ({ compact, size }: Frame): { left: number; room: number } => {
  const left = compact ? 96 : 150;
  return { left, room: size.width - left - 66 };
};

/** Bars under each other, as high as the picture lets them be. */
export function bars(
  frame: Frame,
  list: Bar[],
  [bar, figure]: [bar: string, figure: string],
): Mark[] {
  const step = frame.size.height / list.length;
  const height = Math.min(step * 0.62, 24);
  const { left: x } = barRoom(frame);
  return list.flatMap((d, i): Mark[] => {
    const y = step * (i + 0.5);
    const colour = colourVar(d.fill);
    const paint = d.hollow
      ? { fill: colourVar("paper"), stroke: colour, "stroke-width": 2 }
      : { fill: colour };
    const look = { y, vertical: "middle", weight: d.strong ? 600 : 400, fill: d.ink } as const;
    return [
      {
        key: `${bar} ${d.key}`,
        of: `dot ${d.key}`,
        tag: "rect",
        attrs: { x, y: y - height / 2, width: Math.max(1, d.length), height, ...paint },
        tooltip: d.tooltip,
      },
      frame.text(`name ${d.key}`, d.name, { ...look, x: x - 10, anchor: "end" }),
      frame.text(`${figure} ${d.key}`, d.figure, { ...look, x: x + d.length + 8 }),
    ];
  });
}
