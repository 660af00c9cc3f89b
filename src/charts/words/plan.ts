import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { pounds, target } from "../../model/words/format.ts";
import type { Data } from "./inputs.ts";

/** The share that a plan promises, large, and its money: found solid, not found hollow; in a room `height` high. */
export function plan(
  { size, fontSize, text }: Frame,
  { share, by, whole, found, open }: Data["plan"],
  { x, y, height }: { x: number; y: number; height: number },
): Mark[] {
  const letters = Math.max(fontSize, Math.min(fontSize * 4.5, height * 0.42));
  const figure = target(share);
  const beside = x + textWidth(figure, letters, 600) + 10;
  const below = y + letters * 1.1;
  const bar = {
    y: below + 4,
    height: Math.min(fontSize * 2.4, height - letters * 1.1 - fontSize * 1.5),
  };
  const room = size.width - x - 2;
  const edge = x + (room * found) / whole;
  const named = { y: bar.y + bar.height + 2, vertical: "top" } as const;
  const middle = { x: beside, vertical: "middle", fill: "soft" } as const;
  return [
    text("plan share", figure, { x, y: y + letters, size: letters, weight: 600, fill: "britain" }),
    text("plan of", "of GDP on core", { ...middle, y: y + letters * 0.62 - fontSize * 0.6 }),
    text("plan by", `defence by ${by}`, { ...middle, y: y + letters * 0.62 + fontSize * 0.6 }),
    ...(bar.height < 6
      ? []
      : [
          {
            key: "plan open",
            tag: "rect" as const,
            attrs: {
              ...bar,
              x: edge,
              width: x + room - edge,
              fill: colourVar("paper"),
              stroke: colourVar("britain"),
              "stroke-dasharray": "4 3",
            },
            tooltip: `Still to find: ${pounds(open)}`,
          },
          {
            key: "plan found",
            tag: "rect" as const,
            attrs: { ...bar, x, width: edge - x, fill: colourVar("britain") },
            tooltip: `Found, over four years: ${pounds(found)}`,
          },
          text("plan found name", `${pounds(found)} found`, { ...named, x }),
          text("plan open name", `${pounds(open)} to find`, {
            ...named,
            x: x + room,
            anchor: "end",
          }),
        ]),
  ];
}
