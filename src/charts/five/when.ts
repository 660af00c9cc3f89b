import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/widths.ts";
import { colourVar } from "../../marks/palette.ts";
import { blocks, old } from "./blocks.ts";
import type { Data } from "./inputs.ts";

/** The blocks at their date, the years before it, the review, and Spain's figure. */
export function when(data: Data, y: Scale, frame: Frame): Mark[] {
  const width = frame.compact ? 34 : 60;
  const step = (frame.right - frame.left - 2 * width) / (data.due - data.signed);
  const x = (year: number) => frame.left + width + (year - data.signed) * step;
  const place = { left: x(data.due), right: x(data.due) + width };
  const named = x(data.review) + 8;
  const long = "each ally: a plan every year";
  const fits = named + textWidth(long, frame.fontSize) < place.left - 4;
  return [
    ...old(frame, y, width),
    ...plans(data, x, y, frame),
    ...spain(data, x, y, frame),
    frame.text("plans name", fits ? long : "a plan a year", { x: named, y: y(0) - 10 }),
    ...blocks(data, y, place),
    ...years(data, x, place.right, frame),
    ...sides(data, y, place, frame),
  ];
}

/** A plan for every year between, and the review. */
function plans({ signed, review, due }: Data, x: Scale, y: Scale, frame: Frame): Mark[] {
  const between = Array.from({ length: due - signed - 1 }, (_, i) => signed + 1 + i);
  const [at, top] = [x(review), Math.min(y(0.55), y(0) - frame.fontSize * 1.5)];
  const line = { x1: at, x2: at, y1: y(0), y2: top, stroke: colourVar("ink"), "stroke-width": 1.5 };
  return [
    ...between.map((year): Mark => ({
      key: `plan ${year}`,
      tag: "circle",
      attrs: { cx: x(year), cy: y(0), r: frame.compact ? 3 : 4, fill: colourVar("ink") },
    })),
    { key: "review", tag: "line", attrs: line },
    frame.text("review name", `${review}: a review`, {
      x: at,
      y: top - 6,
      weight: 600,
      anchor: "middle",
    }),
  ];
}

function spain(
  { signed, due, spain: share, tooltips }: Data,
  x: Scale,
  y: Scale,
  frame: Frame,
): Mark[] {
  const words = `Spain: ${share}% is enough, it says`;
  const look = { stroke: colourVar("ally-dark"), "stroke-width": 2, "stroke-dasharray": "6 5" };
  const attrs = { x1: x(signed), x2: x(due), y1: y(share), y2: y(share), ...look };
  const place = { x: x(due) - 8, y: y(share) - 6, anchor: "end" as const };
  return [
    {
      key: "spain",
      tag: "line",
      attrs,
      tooltip: tooltips.spain,
    },
    frame.text("spain name", words, { ...place, weight: 600, fill: "ally-dark" }),
  ];
}

function years({ signed, review, due }: Data, x: Scale, right: number, frame: Frame): Mark[] {
  const look = { y: frame.foot, fill: "soft" } as const;
  return [
    frame.text("signed year", String(signed), { ...look, x: frame.left }),
    frame.text("review year", String(review), { ...look, x: x(review), anchor: "middle" }),
    frame.text("due year", String(due), { ...look, x: right, anchor: "end" }),
  ];
}

/** The names of the blocks: beside them where there is room, before them on a phone. */
function sides(
  { core, related, names }: Data,
  y: Scale,
  { left, right }: { left: number; right: number },
  { compact, text }: Frame,
): Mark[] {
  const x = compact ? left - 8 : right + 10;
  const anchor = compact ? "end" : "start";
  const look = { x, anchor, vertical: "middle", weight: 600 } as const;
  return [
    text("related name", names.related[1]!, { ...look, y: y(core + related / 2), fill: "five" }),
    text("core name", names.core[1]!, { ...look, y: y(core * 0.9), fill: "three-half" }),
  ];
}
