import { scaleLinear } from "d3";
import { hatch } from "../../marks/hatch.ts";
import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { percent, target } from "../../model/words/format.ts";
import { fontSize } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

type Ruler = { key: State["about"]; name: string; note: string; share: number; core?: number };

/** One year by four measures: the definitions differ, not the armies. */
export function scene(data: Data, state: State, size: Size): Scene {
  const rulers: Ruler[] = [
    {
      key: "mod",
      name: "The ministry’s own budget",
      note: "pensions and other ministries left out",
      share: data.mod,
    },
    {
      key: "nato",
      name: "NATO’s core definition",
      note: "the pledge for April 2027",
      share: data.nato,
    },
    {
      key: "intelligence",
      name: "with intelligence counted",
      note: "the same plan, a wider count",
      share: data.intelligence,
    },
    {
      key: "wider",
      name: "NATO’s wider headings",
      note: "with resilience and security",
      share: data.wider,
      core: data.intelligence,
    },
  ];
  const letters = fontSize(size);
  const step = size.height / rulers.length;
  const x = scaleLinear([0, data.wider], [2, size.width - 62]);
  return {
    ...size,
    title: `One year, four rulers: ${percent(data.mod, 1)} to ${percent(data.wider, 1)}`,
    subtitle: isCompact(size)
      ? `UK, ${data.fiscalYear}, % of GDP, as stated in 2025`
      : `British spending in ${data.fiscalYear}, % of GDP, by four measures, as stated in 2025`,
    source: "Ministers’ answers and speeches of 2025, as reported.",
    description:
      `Four bars for the plan for ${data.fiscalYear}: ${rulers.map((d) => `${d.name} ${percent(d.share, 1)}`).join("; ")}. The last is 2.6 points of core defence and, hatched, about 1.5 of resilience and security, most of it existing spending under a new heading.`.replace(
        "2.6",
        target(data.intelligence).replace("%", ""),
      ),
    marks: rulers.flatMap((d, i) => bar(d, step * i, step, state, x, letters)),
  };
}

function bar(
  d: Ruler,
  top: number,
  step: number,
  { about }: State,
  x: (share: number) => number,
  letters: number,
): Mark[] {
  const lit = about === "all" || about === d.key;
  const height = Math.min(step * 0.34, 34);
  const y = top + step * 0.5;
  const fill = colourVar(lit ? "britain" : "ally");
  const core = x(d.core ?? d.share);
  const related: Mark[] = d.core
    ? [
        {
          key: "wider hatch",
          tag: "path",
          attrs: {
            d: hatch(core, y, x(d.share) - core, height),
            stroke: colourVar("five"),
            "stroke-width": 1.5,
          },
        },
        {
          key: "wider related",
          tag: "rect",
          attrs: {
            x: core,
            y,
            width: x(d.share) - core,
            height,
            fill: "none",
            stroke: colourVar("five"),
            "stroke-width": 1.5,
          },
        },
      ]
    : [];
  return [
    textMark(`name ${d.key}`, d.name, 2, y - letters * 1.55, letters, { weight: 600 }),
    textMark(`note ${d.key}`, d.note, 2, y - letters * 0.4, letters, { fill: "soft" }),
    { key: `bar ${d.key}`, tag: "rect", attrs: { x: 2, y, width: core - 2, height, fill } },
    ...related,
    textMark(
      `share ${d.key}`,
      percent(d.share, 1),
      x(d.share) + 8,
      y + height / 2 + letters * 0.35,
      letters + 1,
      { weight: 600, fill: lit ? "britain" : "soft" },
    ),
  ];
}
