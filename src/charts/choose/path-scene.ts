import { around } from "../../marks/box.ts";
import { boxOf, textMark } from "../../marks/text.ts";
import { isCompact, type Box, type Mark, type Size } from "../../marks/mark.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import { fontSize, frameOf, type Frame } from "../../marks/frame.ts";
import { levelLine, type Level } from "../parts/levels.ts";
import { gridlines } from "../../marks/axis.ts";
import { scaleLinear } from "d3";
import { colourVar } from "../../marks/palette.ts";
import type { BaselineName } from "../../model/cost/baseline.ts";
import { percent, target } from "../../model/words/format.ts";
import { fiscalYearOf, type Path } from "../../model/path/path.ts";
import { gripsOf } from "./grips.ts";
import type { Data } from "./inputs.ts";
import type { Reckoning } from "./reckon.ts";

/** Marks on a ground of a size; the words of the page stand beside it. */
export type Picture = Size & { marks: Mark[] };

/** Where years and shares stand; the scale is the same for every path up to 4%, and another one above. */
export function scalesOf({ path }: Pick<Reckoning, "path">, size: Size, least = 4) {
  const field = frameOf(size, { right: 104 });
  if (isCompact(size)) field.right -= 16;
  const top = Math.max(...path.map((d) => d.share)) > 4 ? 6 : least;
  return {
    field,
    top,
    x: scaleLinear([2014, 2035], [field.left + 8, field.right - (isCompact(size) ? 0 : 14)]),
    y: scaleLinear([1.5, top], [field.bottom, field.top]),
  };
}

