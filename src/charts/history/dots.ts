import type { Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
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
    for (const gap of [9, 14, 20, 28, 38]) {
      const [free] = placeLabels([{ ...label, gap }], busy, frame.labelArea, [line]);
      if (!free) continue;
      busy.push(boxOf(free));
      return [free];
    }
    return [];
  });
}

function wordsOf({ series, year, share }: Dot, { mark, counts }: State, frame: Frame): string {
  if (counts) return `${series.name}: ${yearOf(series, year)}`;
  if (mark === "yardstick") return `${frame.compact ? series.short : series.name} ${percent(share, 1)}`;
  return `${percent(share, 1)} in ${year}`;
}
