import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { dollars } from "../../model/words/format.ts";
import { allyColour, dot, inYear, nameFor, type Placed } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";
import type { Row, Series } from "./series.ts";

type Bubble = Placed<Row>;

/** The two rooms of the picture: the middles of the largest ally’s circle and of the others together, and their radius. */
type Rooms = { left: number; right: number; y: number; r: number };

/** The same dots, re-laid by money: the area of each is what the ally spends; all but the largest gather beside it. */
export function bubbles(data: Data, series: Series, state: State, size: Size): Mark[] {
  const frame = wholeFrame(size);
  const { rows, estimate } = series;
  const rooms = roomsOf(frame);
  const circles = data.packed[`${state.edition ?? ""} ${state.year}`]!;
  const placed = rows.map((d, i): Bubble => {
    const [x, y, r] = circles[i]!;
    const own = r === 1 ? rooms.left : rooms.right;
    return { ...d, x: own + x * rooms.r, y: rooms.y + y * rooms.r, r: r * rooms.r };
  });
  return [
    ...together(frame, placed, rooms),
    ...placed.map((d) => ({
      ...dot({ ...d, r: Math.max(1.5, d.r - 1) }, estimate),
      // Out of its bar, and back into it.
      of: `stem ${d.iso3}`,
      tooltip: `${d.name}: ${dollars(d.value)} in ${inYear(state.year, estimate)}`,
    })),
    ...placed.flatMap((d) => inside(d, frame)),
    ...placed
      .filter((d) => (d.highlighted || d.iso3 === "GBR") && !inside(d, frame).length)
      .flatMap((d) => outside(d, frame, rooms)),
  ];
}

function roomsOf({ size, fontSize }: Frame): Rooms {
  const r = Math.min(size.width / 4 - 4, (size.height - fontSize * 6.4) / 2);
  const { width, height } = size;
  return { left: width / 2 - r - 4, right: width / 2 + r + 4, y: height / 2 + fontSize * 0.6, r };
}

/** What all but the largest spend together; and both sums as bars, for clustered circles look larger than they are. */
function together(frame: Frame, placed: Bubble[], { left, right, y, r }: Rooms): Mark[] {
  const [largest, ...others] = [...placed].sort((a, b) => b.value - a.value);
  const sum = others.reduce((all, d) => all + d.value, 0);
  const part = sum / largest!.value;
  const tight = r < frame.fontSize * 5.4;
  const bar = (key: string, middle: number, part: number): Mark => {
    const box = { x: middle - r, y: y + r + frame.fontSize * 0.7, width: 2 * r * part, height: 7 };
    return { key, tag: "rect", attrs: { ...box, fill: colourVar("ally") } };
  };
  return [
    bar("sum largest", left, 1),
    bar("sum others", right, part),
    frame.text("part", `${Math.round(100 * part)}%`, {
      x: right - r - (tight ? 4 : 0),
      y: y + r + frame.fontSize * 2.2,
      anchor: tight ? "end" : "start",
      weight: 600,
    }),
    ...(tight
      ? []
      : [
          frame.text("bars name", "The same sums as bars", {
            x: left - r,
            y: y + r + frame.fontSize * 2.2,
            fill: "soft",
          }),
        ]),
    frame.text("others", `${others.length} others: ${dollars(sum)}`, {
      x: right,
      y: y - r - frame.fontSize * 0.6,
      anchor: "middle",
      weight: 600,
    }),
  ];
}

/** A name under the picture for a circle too small to hold it, with a line that leads there. */
function outside(d: Bubble, frame: Frame, { right, y, r }: Rooms): Mark[] {
  const { fontSize } = frame;
  const foot = y + r + fontSize * 2.2;
  const side = d.x < right ? -1 : 1;
  const x = right + side * r;
  // From the side that looks outwards, so that it crosses no other.
  const to = {
    x1: d.x + side * d.r,
    x2: x,
    y1: d.y,
    y2: foot - fontSize,
    stroke: colourVar("ally"),
  };
  return [
    { key: `lead name ${d.iso3}`, tag: "line", attrs: to },
    frame.text(`name ${d.iso3}`, `${nameFor(d, frame)} ${dollars(d.value)}`, {
      x,
      y: foot,
      weight: 600,
      anchor: side < 0 ? "start" : "end",
    }),
  ];
}

/** A name and a sum inside a dot that has room for them. */
function inside(d: Bubble, frame: Frame): Mark[] {
  const least = frame.fontSize - (frame.compact ? 0.5 : 1.5);
  const size = Math.max(least, Math.min(least * 1.8, d.r / 5));
  const room = (text: string) => textWidth(text, size, 600) < d.r * 1.8;
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
