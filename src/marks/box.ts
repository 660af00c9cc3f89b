import type { Box, Mark } from "./mark.ts";

/** True when two boxes share any of their area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True when a box stands wholly within another. */
export const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

/** The box around a point. */
export const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** How far a point is from a box, in pixels; 0 inside it. */
export const away = ({ left, right, top, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** What keeps labels off a straight line: a narrow box along it. */
export const lineBox = ({ attrs }: Mark): Box => ({
  left: Math.min(Number(attrs.x1), Number(attrs.x2)) - 1.5,
  right: Math.max(Number(attrs.x1), Number(attrs.x2)) + 1.5,
  top: Math.min(Number(attrs.y1), Number(attrs.y2)) - 1.5,
  bottom: Math.max(Number(attrs.y1), Number(attrs.y2)) + 1.5,
});
