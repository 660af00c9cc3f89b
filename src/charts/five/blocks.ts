import type { Scale } from "../../marks/axis.ts";
import { hatch } from "../../marks/hatch.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import type { Data } from "./inputs.ts";

/** The two blocks, standing on the base line between `left` and `right`. */
export function blocks(
  { core, related, tooltips }: Data,
  y: Scale,
  { left: x, right }: { left: number; right: number },
): Mark[] {
  const [top, step, width] = [y(core + related), y(core), right - x];
  const edge = { stroke: colourVar("five"), "stroke-width": 1.5, fill: "none" };
  return [
    {
      key: "core block",
      tag: "rect",
      attrs: { x, y: step, width, height: y(0) - step, fill: colourVar("three-half") },
      tooltip: tooltips.core,
      of: "level 3.5",
    },
    {
      key: "related hatch",
      tag: "path",
      attrs: { d: hatch(x, top, width, step - top), ...edge },
    },
    {
      key: "related block",
      tag: "rect",
      attrs: { x, y: top, width, height: step - top, ...edge },
      tooltip: tooltips.related,
      of: "level 5",
    },
  ];
}

/** The aim before, at the left of the field. */
export function old({ left: x, fontSize, text }: Frame, y: Scale, width: number): Mark[] {
  const attrs = { x, width, y: y(2), height: y(0) - y(2), fill: colourVar("two") };
  return [
    { key: "old block", tag: "rect", attrs, tooltip: "The old aim: 2% of GDP", of: "waterline" },
    ...["old", "2%"].map((word, i) => {
      const at = { x: x + width / 2, y: y(2) + fontSize * (1.4 + 1.15 * i) };
      return text(`old ${i}`, word, { ...at, weight: 600, fill: "paper", anchor: "middle" });
    }),
  ];
}
