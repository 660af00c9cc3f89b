import { wholeFrame, type Frame } from "../../marks/frame.ts";
import { type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { readingWidth } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import type { Bar, Data, Side, State } from "./inputs.ts";

/** Why, and why not: two sides of the same height, each with two figures to a scale of its own. */
export function scene(data: Data, { closer }: State, size: Size): Scene {
  const { title, source, sides } = data[closer ? "closer" : "first"];
  const frame = wholeFrame(size);
  return {
    ...size,
    title,
    subtitle: "Each side to its own scale; hollow: not certain",
    source,
    description: "",
    marks: sides.flatMap((side, i) =>
      drawn(frame, side, (i * size.height) / 2, lettersOf(frame, sides)),
    ),
  };
}

/** The letters of what both sides say: the same, and none too large for its line. */
function lettersOf({ size, compact, fontSize }: Frame, sides: Side[]): number {
  const most = fontSize * (compact ? 1.15 : 1.45);
  const ems = Math.max(...sides.map((d) => textWidth(d.says, 1, 600)));
  return Math.min(most, size.width / ems / readingWidth);
}

function drawn(
  { size, fontSize, text }: Frame,
  { says, bars }: Side,
  top: number,
  letters: number,
): Mark[] {
  const first = bars[0].key;
  const under = top + letters * 1.5;
  const step = (top + size.height / 2 - under) / 2;
  // Figures have up to ten letters.
  const room = size.width - fontSize * 7;
  const most = Math.max(...bars.map((d) => d.whole));
  const rule = { x1: 0, x2: size.width, y1: top, y2: top, stroke: colourVar("rule") };
  return [
    ...(top ? [{ key: "rule", tag: "line" as const, attrs: rule }] : []),
    text(`says ${first}`, says, {
      x: 0,
      y: top + letters * 1.1,
      size: letters,
      weight: 600,
      reading: true,
    }),
    ...bars.flatMap((bar, i): Mark[] => {
      const y = under + step * i;
      const place = {
        x: 0,
        y: y + fontSize * 1.35,
        height: Math.min(step - fontSize * 1.8, fontSize * 4),
      };
      const width = (room * bar.whole) / most;
      return [
        text(`name ${bar.key}`, bar.name, { x: 0, y, vertical: "top", weight: 600 }),
        text(`measure ${bar.key}`, bar.measure, {
          x: textWidth(`${bar.name}  `, fontSize, 600),
          y,
          vertical: "top",
          fill: "soft",
        }),
        ...solidAndHollow(bar, place, width),
        text(`figure ${bar.key}`, bar.figure, {
          x: width + 8,
          y: place.y + place.height / 2,
          vertical: "middle",
          weight: 600,
          size: fontSize * 1.1,
        }),
      ];
    }),
  ];
}

/** A bar as far as it is certain, solid; the whole of it hollow. */
function solidAndHollow(
  { key, sure, whole, tooltip }: Bar,
  place: { x: number; y: number; height: number },
  width: number,
): Mark[] {
  const fill = colourVar("ally-dark");
  const hollow = { ...place, x: 1, width: width - 1, fill: colourVar("paper"), stroke: fill };
  return [
    { key: `bar ${key}`, tag: "rect", attrs: { ...hollow, "stroke-width": 1.5 }, tooltip },
    ...(sure
      ? [
          {
            key: `sure ${key}`,
            tag: "rect" as const,
            attrs: { ...place, width: (width * sure) / whole, fill },
          },
        ]
      : []),
  ];
}
