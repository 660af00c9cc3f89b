import { linear } from "../../marks/axis.ts";
import { wholeFrame } from "../../marks/frame.ts";
import { hatch } from "../../marks/hatch.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { percent } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

type Ruler = Data["rulers"][number];

/** One year by four measures, each a length around the one before: the definitions differ, not the armies. */
export function scene({ rulers, fiscalYear }: Data, { about }: State, size: Size): Scene {
  const all = about === "all";
  const at = all ? rulers.length - 1 : rulers.findIndex((d) => d.key === about);
  const [first, { key, name, share }] = [rulers[0]!, rulers[at]!];
  return {
    ...size,
    title: all
      ? `One year, four rulers: ${percent(first.share, 1)} to ${percent(share, 1)}`
      : `${name}: ${percent(share, 1)}${key === "intelligence" ? ", no new money" : ""}`,
    subtitle: `Britain, ${fiscalYear}, % of GDP, as stated in 2025`,
    source: "Ministers in 2025, as reported; GDP of March 2026: OBR.",
    description: "",
    marks: rulers.slice(0, at + 1).flatMap((d, i) => length(d, i, { rulers, fiscalYear }, size)),
  };
}

/** A length with its words over the lengths it holds. What is counted and not spent anew has a line around it and no ink in it. */
function length(d: Ruler, i: number, { rulers, fiscalYear }: Data, size: Size): Mark[] {
  const { fontSize, text } = wholeFrame(size);
  const x = linear([0, rulers.at(-1)!.share], [1, size.width - 1]);
  const strip = (size.height - 2) / rulers.length;
  const y = size.height - 1 - strip * (i + 1);
  const box = { x: 1, y, width: x(d.share) - 1, height: size.height - 1 - y };
  const colour = d.core ? "five" : "britain";
  const look = { stroke: colourVar(colour), "stroke-width": 2 };
  const spent = { fill: colourVar("britain"), "fill-opacity": 0.14 };
  const large = fontSize * 1.4;
  const noted = strip > fontSize * 4.6;
  const first = y + (strip - large - fontSize * (noted ? 2.6 : 1.3)) / 2 + large * 0.8;
  return [
    ...(d.core
      ? [
          {
            key: "wider hatch",
            tag: "path" as const,
            attrs: {
              d: hatch(x(d.core), y + strip, x(d.share) - x(d.core), box.height - strip),
              ...look,
              "stroke-width": 1,
            },
          },
        ]
      : []),
    {
      key: `bar ${d.key}`,
      tag: "rect",
      attrs: { ...box, ...(i < 2 ? spent : { fill: "none" }), ...look },
      tooltip: `${d.name}: ${percent(d.share, 1)} of GDP in ${fiscalYear}`,
    },
    text(`share ${d.key}`, percent(d.share, 1), {
      x: 9,
      y: first,
      size: large,
      weight: 600,
      fill: colour,
    }),
    text(`name ${d.key}`, d.name, { x: 9, y: first + fontSize * 1.3, weight: 600 }),
    ...(noted
      ? [text(`note ${d.key}`, d.note, { x: 9, y: first + fontSize * 2.6, fill: "soft" })]
      : []),
  ];
}
