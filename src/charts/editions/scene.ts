import { scaleLinear } from "d3";
import { around, boxOf, overlap, placeLabels, textMark, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { list, percent } from "../../model/words/format.ts";
import { frameOf, labelFrame, fontSize, gridlines, topOf, waterline } from "../parts/levels.ts";
import { allyColour, compass, dot, nameFor, standing, lineBox } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

type Row = Data["allies"][number] & { said: number; counted: number };
type Pair = Data["pairs"][string];

/** How a figure came about, and in which edition: "estimated in June 2024", "counted by July 2026". */
const words = ({ published, said, counted }: Pair, since: string) => ({
  before: `${said.estimate ? "estimated" : "given"} in ${published}`,
  since: counted.estimate ? `estimated in ${since}` : `counted by ${since}`,
});

/** A ring for what was announced, a dot for what was counted later, and the fall or rise between. */
export function scene(data: Data, state: State, size: Size): Scene {
  const pair = data.pairs[`${state.edition} ${state.year}`]!;
  const say = words(pair, data.since);
  const rows = data.allies.map((d, i): Row => {
    return { ...d, said: pair.said.shares[i]!, counted: pair.counted.shares[i]! };
  });
  const at = Number(state.line);
  const said = rows.filter((d) => d.said >= at);
  const counted = rows.filter((d) => d.counted >= at);
  const lost = said.filter((d) => d.counted < at);
  const gained = counted.filter((d) => d.said < at);
  return {
    ...size,
    title: `${state.year}: ${said.length} as ${say.before.split(" ")[0]} then, ${counted.length} in ${editionName(data.since, pair.published)}`,
    subtitle: isCompact(size)
      ? `${state.year}, % of GDP: ${say.before.split(" ")[0]} then, ${say.since.split(" ")[0]} since`
      : `Share of GDP in ${state.year}: ${say.before} (hollow), ${say.since} (full)`,
    source: `NATO, ${data.since}; ${pair.published}${pair.printedBy ? ` as printed by ${pair.printedBy}` : ""}.`,
    description: `For each ally two marks for ${state.year}: a ring for NATO’s ${pair.said.estimate ? "estimate" : "figure"} of ${pair.published}, a dot for the ${pair.counted.estimate ? "estimate" : "figure"} of ${data.since}. At ${state.line}%: ${said.length} then, ${counted.length} since. At the line then but not since: ${list(lost.map((d) => `${d.name} ${percent(d.said)} to ${percent(d.counted)}`))}.${gained.length ? ` Gained: ${list(gained.map((d) => d.name))}.` : ""}`,
    marks: marksOf(rows, lost, say, state, size),
  };
}

/** The edition by its year, or by its month too where both are of one year. */
function editionName(since: string, before: string): string {
  const year = since.slice(-4);
  return before.endsWith(year) ? since : `the ${year} edition`;
}

function marksOf(
  rows: Row[],
  lost: Row[],
  say: ReturnType<typeof words>,
  state: State,
  size: Size,
): Mark[] {
  const field = frameOf(size);
  const y = scaleLinear(
    [
      0,
      topOf(
        5.6,
        rows.flatMap((d) => [d.said, d.counted]),
      ),
    ],
    [field.bottom, field.top],
  );
  const { x, r } = standing(rows.length, field);
  const lit = (d: Row) => lost.includes(d) || d.iso3 === state.pick;
  const ground = [
    ...gridlines(y, [0, 1, 3, 4], field, size),
    ...waterline(y, state.line, field, size),
  ];
  const falls = rows.map((d, i): Mark => {
    const stroke = colourVar(allyColour(d.iso3, lit(d)));
    const attrs = {
      x1: x(i),
      x2: x(i),
      y1: y(d.said),
      y2: y(d.counted),
      stroke,
      "stroke-width": 1.5,
    };
    return { key: `stem ${d.iso3}`, tag: "line", attrs };
  });
  const rings = rows.map((d, i) => ({
    ...dot(d.iso3, x(i), y(d.said), r, true, lit(d)),
    key: `said ${d.iso3}`,
  }));
  const dots = rows.map((d, i) => ({
    ...dot(d.iso3, x(i), y(d.counted), r, false, lit(d)),
    says: `${d.name}, ${state.year}: ${percent(d.said)} ${say.before}, ${percent(d.counted)} ${say.since}`,
  }));
  const taken = [
    ...rows.flatMap((d, i) => [around(x(i), y(d.said), r), around(x(i), y(d.counted), r)]),
    {
      left: field.left,
      right: field.right,
      top: y(Number(state.line)) - 2,
      bottom: y(Number(state.line)) + 2,
    },
  ];
  const wanted = [
    ...rows.filter((d) => d.iso3 === state.pick),
    ...lost.toSorted((a, b) => b.said - b.counted - (a.said - a.counted)),
    ...rows.filter((d) => d.iso3 === "GBR"),
  ];
  const label = (d: Row): Label => ({
    key: `name ${d.iso3}`,
    required: d.iso3 === state.pick,
    text: nameFor(d, size),
    x: x(rows.indexOf(d)),
    y: y(Math.min(d.said, d.counted)),
    gap: r + 3,
    size: fontSize(size),
    weight: 600,
    fill: allyColour(d.iso3, lit(d)),
    sides: d.iso3 === "GBR" ? ["above", "high"] : ["below", "low", "left", "right"],
  });
  const labels = placeLabels(
    [...new Set(wanted)].map(label),
    taken,
    labelFrame(field, size),
    falls.map(lineBox),
  );
  const key = legend(say, field.left, field.top, size);
  const clear = key.filter(
    (mark) => !labels.some((other) => mark.tag === "text" && overlap(boxOf(mark), boxOf(other))),
  );
  return [...ground, ...compass(field, size), ...falls, ...rings, ...dots, ...clear, ...labels];
}

/** What the two marks mean, said once in the empty top of the picture. */
function legend(say: ReturnType<typeof words>, left: number, top: number, size: Size): Mark[] {
  const letters = fontSize(size);
  const x = left + (isCompact(size) ? 60 : 120);
  const rows: [string, string, boolean][] = [
    ["then", say.before, true],
    ["since", say.since, false],
  ];
  return rows.flatMap(([name, text, hollow], i) => {
    const y = top + letters * (0.6 + i * 1.6);
    return [
      { ...dot("key", x, y, 5.5, hollow, true), key: `key ${name}` },
      textMark(`key name ${name}`, text, x + 12, y + letters * 0.33, letters, { fill: "soft" }),
    ];
  });
}
