import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { blocks, old } from "./blocks.ts";
import type { Data, State } from "./inputs.ts";

/** A heading and what stands under it, as much of it as there is room for from `y` to `foot`. */
type Words = { key: string; head: string; items: string[]; y: number; foot: number; fill: Colour };

/** The old aim, and beside it the blocks of the new one with what goes into each. */
export function what(data: Data, state: State, y: Scale, frame: Frame): Mark[] {
  const { left, right, fontSize, text } = frame;
  const width = (right - left) * (frame.compact ? 0.18 : 0.21);
  const place = { left: left + width * 1.3, right: left + width * 2.6 };
  const x = place.right + fontSize;
  const words = ({ key, head, items, y: top, foot, fill }: Words): Mark[] => {
    let lines: string[] = [];
    for (const item of items) {
      const more = [...lines, ...wrap(item, frame.size.width - x, fontSize)];
      if (top + fontSize * (1.3 + more.length * 1.28) <= foot) lines = more;
    }
    return [
      text(`${key} name`, head, { x, y: top + fontSize, size: fontSize + 1, weight: 600, fill }),
      ...lines.map((line, i) =>
        text(`${key} ${i + 1}`, line, { x, y: top + fontSize * (2.25 + i * 1.28) }),
      ),
    ];
  };
  const [related, core] = [data.names.related[0]!, data.names.core[0]!];
  return [
    ...old(frame, y, width),
    ...blocks(data, y, place),
    ...words({
      key: "related",
      head: related,
      items: state.related,
      y: y(5),
      foot: y(3.5),
      fill: "five",
    }),
    ...words({
      key: "core",
      head: core,
      items: state.core,
      y: y(3.5),
      foot: y(0),
      fill: "three-half",
    }),
  ];
}
