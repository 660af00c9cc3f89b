import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import type { Box, Mark } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import type { Series } from "./series.ts";

/** The years of the picture; years across, per cent of GDP upwards. */
export type Scales = { years: readonly [first: number, last: number]; x: Scale; y: Scale };

/** A series with the place of each of its values, in pixels. */
export type Placed = Series & { points: [x: number, y: number][] };

/** The colour of a line: Britain its own, the United States ink, the others tints. */
export const lineColour = (iso3: string): Colour =>
  ["GBR", "nato"].includes(iso3)
    ? "britain"
    : ["USA", "sipri"].includes(iso3)
      ? "ink"
      : ["FRA", "obr-ifs"].includes(iso3)
        ? "ally-dark"
        : "ally";

/** The colour of a line's name, in which it can be read. */
export const nameColour = (iso3: string): Colour => {
  const colour = lineColour(iso3);
  return colour === "ally" ? "soft" : colour;
};

/** Small boxes along a line, close enough together that no label fits between them. */
export function along(points: Placed["points"]): Box[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8));
    return Array.from({ length: count }, (_, j): Box => {
      const [x, y] = [x1 + ((x2 - x1) * j) / count, y1 + ((y2 - y1) * j) / count];
      return { left: x - 4, right: x + 4, top: y - 4.5, bottom: y + 4.5 };
    });
  });
}

/** Each name at the first place along its line that is free. */
export function names(placed: Placed[], obstacles: Box[], frame: Frame): Mark[] {
  const busy = [...obstacles];
  // Letters reach a little over the box of plain ones.
  const area = { ...frame.labelArea, top: 3 };
  return [...placed].reverse().flatMap((d) => {
    for (const point of d.points) {
      const [free] = placeLabels([labelOf(d, point, frame)], busy, area);
      if (!free) continue;
      busy.push(boxOf(free));
      return [free];
    }
    return [];
  });
}

const labelOf = (d: Placed, [x, y]: [number, number], frame: Frame): Label => ({
  key: `name ${d.iso3}`,
  text: frame.compact ? d.short : d.name,
  x,
  y,
  gap: 7,
  size: frame.fontSize,
  weight: 600,
  fill: nameColour(d.iso3),
  sides: ["above", "right", "below"],
  near: true,
});
