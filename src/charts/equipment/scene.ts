import { scaleLinear } from "d3";
import { around, boxOf, placeLabels, textMark, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { capital, list, percent, words } from "../../model/words/format.ts";
import { frameOf, labelFrame, fontSize, gridlines, topOf } from "../parts/levels.ts";
import { allyColour, compass, dot, nameFor, standing, stems } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

/** NATO's guideline since 2014: at least a fifth of defence spending on equipment. */
const guideline = 20;

type Row = Data["allies"][number] & { share: number };

/** The same dots by how much of the money buys equipment. */
export function scene(data: Data, state: State, size: Size): Scene {
  const i = data.years.indexOf(state.year);
  const rows = data.allies.map((d): Row => ({ ...d, share: d.shares[i]! }));
  const above = rows.filter((d) => d.share >= guideline);
  const sorted = rows.toSorted((a, b) => b.share - a.share);
  const estimate = state.year >= data.estimatesFrom;
  const note = estimate ? (isCompact(size) ? ", estimates" : ", estimates (hollow)") : "";
  const britain = rows.find((d) => d.iso3 === "GBR")!;
  return {
    ...size,
    title: `In ${state.year}, ${above.length > 10 ? above.length : words(above.length)} of ${rows.length} spend a fifth on equipment`,
    subtitle: isCompact(size)
      ? `Equipment, % of defence spending, ${state.year}${note}`
      : `Equipment and its research, % of defence spending, ${state.year}${note}`,
    source: `${data.edition} edition.`,
    description: `The share of defence spending that goes on equipment in ${state.year}${estimate ? ", by estimate" : ""}. ${capital(words(above.length))} of ${rows.length} allies at ${guideline}% or above. Highest: ${list(sorted.slice(0, 3).map((d) => `${d.name} ${percent(d.share, 1)}`))}; lowest: ${list(sorted.slice(-2).map((d) => `${d.name} ${percent(d.share, 1)}`))}; Britain ${percent(britain.share, 1)}.`,
    marks: marksOf(rows, sorted, state, estimate, size),
  };
}

function marksOf(rows: Row[], sorted: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const field = frameOf(size, { right: 88 });
  const letters = fontSize(size);
  const y = scaleLinear(
    [
      0,
      topOf(
        60,
        rows.map((d) => d.share),
      ),
    ],
    [field.bottom, field.top],
  );
  const { x, r } = standing(rows.length, field);
  const lit = (d: Row) => state.highlight.includes(d.iso3) || d.iso3 === state.pick;
  const at = y(guideline);
  const ground: Mark[] = [
    ...gridlines(y, [0, 10, 30, 40, 50, 60], field, size),
    {
      key: "guideline",
      tag: "line",
      attrs: {
        x1: field.left,
        x2: field.right,
        y1: at,
        y2: at,
        stroke: colourVar("ink"),
        "stroke-width": 2,
      },
    },
    textMark("guideline tick", `${guideline}%`, field.left - 8, at + letters * 0.33, letters, {
      weight: 600,
      anchor: "end",
    }),
    ...(isCompact(size)
      ? []
      : [
          textMark("guideline name", "guideline", field.right + 8, at + letters * 0.33, letters, {
            weight: 600,
          }),
        ]),
  ];
  const ties = stems(
    rows.map((d, i) => ({ iso3: d.iso3, x: x(i), y: y(d.share), lit: lit(d) })),
    y(0),
  );
  const dots = rows.map((d, i) => ({
    ...dot(d.iso3, x(i), y(d.share), r, estimate, lit(d)),
    says: `${d.name}: ${percent(d.share, 1)} of defence spending in ${state.year}${estimate ? ", an estimate" : ""}`,
  }));
  const wanted = [
    ...rows.filter((d) => d.iso3 === state.pick || d.iso3 === "GBR"),
    ...state.highlight.flatMap((iso3) => rows.filter((d) => d.iso3 === iso3)),
    ...sorted.slice(0, isCompact(size) ? 1 : 3),
    ...sorted.slice(-1),
  ];
  const label = (d: Row): Label => ({
    key: `name ${d.iso3}`,
    brief: `${d.short} ${d.share.toFixed(0)}%`,
    required: d.iso3 === state.pick,
    text: `${nameFor(d, size)} ${d.share.toFixed(0)}%`,
    x: x(rows.indexOf(d)),
    y: y(d.share),
    gap: r + 3,
    size: letters,
    weight: 600,
    fill: allyColour(d.iso3, true),
  });
  const taken = [
    ...rows.map((d, i) => around(x(i), y(d.share), r)),
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
  ];
  const line = { left: field.left, right: field.right, top: at - 1.5, bottom: at + 1.5 };
  return [
    ...ground,
    ...compass(field, size),
    ties.all,
    ...ties.lit,
    ...dots,
    ...placeLabels([...new Set(wanted)].map(label), taken, labelFrame(field, size), [line]),
  ];
}
