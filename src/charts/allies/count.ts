import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/widths.ts";
import { colourOf, levelText } from "../parts/levels.ts";
import type { State } from "./inputs.ts";
import type { Row } from "./series.ts";

/** The count of those at the line, large in the empty sky between the two higher promises, where the line never rests. */
export function count(rows: Row[], { line }: State, frame: Frame, y: Scale): Mark[] {
  const { left, compact, fontSize, text } = frame;
  // Capitals and figures are 0.7 of the letters high: in the middle between the two lines, with air.
  const size = Math.min(compact ? 56 : 104, (y(3.5) - y(5)) * 1.2);
  const base = (y(5) + y(3.5)) / 2 + size * 0.35;
  const x = left + (compact ? 6 : 12);
  // Figures are as wide as they are: the number ends where its words begin.
  const end = x + textWidth("28", size, 600);
  const beside = end + (compact ? 8 : 14);
  const number = rows.filter((d) => d.value >= line).length;
  const look = { y: base, size, weight: 600, fill: colourOf(line) } as const;
  return [
    text("count", String(number), { ...look, x: end, anchor: "end" }),
    text("count of", `of ${rows.length}${compact ? "" : " allies"}`, {
      x: beside,
      y: base - fontSize * 1.45,
    }),
    text("waterline count", `at ${levelText(line)}${compact ? "" : " or more"}`, {
      x: beside,
      y: base,
      weight: 600,
    }),
  ];
}
