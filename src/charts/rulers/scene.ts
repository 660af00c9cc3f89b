import { linear } from "../../marks/axis.ts";
import { wholeFrame } from "../../marks/frame.ts";
import { hatch } from "../../marks/hatch.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import type { Data, State } from "./inputs.ts";

type Ruler = Data["rulers"][number];

/** One year by four measures, each a length from one edge: the definitions differ, not the armies. */
export function scene(data: Data, { about }: State, size: Size): Scene {
  const { rulers, subtitle } = data;
  const at = rulers.findIndex((d) => d.key === about);
  const shown = rulers.slice(0, at < 0 ? rulers.length : at + 1);
  return {
    ...size,
    title: at < 0 ? data.title : rulers[at]!.title,
    subtitle,
    source: "Ministers in 2025, as reported; GDP of March 2026: OBR.",
    description: "",
    marks: shown.flatMap((d, i) => length(d, i, rulers, size)),
  };
}

/** A length with its words on it, as high as the others. What is counted and not spent anew has a line around it and no ink in it. */
function length(d: Ruler, i: number, rulers: Ruler[], size: Size): Mark[] {
  const { fontSize, text } = wholeFrame(size);
  const x = linear([0, rulers.at(-1)!.share], [1, size.width - 1]);
  const top = fontSize * 0.6;
  const strip = (size.height - top) / rulers.length;
  const [y, height] = [top + strip * i, strip - fontSize * 0.6];
  const colour = d.core ? "five" : "britain";
  const look = { stroke: colourVar(colour), "stroke-width": 2 };
  const large = fontSize * 1.4;
  const noted = strip > fontSize * 4.6;
  const first = y + (height - large - fontSize * (noted ? 2.6 : 1.3)) / 2 + large * 0.8;
  const on = { x: 9, bare: true };
  const spent = x(Math.min(d.share, rulers[1]!.share)) - 1;
  return [
    {
      key: `spent ${d.key}`,
      tag: "rect",
      attrs: { x: 1, y, width: spent, height, fill: colourVar("britain"), "fill-opacity": 0.14 },
    },
    ...(d.core
      ? [
          {
            key: "wider hatch",
            tag: "path" as const,
            attrs: {
              d: hatch(x(d.core), y, x(d.share) - x(d.core), height),
              ...look,
              "stroke-width": 1,
            },
          },
        ]
      : []),
    {
      key: `bar ${d.key}`,
      tag: "rect",
      attrs: { x: 1, y, width: x(d.share) - 1, height, fill: "none", ...look },
      tooltip: d.tooltip,
    },
    text(`share ${d.key}`, d.said, { ...on, y: first, size: large, weight: 600, fill: colour }),
    text(`name ${d.key}`, d.name, { ...on, y: first + fontSize * 1.3, weight: 600 }),
    ...(noted
      ? [text(`note ${d.key}`, d.note, { ...on, y: first + fontSize * 2.6, fill: "soft" })]
      : []),
  ];
}
