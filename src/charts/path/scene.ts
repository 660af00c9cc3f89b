import { scaleLinear } from "d3";
import { around, boxOf, placeLabels, textMark, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { pounds, target } from "../../model/words/format.ts";
import { frameOf, labelFrame, fontSize, gridlines, type Frame } from "../parts/levels.ts";
import { firmnessDot, levelColour } from "./firmness.ts";
import type { Data, State } from "./inputs.ts";
import { gdpOf, routeFrom, segments } from "./route.ts";
import { wordsOf } from "./words.ts";

const [first, last] = [2014, 2035];

/** Britain's share from 2014-15 to 2035-36: what was spent, and what was promised, by firmness. */
export function scene(data: Data, state: State, size: Size): Scene {
  const field = frameOf(size, { right: 92 });
  if (isCompact(size)) field.right -= 20;
  const money = state.by === "money";
  const x = scaleLinear([first, last], [field.left + 6, field.right]);
  const y = money
    ? scaleLinear([0, 180], [field.bottom, field.top])
    : scaleLinear([1.5, 4], [field.bottom, field.top]);
  const at = (year: number, share: number) => y(money ? (share / 100) * gdpOf(data, year) : share);
  const ticks = money ? [0, 50, 100, 150] : [1.5, 2, 2.5, 3, 3.5, 4];
  const nato = data.nato.map((d) => ({ ...d, y: money ? y(d.bn) : y(d.share), x: x(d.year) }));
  const ground = [
    ...gridlines(y, ticks, field, size, money ? "" : "%"),
    ...years(x, field, size),
    ...(state.window ? [box(x, at)] : []),
  ];
  const lines = [
    ...fan(data, state, x, at),
    ...(state.obr ? obrLine(data, x, at) : []),
    ...route(data, state, x, at),
    ...natoLines(nato, data.estimatesFrom),
  ];
  const dots = nato.map((d) => natoDot(d, d.year >= data.estimatesFrom, money));
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  const marks = promises.map((d) =>
    firmnessDot(d, x(d.year), at(d.year, d.share), isCompact(size) ? 5 : 7),
  );
  const labels = labelsOf(data, state, x, at, field, size, [...lines, ...ground], marks);
  return {
    ...size,
    ...wordsOf(data, state, size),
    marks: [...ground, ...lines, ...dots, ...marks, ...labels],
  };
}

type X = (year: number) => number;
type At = (year: number, share: number) => number;
type Point = { year: number; x: number; y: number; share: number; bn: number };

function years(x: X, field: Frame, size: Size): Mark[] {
  const letters = fontSize(size);
  const shown = isCompact(size) ? [2014, 2020, 2027, 2035] : [2014, 2018, 2022, 2027, 2031, 2035];
  return shown.map((year) =>
    textMark(`date ${year}`, String(year), x(year), field.bottom + letters * 1.45, letters, {
      fill: "soft",
      anchor: "middle",
    }),
  );
}

/** The next parliament: from an election due in 2029 to about 2034, at 3%. */
function box(x: X, at: At): Mark {
  const [top, bottom] = [at(2031, 3.12), at(2031, 2.88)];
  const attrs = { x: x(2029), width: x(2034) - x(2029), y: top, height: bottom - top };
  const edge = {
    fill: colourVar("ink"),
    "fill-opacity": 0.08,
    stroke: colourVar("soft"),
    "stroke-dasharray": "4 3",
  };
  return { key: "window", tag: "rect", attrs: { ...attrs, ...edge } };
}

function natoLines(points: Point[], estimatesFrom: number): Mark[] {
  const d = (list: Point[]) =>
    `M${list.map((p) => `${Math.round(p.x * 10) / 10},${Math.round(p.y * 10) / 10}`).join("L")}`;
  const style = { fill: "none", stroke: colourVar("britain"), "stroke-width": 2.5 };
  const split = points.findIndex((p) => p.year >= estimatesFrom);
  return [
    { key: "actual", tag: "path", attrs: { d: d(points.slice(0, split)), ...style } },
    {
      key: "estimate",
      tag: "path",
      attrs: { d: d(points.slice(split - 1)), ...style, "stroke-dasharray": "5 4" },
    },
  ];
}

function natoDot(p: Point, hollow: boolean, money: boolean): Mark {
  const fill = colourVar(hollow ? "paper" : "britain");
  const attrs = {
    cx: p.x,
    cy: p.y,
    r: hollow ? 3.5 : 4,
    fill,
    stroke: colourVar("britain"),
    "stroke-width": 2,
  };
  const value = money ? pounds(p.bn) : target(p.share);
  const tooltip = `${p.year}-${String(p.year + 1).slice(2)}: ${value}${hollow ? ", an estimate" : ""}`;
  return { key: `nato ${p.year}`, tag: "circle", attrs, tooltip };
}

function route(data: Data, state: State, x: X, at: At): Mark[] {
  if (state.route.length === 0) return [];
  const d = segments(routeFrom(data, state.route), x, at);
  return [
    {
      key: "route",
      tag: "path",
      attrs: { d, fill: "none", stroke: colourVar("britain"), "stroke-width": 2 },
    },
  ];
}

/** The ways through 3% in each year of the window, the chosen one left out. */
function fan(data: Data, state: State, x: X, at: At): Mark[] {
  if (!state.fan) return [];
  return [2029, 2030, 2031, 2032, 2033, 2034].map((year) => {
    const way = routeFrom(data, [
      [2027, 2.6],
      [year, 3],
      [2035, 3.5],
    ]);
    const attrs = {
      d: segments(way, x, at),
      fill: "none",
      stroke: colourVar("britain"),
      "stroke-opacity": 0.3,
    };
    return { key: `way ${year}`, tag: "path", attrs };
  });
}

function obrLine(data: Data, x: X, at: At): Mark[] {
  const d = segments(
    data.obr.map((p) => [p.year, p.share]),
    x,
    at,
  );
  const style = {
    fill: "none",
    stroke: colourVar("ink"),
    "stroke-width": 2,
    "stroke-dasharray": "1.5 4",
    "stroke-linecap": "round",
  };
  return [
    { key: "obr", tag: "path", attrs: { d, ...style } },
    ...data.obr.map((p): Mark => ({
      key: `obr ${p.year}`,
      tag: "rect",
      attrs: {
        x: x(p.year) - 3.5,
        y: at(p.year, p.share) - 3.5,
        width: 7,
        height: 7,
        fill: colourVar("ink"),
      },
    })),
  ];
}

function labelsOf(
  data: Data,
  state: State,
  x: X,
  at: At,
  field: Frame,
  size: Size,
  lines: Mark[],
  marks: Mark[],
): Mark[] {
  const letters = fontSize(size);
  const compact = isCompact(size);
  const money = state.by === "money";
  const value = (year: number, share: number) =>
    money ? pounds((share / 100) * gdpOf(data, year)) : target(share);
  const label = (
    key: string,
    text: string,
    px: number,
    py: number,
    rest: Partial<Label> = {},
  ): Label => ({
    key,
    text,
    x: px,
    y: py,
    gap: 10,
    size: letters,
    weight: 600,
    ...rest,
  });
  const promises = data.promises.filter((d) => state.show.includes(d.id));
  const about = promises.toSorted(
    (a, b) => Number(b.id === state.about) - Number(a.id === state.about),
  );
  const latest = data.nato.filter((d) => d.year < data.estimatesFrom).at(-1)!;
  const end = state.route.at(-1);
  const turn = state.route.find(([, share]) => share === 3);
  const wanted: Label[] = [
    ...about.map((d) =>
      label(
        `promise name ${d.id}`,
        `${value(d.year, d.share)}${compact ? "" : `, ${d.firmness}`}`,
        x(d.year),
        at(d.year, d.share),
        {
          fill: levelColour(d.share),
          sides:
            d.year >= 2034
              ? ["left", "above", "below", "left-high"]
              : ["above", "left-high", "below", "right"],
        },
      ),
    ),
    ...(end && !promises.some((d) => d.year === end[0] && d.share === end[1])
      ? [
          label("route end", value(...end), x(end[0]), at(...end), {
            fill: "britain",
            sides: ["above", "left"],
          }),
        ]
      : []),
    ...(turn && state.fan
      ? [
          label("route turn", `3% in ${turn[0]}`, x(turn[0]), at(...turn), {
            fill: "britain",
            sides: ["left-high", "below", "above"],
          }),
        ]
      : []),
    ...(state.obr
      ? [
          label("obr name", compact ? "OBR" : "OBR, its own measure", x(2030), at(2030, 3), {
            sides: ["above", "left"],
          }),
        ]
      : []),
    ...(state.window
      ? [
          label(
            "window name",
            compact ? "2029–34" : "“the next parliament”, 2029–34",
            x(2031.5),
            at(2031, 3.12),
            { fill: "soft", gap: 5, sides: ["above", "below"] },
          ),
        ]
      : []),
    label(
      `nato name ${latest.year}`,
      money ? pounds(latest.bn) : target(latest.share),
      x(latest.year),
      money ? at(latest.year, latest.share) : at(latest.year, latest.share),
      {
        fill: "britain",
        sides: ["below", "above"],
      },
    ),
  ];
  const spots = data.nato.map((d) => around(x(d.year), at(d.year, d.share), 5));
  const taken = [
    ...lines.filter((mark) => mark.tag === "text").map(boxOf),
    ...marks.map(dotBox),
    ...spots,
  ];
  return placeLabels(wanted, taken, labelFrame(field, size));
}

const dotBox = ({ attrs }: Mark) => {
  const [cx, cy, r] = [Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1];
  return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
};
