import { scaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { dollars } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import { allyColour, nameFor } from "../parts/row.ts";
import type { State } from "./inputs.ts";
import type { Row } from "./row.ts";

/** The same gaps as money, the largest first; the small ones added up at the foot. */
export function moneyMarks(rows: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const letters = fontSize(size);
  const places = Math.max(5, Math.floor((size.height - 8) / (isCompact(size) ? 24 : 34)));
  const short = rows.filter((d) => d.lacks > 0).toSorted((a, b) => b.bn - a.bn);
  const kept = (d: Row, i: number) => i < places - 2 || d.iso3 === "GBR" || d.iso3 === state.pick;
  const shown = short.filter(kept);
  const rest = short.filter((d) => !shown.includes(d));
  const restBn = rest.reduce((sum, d) => sum + d.bn, 0);
  const left = isCompact(size) ? 96 : 150;
  const x = scaleLinear(
    [0, Math.max(restBn, ...short.map((d) => d.bn))],
    [0, size.width - left - 66],
  );
  const step = size.height / (shown.length + (rest.length ? 1 : 0));
  const bar = Math.min(step * 0.62, 24);
  const look = (colour: string) =>
    estimate ? { fill: colourVar("paper"), stroke: colour, "stroke-width": 2 } : { fill: colour };
  const line = (
    key: string,
    name: string,
    bn: number,
    i: number,
    fill: string,
    strong: boolean,
  ) => {
    const y = step * (i + 0.5);
    const style = { weight: strong ? (600 as const) : (400 as const) };
    const colour = key === "GBR" ? ("britain" as const) : ("ink" as const);
    return [
      {
        key: `stem ${key}`,
        tag: "rect" as const,
        attrs: { x: left, y: y - bar / 2, width: Math.max(1, x(bn)), height: bar, ...look(fill) },
      },
      textMark(`name ${key}`, name, left - 10, y + letters * 0.33, letters, {
        ...style,
        anchor: "end",
        fill: colour,
      }),
      textMark(`sum ${key}`, dollars(bn), left + x(bn) + 8, y + letters * 0.33, letters, {
        ...style,
        fill: colour,
      }),
    ];
  };
  return [
    ...shown.flatMap((d, i) => {
      const lit = d.iso3 === "GBR" || d.iso3 === state.pick;
      const fill = colourVar(lit ? allyColour(d.iso3, true) : "three-half");
      return line(d.iso3, nameFor(d, size), d.bn, i, fill, lit);
    }),
    ...(rest.length
      ? line("others", `${rest.length} others`, restBn, shown.length, colourVar("ally"), false)
      : []),
  ];
}