/** Britain's share since 2014-15 and the path chosen to 2035-36, with its grips; the baseline as a thin line. */
export function pathPicture(data: Data, now: Reckoning, size: Size, least = 4): Picture {
  const { field, x, y, top } = scalesOf(now, size, least);
  const compact = isCompact(size);
  const letters = fontSize(size);
  const ticks = top > 4 ? [3, 4, 6] : [1.5, 2.5, 3, 4];
  const levels: Level[] = top > 4 ? ["2", "3.5", "5"] : ["2", "3.5"];
  const line = (list: Path) =>
    `M${list.map((d) => `${round(x(d.year))},${round(y(d.share))}`).join("L")}`;
  const ground: Mark[] = [
    {
      key: "open",
      tag: "rect",
      attrs: {
        x: x(data.start.year + 0.5),
        y: field.top,
        width: field.right - x(data.start.year + 0.5) + (compact ? 6 : 0),
        height: field.bottom - field.top,
        fill: colourVar("faint"),
        "fill-opacity": 0.5,
      },
    },
    ...gridlines(field, y, ticks).filter((mark) => !(compact && mark.key === "tick 1.5")),
    ...levels.flatMap((level) => levelLine(field, y, level)),
    ...dates(compact).map((year) =>
      textMark(`date ${year}`, fiscalYearOf(year), {
        x: Math.min(x(year), size.width - letters * 2.1),
        y: field.bottom + letters * 1.45,
        size: letters,
        fill: "soft",
        anchor: "middle",
      }),
    ),
  ];
  const held = now.baseline.filter((d) => d.year >= data.start.year);
  const style = { fill: "none", "stroke-linejoin": "round" };
  const actual = data.nato.filter((d) => !d.estimate);
  const lines: Mark[] = [
    {
      key: "baseline",
      tag: "path",
      attrs: { d: line(held), ...style, stroke: colourVar("ink"), "stroke-width": 1.25 },
    },
    {
      key: "actual",
      tag: "path",
      attrs: { d: line(actual), ...style, stroke: colourVar("britain"), "stroke-width": 2 },
    },
    {
      key: "estimates",
      tag: "path",
      attrs: {
        d: line([actual.at(-1)!, ...data.nato.filter((d) => d.estimate)]),
        ...style,
        stroke: colourVar("britain"),
        "stroke-width": 2,
        "stroke-dasharray": "4 3",
      },
    },
    {
      key: "path",
      tag: "path",
      attrs: { d: line(now.path), ...style, stroke: colourVar("britain"), "stroke-width": 3.5 },
    },
  ];
  const dots: Mark[] = data.nato.map((d) => ({
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
  const grips = gripsOf(now.choice.handles, now.path);
  const handles = grips.map((d): Mark => {
    const r = compact ? 7 : 8.5;
    return {
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
    };
  });
  const wanted: Label[] = [...grips]
    .toSorted((a, b) => weight(b) - weight(a))
    .filter((d) => d.set || d.role === "three")
    .map((d) => ({
      key: `share ${d.year}`,
      text: target(d.share),
      x: x(d.year),
      y: y(d.share),
      gap: compact ? 11 : 13,
      size: letters,
      weight: 600,
      sides:
        d.year >= 2034
          ? ["above", "left-high", "left", "below"]
          : ["above", "left-high", "left", "below", "right"],
    }));
  const latest = actual.at(-1)!;
  const notes: Label[] = [
    {
      key: "latest",
      text: percent(latest.share),
      x: x(latest.year),
      y: y(latest.share),
      gap: 8,
      size: letters,
      weight: 600,
      fill: "britain",
      sides: ["above", "left-high", "below"],
    },
    {
      key: "nato",
      text: compact ? "NATO" : "NATO; hollow: estimates",
      x: x(2017.5),
      y: y(2.06),
      gap: 9,
      size: letters,
      fill: "britain",
      sides: ["above", "high", "below"],
    },
  ];
  const name = shortName(now.choice.baseline, data);
  const end = held.at(-1)!;
  const beside: Mark[] = compact
    ? []
    : [
        textMark("baseline name", name, {
          x: field.right + 12,
          y: y(end.share) + letters * 0.33,
          size: letters,
          fill: "ink",
        }),
      ];
  if (compact)
    notes.push({
      key: "baseline name",
      text: name,
      x: x(2032),
      y: y(end.share),
      gap: 5,
      size: letters,
      sides: ["below", "above"],
    });
  const taken = [
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
    ...[...dots, ...handles].map(({ attrs }) =>
      around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1),
    ),
  ];
  const labels = placeLabels(
    [...wanted, ...notes],
    taken,
    field.labelArea,
    keptClear([now.path, held], levels.map(Number), field, x, y),
  );
  return { ...size, marks: [...ground, ...lines, ...dots, ...handles, ...beside, ...labels] };
}

type Along = (value: number) => number;

/** The lines that labels keep clear of where they can: path, baseline, and the promises that no path touches. */
function keptClear(paths: Path[], levels: number[], field: Frame, x: Along, y: Along): Box[] {
  const free = levels.filter((level) => !paths[0]!.some((d) => Math.abs(d.share - level) < 0.1));
  const lines = free.map((d) => ({
    left: field.left,
    right: field.right,
    top: y(d) - 1,
    bottom: y(d) + 1,
  }));
  const steps = paths.flatMap((path) =>
    path.slice(1).flatMap((d, i) =>
      [0.25, 0.5, 0.75].map((t) => {
        const before = path[i]!;
        const share = before.share + (d.share - before.share) * t;
        return around(x(before.year + t), y(share), 2.5);
      }),
    ),
  );
  return [...lines, ...steps];
}

/** The end is named first, then the 3%, then the others. */
const weight = (d: { year: number; role: string }): number =>
  d.year === 2035 ? 2 : d.role === "three" ? 1 : 0;

/** A baseline in the picture, where there is little room. */
export const shortName = (name: BaselineName, { start }: Pick<Data, "start">): string =>
  name === "obr" ? "OBR" : `held at ${name === "nato" ? start.share : name}%`;

const dates = (compact: boolean) =>
  compact ? [2014, 2020, 2027, 2035] : [2014, 2018, 2022, 2027, 2031, 2035];

const round = (value: number): number => Math.round(value * 10) / 10;
