import type { Frame } from "../../marks/frame.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import type { Amount } from "./squares.ts";

/** Where names keep clear of each other: Britain's above its line, that of 2 under it. */
const vertical = { "2": "top", britain: "baseline", "3.5": "middle", "5": "middle" } as const;

/** The name of a share at its height, right of the squares. */
export function nameOf(d: Amount, highlighted: boolean, sheet: Box, frame: Frame): Mark[] {
  const { compact, fontSize, text } = frame;
  const { left, right, bottom } = sheet;
  const unit = (right - left) / 10;
  const at = bottom - d.share * unit;
  const britain = d.key === "britain";
  const y = britain ? at - fontSize * 0.3 : at;
  const under = y + fontSize * (d.key === "2" ? 1 : 0.33) + fontSize * 1.25;
  const look = { x: right + 16 } as const;
  return [
    {
      key: `mark ${d.key}`,
      tag: "line",
      attrs: {
        x1: right - unit,
        x2: right + 10,
        y1: at,
        y2: at,
        stroke: colourVar(d.colour),
        "stroke-width": highlighted ? 2.5 : 1.5,
      },
      tooltip: d.tooltip,
    },
    text(`share ${d.key}`, d.words[compact ? 0 : 1], {
      ...look,
      y,
      vertical: vertical[d.key],
      weight: 600,
      fill: d.colour,
    }),
    ...(compact || !d.note || unit < fontSize * 2.4
      ? []
      : [text(`note ${d.key}`, d.note, { ...look, y: under, size: fontSize - 1, fill: "soft" })]),
  ];
}
