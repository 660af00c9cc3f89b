import { linear } from "../../marks/axis.ts";
import { wholeFrame } from "../../marks/frame.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { capital, pounds } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

type Sum = Data["sums"][number];

/** From the gap that was reported down to what is still to be found, left open; totals over several years. */
export function scene(data: Data, state: State, size: Size): Scene {
  const sums = state.steps.map((id) => {
    const found = data.sums.find((d) => d.id === id);
    return required(found, `uk/costs.csv: no row "${id}"`);
  });
  const [top, bottom] = [sums[0]!, sums.at(-1)!];
  return {
    ...size,
    title: `From ${pounds(top.bn)} down to ${pounds(bottom.bn)}`,
    subtitle: isCompact(size)
      ? "Totals over several years, £bn, not sums a year"
      : "Totals over several years, £bn; none of them is a sum a year",
    source: "As reported; Ministry of Defence, as quoted.",
    description: `Sums over several years, from the largest down: ${sums.map((d) => `${d.name} ${pounds(d.bn)}${d.years ? ` over ${d.years} years` : ""}`).join("; ")}.`,
    marks: marksOf(sums, state, size),
  };
}

function marksOf(sums: Sum[], { about }: State, size: Size): Mark[] {
  const { compact, fontSize, text } = wholeFrame(size);
  const step = size.height / sums.length;
  const most = Math.max(...sums.map((d) => d.bn));
  const x = linear([0, most], [0, size.width - 2]);
  return sums.flatMap((d, i): Mark[] => {
    const open = i === sums.length - 1;
    const highlighted = open || about === d.id;
    const fill = colourVar(highlighted ? "britain" : "ally");
    const paint = open
      ? { fill: "none", stroke: fill, "stroke-width": 2, "stroke-dasharray": "5 4" }
      : { fill };
    const span = d.years ? `, over ${d.years} years` : "";
    const box = { x: 1, width: x(d.bn), height: Math.min(step * 0.42, 40) };
    return [
      {
        key: `sum ${d.id}`,
        tag: "rect",
        attrs: { ...box, y: step * i + fontSize * 1.5, ...paint },
        tooltip: `${capital(d.name)}: ${pounds(d.bn)}${span}`,
      },
      text(`name ${d.id}`, `${pounds(d.bn)}  ${d.name}${compact ? "" : span}`, {
        x: 1,
        y: step * i,
        vertical: "top",
        weight: highlighted ? 600 : 400,
        fill: highlighted ? "britain" : "ink",
      }),
    ];
  });
}
