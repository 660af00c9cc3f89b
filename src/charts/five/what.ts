import type { ScaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { target } from "../../model/words/format.ts";
import { fontSize, type Frame } from "../parts/levels.ts";
import { blocks } from "./blocks.ts";
import type { Data, State } from "./inputs.ts";

/** The blocks with what goes into each beside them. */
export function what(
  data: Data,
  state: State,
  y: ScaleLinear<number, number>,
  field: Frame,
  size: Size,
): Mark[] {
  const width = (field.right - field.left) * 0.34;
  const x = field.left + width + (isCompact(size) ? 14 : 28);
  const letters = fontSize(size);
  const rows = Math.max(state.related.length, state.core.length) + 1;
  const lead = Math.min(letters * 1.4, (y(3.1) - field.top) / rows);
  const words = (key: string, head: string, items: string[], top: number, fill: Colour): Mark[] => [
    textMark(`${key} name`, head, x, top + letters, letters + 1, { weight: 600, fill }),
    ...items.map((item, i) =>
      textMark(`${key} ${i + 1}`, item, x, top + letters + lead * (i + 1), letters),
    ),
  ];
  return [
    ...blocks(data, y, field.left, width),
    ...words(
      "related",
      `up to ${target(data.related)}, related`,
      state.related,
      field.top - 6,
      "five",
    ),
    ...words("core", `at least ${target(data.core)}, core`, state.core, y(3.1), "three-half"),
  ];
}
