import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { pounds, target } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import type { Data } from "./inputs.ts";
import { segments } from "./route.ts";
import type { Scales } from "./scales.ts";

/** The bill of the last year as a pile of squares of £1bn beside the scale of money: the share held from the start, and the extra on it, square by square. */
export function pileMarks(data: Data, scales: Scales): Mark[] {
  const { frame, y } = scales;
  const [start, , end] = data.way;
  const [year, share] = end;
  const extra = shareInPounds(data, share - start[1], year);
  const whole = shareInPounds(data, share, year);
  const held = Math.round(whole) - Math.round(extra);
  const unit = y(0) - y(1);
  const room = frame.size.width - frame.right - 13;
  const across = Math.max(1, Math.floor(Math.sqrt(room / unit)));
  const side = across * unit;
  const gap = Math.max(0.8, side * 0.12);
  const left = (i: number) => frame.right + 12 + (i % across) * side;
  const top = (i: number) => y(0) - (Math.floor(i / across) + 1) * side + gap;
  const squares = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i);
  const box = (i: number) =>
    `M${left(i).toFixed(1)},${top(i).toFixed(1)}h${(side - gap).toFixed(1)}v${(side - gap).toFixed(1)}h${(gap - side).toFixed(1)}z`;
  const britain = colourVar("britain");
  return [
    {
      key: "held",
      tag: "path",
      attrs: {
        d: segments([start, [year, start[1]]], scales),
        fill: "none",
        stroke: colourVar("soft"),
        "stroke-width": 1.5,
        "stroke-dasharray": "2 3",
      },
      tooltip: `Held at ${target(start[1])} of GDP: ${pounds(whole - extra)} in ${fiscalYearOf(year)}`,
    },
    {
      key: "pounds held",
      tag: "path",
      attrs: {
        d: squares(0, held).map(box).join(""),
        fill: colourVar("ally"),
        "fill-opacity": 0.45,
      },
    },
    ...squares(held, Math.round(whole)).map((i): Mark => {
      const shape = { x: left(i), y: top(i), width: side - gap, height: side - gap };
      const look = { fill: britain, "fill-opacity": 0.25, stroke: britain };
      return { key: `pound ${i - held + 1}`, tag: "rect", attrs: { ...shape, ...look } };
    }),
    frame.text("pile name", pounds(extra), {
      x: left(across - 1) + side - gap,
      y: top(Math.round(whole)) - 6,
      anchor: "end",
      weight: 600,
      fill: "britain",
    }),
    ...names(scales, data, whole, extra),
  ];
}

/** What the two parts of the pile are, beside it. */
function names({ frame, x, y }: Scales, { way }: Data, whole: number, extra: number): Mark[] {
  const [start, level, [year, share]] = way;
  return [
    ...note(
      frame,
      "extra name",
      [`${pounds(whole)} at ${target(share)}`, `${pounds(extra)} of it over ${target(start[1])}`],
      {
        x: x(level[0]) - 12,
        y: y(150) + 6,
        anchor: "end",
        hangs: true,
        fill: "britain",
      },
    ),
    ...note(frame, "held name", [`held at ${target(start[1])}`], {
      x: x(year) - 6,
      y: y(100) + 9,
      anchor: "end",
      hangs: true,
      fill: "soft",
    }),
  ];
}
