import { packEnclose, packSiblings } from "d3";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { dollars } from "../../model/words/format.ts";
import { allyColour, dot, inYear, nameFor, type Placed } from "../parts/row.ts";
import type { State } from "./inputs.ts";
import type { Row, Series } from "./series.ts";

type Bubble = Placed<Row>;

/** The same dots, re-laid by money: the area of each is what the ally spends. */
export function bubbles({ rows, estimate }: Series, state: State, size: Size): Mark[] {
  const frame = wholeFrame(size);
  const placed = packed(rows, frame);
  return [
    ...placed.map((d) => ({
      ...dot({ ...d, r: Math.max(1.5, d.r - 1) }, estimate),
      tooltip: `${d.name}: ${dollars(d.value)} in ${inYear(state.year, estimate)}`,
    })),
    ...largest(placed, state, frame).flatMap((d) => inside(d, frame)),
    ...placed
      .filter((d) => d.highlighted && !inside(d, frame).length)
      .flatMap((d) => outside(d, frame)),
  ];
}

/** The largest in the middle, as large as the picture lets them be. */
function packed(rows: Row[], { size }: Frame): Bubble[] {
  const circles = packSiblings(
    [...rows]
      .sort((a, b) => b.value - a.value)
      .map((d) => ({ ...d, x: 0, y: 0, r: Math.sqrt(d.value) })),
  );
  const all = packEnclose(circles);
  const scale = (Math.min(size.width, size.height) - 4) / 2 / all.r;
  return circles.map((d) => ({
    ...d,
    x: size.width / 2 + (d.x - all.x) * scale,
    y: size.height / 2 + (d.y - all.y) * scale,
    r: d.r * scale,
  }));
}

/** The largest dots down to the first that has no room for a name and sum; Britain and those in question. */
function largest(bubbles: Bubble[], { pick }: State, frame: Frame): Bubble[] {
  const first = bubbles.findIndex((d) => inside(d, frame).length < 2);
  return bubbles.filter((d, i) => i < first || ["GBR", pick].includes(d.iso3) || d.highlighted);
}

/** A name beside a dot that is too small to hold it, with a line that leads there. */
function outside(d: Bubble, frame: Frame): Mark[] {
  const { size, fontSize } = frame;
  const left = d.x < size.width / 2;
  const x = left ? 4 : size.width - 4;
  const y = d.y < size.height / 2 ? fontSize : size.height - fontSize * 0.5;
  const to = { x1: left ? x + 30 : x - 30, y1: y + (y < d.y ? 4 : -fontSize), x2: d.x, y2: d.y };
  return [
    { key: `stem ${d.iso3}`, tag: "line", attrs: { ...to, stroke: colourVar("ally") } },
    frame.text(`name ${d.iso3}`, `${nameFor(d, frame)} ${dollars(d.value)}`, {
      x,
      y,
      weight: 600,
      anchor: left ? "start" : "end",
    }),
  ];
}

/** A name and a sum inside a dot that has room for them. */
function inside(d: Bubble, frame: Frame): Mark[] {
  const size = frame.fontSize - (frame.compact ? 0.5 : 1.5);
  const room = (text: string) => textWidth(text, size, 600) < d.r * 1.7;
  const name = [nameFor(d, frame), d.short].find(room);
  const look = { size, x: d.x, fill: allyColour(d.iso3, true), anchor: "middle" } as const;
  const sum = dollars(d.value);
  const key = `name ${d.iso3}`;
  if (!name) return [];
  if (!room(sum) || d.r < size * 1.3)
    return [frame.text(key, name, { ...look, weight: 600, y: d.y, vertical: "middle" })];
  return [
    frame.text(key, name, { ...look, weight: 600, y: d.y - 2 }),
    frame.text(`sum ${d.iso3}`, sum, { ...look, y: d.y + size * 1.05 }),
  ];
}
