import { inside, lineBox, overlap } from "../../marks/box.ts";
import type { Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textMark } from "../../marks/text.ts";
import { roomOf } from "../../marks/together.ts";
import { percent } from "../../model/words/format.ts";
import type { State } from "./inputs.ts";
import { lineColour, nameColour, type Scales } from "./labels.ts";
import { lastAt, shareIn, yearOf, type Series } from "./series.ts";

/** A year of a line that is marked. */
type Dot = { series: Series; year: number; share: number };

/** What a state marks: the years asked for, or when each count was last at 3.5%. */
function dotsOf(series: Series[], { dots, counts, until }: State): Dot[] {
  if (counts)
    return series.flatMap((d) => {
      const last = lastAt(d, 3.5);
      return last ? [{ series: d, year: last[0], share: last[1] }] : [];
    });
  return dots.flatMap(([iso3, year]) => {
    const found = series.find((d) => d.iso3 === iso3);
    if (!found || (until && year > until)) return [];
    return [{ series: found, year, share: shareIn(found, year) }];
  });
}

/** Where counts differ, a line from each dot down to its year. */
export const drops = (series: Series[], state: State, { x, y }: Scales): Mark[] =>
  (state.counts ? dotsOf(series, state) : []).map(({ series: { iso3 }, year, share }) => {
    const look = { stroke: colourVar(lineColour(iso3)), "stroke-dasharray": "2 3" };
    const ends = { x1: x(year), x2: x(year), y1: y(share), y2: y(0) };
    return { key: `drop ${iso3}`, tag: "line", attrs: { ...ends, ...look } };
  });

/** The marked years as dots on their lines. */
export const dotMarks = (series: Series[], state: State, { x, y }: Scales): Mark[] =>
  dotsOf(series, state).map(({ series: { iso3, name }, year, share }) => ({
    key: `dot ${iso3} ${year}`,
    tag: "circle",
    attrs: {
      cx: x(year),
      cy: y(share),
      r: 5,
      fill: colourVar(lineColour(iso3)),
      stroke: colourVar("paper"),
      "stroke-width": 1.5,
    },
    tooltip: `${name}: ${percent(share, 1)} of GDP in ${year}`,
  }));

type Room = { scales: Scales; frame: Frame; obstacles: Box[]; line: Box };

/** The figure of each marked year beside its dot, on the same side of the promise’s line. */
export function dotNames(series: Series[], state: State, room: Room): Mark[] {
  const { scales, frame, obstacles, line } = room;
  const busy = [...obstacles];
  return dotsOf(series, state).flatMap((d) => {
    const { iso3 } = d.series;
    const label: Label = {
      key: `dot name ${iso3} ${d.year}`,
      text: wordsOf(d, state, frame),
      x: scales.x(d.year),
      y: scales.y(d.share),
      gap: 0,
      size: frame.fontSize,
      weight: 600,
      fill: nameColour(iso3),
    };
    const free = beside(label, busy, frame, line) ?? led(label, busy, frame, line);
    busy.push(...free.map(roomOf));
    return free;
  });
}

/** A name beside its dot, as near as it can be. */
function beside(label: Label, busy: Box[], frame: Frame, line: Box): Mark[] | undefined {
  for (const gap of [7, 11, 16, 22]) {
    const found = placeLabels([{ ...label, gap, near: true }], busy, frame.labelArea, [line]);
    if (found.length) return found;
  }
  return undefined;
}

/** A name over or under its dot at the end of a line, which may cross other lines as no letters may. */
function led(label: Label, busy: Box[], frame: Frame, line: Box): Mark[] {
  // Words and dots are wider or larger than the small boxes along a line.
  const solid = busy.filter((box) => box.right - box.left > 9);
  const { x, y, size, text, key, fill = "ink" } = label;
  for (let far = 10; far < frame.size.height / 2; far += 6)
    for (const up of [-1, 1])
      for (const anchor of ["middle", "start", "end"] as const) {
        const side = { middle: 0, start: -3, end: 3 }[anchor];
        const base = y + up * far + (up < 0 ? -size * 0.3 : size * 0.85);
        const mark = textMark(key, text, { x: x + side, y: base, size, weight: 600, fill, anchor });
        const room = roomOf(mark);
        const over = room.bottom < line.top === y < line.top;
        if (!over || !inside(room, frame.labelArea) || busy.some((box) => overlap(room, box)))
          continue;
        const ends = { x1: x, x2: x, y1: y + up * 8, y2: y + up * far };
        const attrs = { ...ends, stroke: colourVar("soft") };
        const lead: Mark = { key: `lead ${key}`, tag: "line", attrs };
        if (solid.some((box) => overlap(lineBox(lead), box))) continue;
        return [lead, mark];
      }
  return [];
}

function wordsOf({ series, year, share }: Dot, { mark, counts }: State, frame: Frame): string {
  if (counts) return `${series.name}: ${yearOf(series, year)}`;
  if (mark === "yardstick")
    return `${frame.compact ? series.short : series.name} ${percent(share, 1)}`;
  return `${percent(share, 1)} in ${year}`;
}
