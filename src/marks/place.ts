import { around, away, lineBox } from "./box.ts";
import type { Box, Mark } from "./mark.ts";
import { boxOf } from "./text.ts";

/** The corners of path data, each as a box without an area; the commands may be M, L and v. */
function cornersOf(path: string): Box[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLv])([-\d.]+),?([-\d.]*)/g)].map(([, command, a, b]) => {
    [x, y] = command === "v" ? [x, y + Number(a)] : [Number(a), Number(b)];
    return around(x, y, 0);
  });
}

/** The boxes that a mark fills. */
function boxesOf(mark: Mark): Box[] {
  const { x, y, width, height, cx, cy, r, d } = mark.attrs;
  const [left, top] = [Number(x), Number(y)];
  if (mark.tag === "circle") return [around(Number(cx), Number(cy), Number(r))];
  if (mark.tag === "rect")
    return [{ left, top, right: left + Number(width), bottom: top + Number(height) }];
  if (mark.tag === "line") return [lineBox(mark)];
  return mark.tag === "path" ? cornersOf(String(d)) : [boxOf(mark)];
}

/** Where a mark is named: its middle, or the end of a path, and how far it reaches from there up and down; pixels. */
export function placeOf(mark: Mark): { x: number; y: number; reach: number } {
  const { left, right, top, bottom } = boxesOf(mark).at(-1)!;
  return { x: (left + right) / 2, y: (top + bottom) / 2, reach: (bottom - top) / 2 };
}

/** How far a point is from a mark, in pixels; 0 on it. */
export function distance(mark: Mark, x: number, y: number): number {
  const place = placeOf(mark);
  if (mark.tag === "circle") return Math.max(0, Math.hypot(place.x - x, place.y - y) - place.reach);
  return Math.min(...boxesOf(mark).map((box) => away(box, x, y)));
}
