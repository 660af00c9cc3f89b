import { scaleLinear } from "d3";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { pounds } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

/** From the gap that was reported down to what is still to be found; totals over several years. */
export function scene(data: Data, state: State, size: Size): Scene {
  const sums = state.steps.map((id) => data.sums.find((d) => d.id === id)!);
  const letters = fontSize(size);
  const step = size.height / sums.length;
  const x = scaleLinear([0, Math.max(...sums.map((d) => d.bn))], [0, size.width - 2]);
  const [top, bottom] = [sums[0]!, sums.at(-1)!];
  return {
    ...size,
    title: `From ${pounds(top.bn)} down to ${pounds(bottom.bn)}`,
    subtitle: isCompact(size)
      ? "Totals over several years, £bn, not sums a year"
      : "Totals over several years, £bn; none of them is a sum a year",
    source: "As reported; Ministry of Defence, as quoted.",
    description: `Sums over several years, from the largest down: ${sums.map((d) => `${d.name} ${pounds(d.bn)}${d.years ? ` over ${d.years} years` : ""}`).join("; ")}.`,
    marks: sums.flatMap((d, i): Mark[] => {
      const lit = state.about === d.id;
      const open = d.id === "dip-to-find";
      const height = step * 0.42;
      const y = step * i + letters * 1.5;
      const colour = colourVar(lit || open ? "britain" : "ally");
      const look = open
        ? { fill: "none", stroke: colour, "stroke-width": 2, "stroke-dasharray": "5 4" }
        : { fill: colour };
      const text = `${pounds(d.bn)}  ${d.name}${d.years && !isCompact(size) ? `, over ${d.years} years` : ""}`;
      return [
        {
          key: `sum ${d.id}`,
          tag: "rect",
          attrs: { x: 1, y, width: x(d.bn), height: Math.min(height, 40), ...look },
        },
        textMark(`name ${d.id}`, text, 1, step * i + letters, letters, {
          weight: lit || open ? 600 : 400,
          fill: lit || open ? "britain" : "ink",
        }),
      ];
    }),
  };
}
