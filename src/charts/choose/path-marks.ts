import { textMark } from "../../marks/text.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf, type Path } from "../../model/path/path.ts";
import { gridlines } from "../../marks/axis.ts";
import { type Level, levelLine } from "../parts/levels.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";
import type { PathScales } from "./scales.ts";

/** The promises drawn on a scale, as shares of GDP. */
export const levelsOn = ({ top }: PathScales): Level[] =>
  top > 4 ? ["2", "3.5", "5"] : ["2", "3.5"];

/** What does not move: the shade over the years that can be chosen, gridlines, promises, dates. */
export function groundOf(data: Data, scales: PathScales): Mark[] {
  const { frame, y, top, compact } = scales;
  const ticks = top > 4 ? [3, 4, 6] : [1.5, 2.5, 3, 4];
  return [
    openYears(data, scales),
    ...gridlines(frame, y, ticks).filter((mark) => !(compact && mark.key === "tick 1.5")),
    ...levelsOn(scales).flatMap((level) => levelLine(frame, y, level)),
    ...dates(scales),
  ];
}

function openYears({ start }: Data, { x, frame, compact }: PathScales): Mark {
  const left = x(start.year + 0.5);
  return {
    key: "open",
    tag: "rect",
    attrs: {
      x: left,
      y: frame.top,
      width: frame.right - left + (compact ? 6 : 0),
      height: frame.bottom - frame.top,
      fill: colourVar("faint"),
      "fill-opacity": 0.5,
    },
  };
}

function dates({ x, frame, size, letters, compact }: PathScales): Mark[] {
  const years = compact ? [2014, 2020, 2027, 2035] : [2014, 2018, 2022, 2027, 2031, 2035];
  const base = frame.bottom + letters * 1.45;
  const last = size.width - letters * 2.1;
  const style = { fill: "soft", anchor: "middle" } as const;
  return years.map((year) =>
    textMark(`date ${year}`, fiscalYearOf(year), {
      x: Math.min(x(year), last),
      y: base,
      size: letters,
      ...style,
    }),
  );
}

/** The baseline from where paths start. */
export const heldFrom = ({ start }: Data, { baseline }: Reckoning): Path =>
  baseline.filter((d) => d.year >= start.year);

/** The baseline, NATO's actual shares, its estimates, and the path. */
export function linesOf(data: Data, now: Reckoning, { x, y }: PathScales): Mark[] {
  const along = (list: Path) =>
    `M${list.map((d) => `${tenth(x(d.year))},${tenth(y(d.share))}`).join("L")}`;
  const line = (key: string, list: Path, attrs: Mark["attrs"]): Mark => ({
    key,
    tag: "path",
    attrs: { d: along(list), fill: "none", "stroke-linejoin": "round", ...attrs },
  });
  const actual = data.nato.filter((d) => !d.estimate);
  const estimates = [actual.at(-1)!, ...data.nato.filter((d) => d.estimate)];
  const stroke = colourVar("britain");
  return [
    line("baseline", heldFrom(data, now), { stroke: colourVar("ink"), "stroke-width": 1.25 }),
    line("actual", actual, { stroke, "stroke-width": 2 }),
    line("estimates", estimates, { stroke, "stroke-width": 2, "stroke-dasharray": "4 3" }),
    line("path", now.path, { stroke, "stroke-width": 3.5, "stroke-dasharray": "7 4" }),
  ];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** NATO's shares as dots, its estimates hollow. */
export const dotsOf = ({ nato }: Data, { x, y, compact }: PathScales): Mark[] =>
  nato.map((d) => ({
    key: `nato ${d.year}`,
    tag: "circle",
    attrs: {
      cx: x(d.year),
      cy: y(d.share),
      r: compact ? 3 : 4,
      fill: colourVar(d.estimate ? "paper" : "britain"),
      stroke: colourVar("britain"),
      "stroke-width": 2,
    },
  }));

/** The grips as larger dots, hollow and smaller where one only lies on the line. */
export function gripMarks({ grips }: Reckoning, { x, y, compact }: PathScales): Mark[] {
  const r = compact ? 7 : 8.5;
  return grips.map((d) => ({
    key: `grip ${d.year}`,
    tag: "circle",
    attrs: {
      cx: x(d.year),
      cy: y(d.share),
      r: d.set ? r : r - 2.5,
      fill: colourVar(d.set ? "ink" : "paper"),
      stroke: colourVar(d.set ? "paper" : "ink"),
      "stroke-width": 2,
    },
  }));
}
