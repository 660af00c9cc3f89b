import { linear, type Scale } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import { hatch } from "../../marks/hatch.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { capital, percent } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

type Ruler = Data["rulers"][number];

/** A ruler in its place: the top of its band and the height of that. */
type Placed = Ruler & { top: number; step: number; highlighted: boolean };

/** One year by four measures: the definitions differ, not the armies. */
export function scene({ rulers, fiscalYear }: Data, { about }: State, size: Size): Scene {
  const frame = wholeFrame(size);
  const [least, widest] = [rulers[0]!, rulers.at(-1)!];
  const x = linear([0, widest.share], [2, size.width - 62]);
  const step = size.height / rulers.length;
  const placed = rulers.map((d, i): Placed => {
    return { ...d, step, top: step * i, highlighted: about === "all" || about === d.key };
  });
  const core = required(widest.core, "uk/path.csv: no core of the widest measure");
  return {
    ...size,
    title: `One year, four rulers: ${percent(least.share, 1)} to ${percent(widest.share, 1)}`,
    subtitle: isCompact(size)
      ? `UK, ${fiscalYear}, % of GDP, as stated in 2025`
      : `British spending in ${fiscalYear}, % of GDP, by four measures, as stated in 2025`,
    source: "Ministers’ answers and speeches of 2025, as reported.",
    description: `Four bars for the plan for ${fiscalYear}: ${rulers.map((d) => `${d.name} ${percent(d.share, 1)}`).join("; ")}. The last is ${core} points of core defence and, hatched, about ${(widest.share - core).toFixed(1)} of resilience and security, most of it existing spending under a new heading.`,
    marks: placed.flatMap((d) => bar(d, x, fiscalYear, frame)),
  };
}

function bar(d: Placed, x: Scale, when: string, { fontSize, text }: Frame): Mark[] {
  const height = Math.min(d.step * 0.34, 34);
  const y = d.top + Math.max(d.step * 0.5, fontSize * 2.35);
  const core = x(d.core ?? d.share);
  const fill = colourVar(d.highlighted ? "britain" : "ally");
  return [
    text(`name ${d.key}`, d.name, { x: 2, y: y - fontSize * 1.65, weight: 600 }),
    text(`note ${d.key}`, d.note, { x: 2, y: y - fontSize * 0.4, fill: "soft" }),
    {
      key: `bar ${d.key}`,
      tag: "rect",
      attrs: { x: 2, y, width: core - 2, height, fill },
      tooltip: `${capital(d.name)}: ${percent(d.share, 1)} of GDP in ${when}`,
    },
    ...(d.core ? related({ x: core, y, width: x(d.share) - core, height }) : []),
    text(`share ${d.key}`, percent(d.share, 1), {
      x: x(d.share) + 8,
      y: y + height / 2,
      vertical: "middle",
      size: fontSize + 1,
      weight: 600,
      fill: d.highlighted ? "britain" : "soft",
    }),
  ];
}

/** What is counted beside the core: hatched. */
function related(box: { x: number; y: number; width: number; height: number }): Mark[] {
  const edge = { stroke: colourVar("five"), "stroke-width": 1.5 };
  const d = hatch(box.x, box.y, box.width, box.height);
  return [
    { key: "wider hatch", tag: "path", attrs: { d, ...edge } },
    { key: "wider related", tag: "rect", attrs: { ...box, fill: "none", ...edge } },
  ];
}
