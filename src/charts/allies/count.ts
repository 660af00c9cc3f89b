import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/widths.ts";
import { large } from "../parts/large.ts";
import { colourOf, levelText } from "../parts/levels.ts";
import type { State } from "./asked.ts";
import type { Row } from "./series.ts";

/** The count of those at the line, large in the empty sky between the two higher promises, where the line never rests. */
export function count(rows: Row[], { line }: State, frame: Frame, y: Scale): Mark[] {
  const { left, compact } = frame;
  // Capitals and figures are 0.7 of the letters high: in the middle between the two lines, with air.
  const size = Math.min(compact ? 56 : 104, (y(3.5) - y(5)) * 1.2);
  const end = left + (compact ? 6 : 12) + textWidth("28", size, 600);
  const number = rows.filter((d) => d.value >= line).length;
  const words = compact
    ? ([`of ${rows.length}`, `at ${levelText(line)}`] as const)
    : ([`of ${rows.length} allies`, `at ${levelText(line)} or more`] as const);
  const middle = (y(5) + y(3.5)) / 2 + size * 0.35;
  const place = { x: end, y: middle, size, gap: compact ? 8 : 14, fill: colourOf(line) };
  return large(frame, String(number), words, place);
}
