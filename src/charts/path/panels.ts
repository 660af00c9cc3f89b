import { dates, gridlines } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { target } from "../../model/words/format.ts";
import { note } from "../parts/note.ts";
import { promiseMarks } from "./firmness.ts";
import type { Data, State, Turn } from "./inputs.ts";
import { latestName, natoMarks } from "./nato.ts";
import { segments } from "./route.ts";
import { scalesOf, type Scales } from "./scales.ts";

/** The room for the figures of the second panel's own scale, in pixels. */
const between = 44;

/** Two measures that are not one: the plan by NATO's count, and the OBR's assumption by its own, each in a panel with its own axes. */
export function panels(data: Data, state: State, whole: Frame): Mark[] {
  const right = whole.size.width - (whole.compact ? 8 : 20);
  const width = (right - whole.left - between) / 2;
  const top = whole.top + whole.fontSize * 2.8;
  const field = (left: number): Frame => ({ ...whole, left, right: left + width, top });
  const [own, other] = [field(whole.left), field(whole.left + width + between)].map((frame) =>
    scalesOf(data, state, frame),
  ) as [Scales, Scales];
  return [
    ...ground(own, "", [2024, 2029]),
    ...heading(own, "plan", ["The plan", "by NATO’s count"]),
    plan(data, state, own),
    ...natoMarks(data, own),
    latestName(data, own),
    ...promiseMarks(data, state, own),
    ...ground(other, "obr ", [2025, 2030]),
    ...heading(other, "obr", ["The OBR’s assumption", "its own measure"]),
    level(own, other),
    ...obrMarks(data, other),
  ];
}

/** The line that the plan stops short of and the assumption reaches, through both panels. */
const level = (...fields: Scales[]): Mark => {
  const parts = fields.map(({ frame, y }) => `M${frame.left},${y(3)}H${frame.right}`);
  const look = { fill: "none", stroke: colourVar("ink"), "stroke-width": 1.5 };
  return { key: "level 3", tag: "path", attrs: { d: parts.join(""), ...look } };
};

/** The axes of a panel, with keys of its own. */
function ground({ frame, x, y }: Scales, own: string, years: number[]): Mark[] {
  const marks = [...gridlines(frame, y, [2, 2.5, 3]), ...dates(frame, x, years)];
  return marks.map((mark) => ({ ...mark, key: `${own}${mark.key}` }));
}

const heading = ({ frame }: Scales, key: string, lines: string[]): Mark[] =>
  note(frame, `${key} heading`, lines, { x: frame.left, y: 4, hangs: true });

/** From NATO's latest figure to what is planned: dashed, since it is not spent. */
function plan({ nato, promises }: Data, { show }: State, scales: Scales): Mark {
  const latest = nato.at(-1)!;
  const turns = promises.filter((d) => show.includes(d.id)).map((d): Turn => [d.year, d.share]);
  return line("way", [[latest.year, latest.share], ...turns], scales, "britain");
}

const line = (key: string, way: Turn[], scales: Scales, colour: "britain" | "ink"): Mark => ({
  key,
  tag: "path",
  attrs: {
    d: segments(way, scales),
    fill: "none",
    stroke: colourVar(colour),
    "stroke-width": 2.5,
    "stroke-dasharray": "6 4",
  },
});

/** The OBR's two figures, hollow squares, and the way between them that it assumes. */
function obrMarks({ obr }: Data, scales: Scales): Mark[] {
  const { frame, x, at } = scales;
  const side = frame.compact ? 9 : 12;
  const square = { width: side, height: side, fill: colourVar("paper"), stroke: colourVar("ink") };
  return [
    line(
      "obr",
      obr.map((d): Turn => [d.year, d.share]),
      scales,
      "ink",
    ),
    ...obr.flatMap(({ year, share }, i): Mark[] => {
      const [cx, cy] = [x(year), at(year, share)];
      const words = `${target(share)} in ${fiscalYearOf(year)}`;
      return [
        {
          key: `obr ${year}`,
          tag: "rect",
          attrs: { x: cx - side / 2, y: cy - side / 2, ...square, "stroke-width": 2 },
          tooltip: `The OBR’s measure: ${target(share)} of GDP in ${fiscalYearOf(year)}`,
        },
        ...note(frame, `obr name ${year}`, i ? [words, "assumed"] : [words], {
          x: cx + (i ? side : -side) / 2,
          y: cy + (i ? -side : side) * 1.1,
          anchor: i ? "end" : "start",
          hangs: !i,
        }),
      ];
    }),
  ];
}
