import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { target } from "../../model/words/format.ts";
import { blocks } from "./blocks.ts";
import type { Data, State } from "./inputs.ts";

/** A heading and what stands under it, one thing a line, from `y` down. */
type Words = { key: string; head: string; items: string[]; y: number; fill: Colour };

/** The blocks with what goes into each beside them. */
export function what(data: Data, state: State, y: Scale, frame: Frame): Mark[] {
  const { left, top, fontSize, text } = frame;
  const gap = frame.compact ? 14 : 28;
  const widest = Math.max(...[...state.related, ...state.core].map((d) => textWidth(d, fontSize)));
  // The blocks leave as much room as the longest words need.
  const right =
    left + Math.min((frame.right - left) * 0.34, frame.size.width - left - gap - widest);
  const x = right + gap;
  const rows = Math.max(state.related.length, state.core.length) + 1;
  const lead = Math.min(fontSize * 1.4, (y(3.1) - top) / rows);
  const words = ({ key, head, items, y, fill }: Words): Mark[] => [
    text(`${key} name`, head, { x, y: y + fontSize, size: fontSize + 1, weight: 600, fill }),
    ...items.map((item, i) =>
      text(`${key} ${i + 1}`, item, { x, y: y + lead * (i + 1), vertical: "top" }),
    ),
  ];
  const related = `up to ${target(data.related)}, related`;
  const core = `at least ${target(data.core)}, core`;
  return [
    ...blocks(data, y, { left, right }),
    ...words({ key: "related", head: related, items: state.related, y: top - 6, fill: "five" }),
    ...words({ key: "core", head: core, items: state.core, y: y(3.1), fill: "three-half" }),
  ];
}

/** What the blocks are, in words. */
export function wordsOfWhat({ core, related }: Data) {
  const whole = target(core + related);
  return {
    title: `${whole} is at least ${core} plus at most ${related}`,
    source: "The Hague declaration; core: NATO’s definition; as quoted.",
  };
}
