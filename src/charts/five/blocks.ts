import type { ScaleLinear } from "d3";
import { hatch } from "../../marks/hatch.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import type { Data } from "./inputs.ts";

/** The two blocks, standing on the base line at `x`. */
export function blocks(
  { core, related }: Data,
  y: ScaleLinear<number, number>,
  x: number,
  width: number,
): Mark[] {
  const top = y(core + related);
  const step = y(core);
  const edge = { stroke: colourVar("five"), "stroke-width": 1.5 };
  return [
    {
      key: "core block",
      tag: "rect",
      attrs: { x, y: step, width, height: y(0) - step, fill: colourVar("three-half") },
    },
    {
      key: "related hatch",
      tag: "path",
      attrs: { d: hatch(x, top, width, step - top), ...edge, fill: "none" },
    },
    {
      key: "related block",
      tag: "rect",
      attrs: { x, y: top, width, height: step - top, fill: "none", ...edge },
    },
  ];
}
