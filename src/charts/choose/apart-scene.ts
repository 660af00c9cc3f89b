import { hatch } from "../../marks/hatch.ts";
import { textMark } from "../../marks/text.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { billDates } from "./bill-dates.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";
import { billScales, type BillScales } from "./scales.ts";
import { apartSubtitle, apartText, apartTitle, sourceOf } from "./words.ts";

/** The "up to 1.5" on the same scale of pounds, hatched, in a picture of its own: it is no part of the bill. */
export function apartPicture(data: Data, now: Reckoning, size: Size): Scene {
  const scales = billScales(now, size);
  const { y, frame, letters } = scales;
  const most = Math.max(0, ...now.apart.map((d) => d.cost));
  const base = letters * 1.6 + y(0) - y(most);
  const line = { x1: frame.left, x2: frame.right, y1: base, y2: base, stroke: colourVar("ink") };
  return {
    width: size.width,
    height: Math.ceil(base + letters * 2),
    title: apartTitle,
    subtitle: apartSubtitle,
    source: sourceOf(data, now),
    description: apartText(now),
    marks: [
      ...now.apart.flatMap((d, i) => hatched(d, i, base, scales)),
      { key: "ground", tag: "line", attrs: line },
      ...billDates(now, scales, base),
    ],
  };
}

type Year = Reckoning["apart"][number];

/** A year as a hatched bar that stands on `base`, with its sum. */
function hatched(d: Year, index: number, base: number, scales: BillScales): Mark[] {
  const { y, left, barWidth, letters } = scales;
  const height = y(0) - y(d.cost);
  const box = { x: left(index), y: base - height, width: barWidth, height };
  const stroke = colourVar("five");
  const lines = hatch(box.x, box.y, box.width, box.height);
  const sum = String(Math.round(d.cost));
  const style = { weight: 600, fill: "five", anchor: "middle" } as const;
  return [
    {
      key: `apart ${d.year}`,
      tag: "rect",
      attrs: { ...box, fill: "none", stroke, "stroke-dasharray": "4 3" },
    },
    {
      key: `hatch ${d.year}`,
      tag: "path",
      attrs: { d: lines, stroke, "stroke-width": 1.25, fill: "none" },
    },
    textMark(`sum ${d.year}`, sum, {
      x: box.x + barWidth / 2,
      y: box.y - 5,
      size: letters,
      ...style,
    }),
  ];
}
