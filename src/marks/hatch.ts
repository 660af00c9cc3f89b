/** The distance between two lines, in pixels. */
const gap = 7;

/** Slanting lines across a box, as path data: for what is counted differently. */
export function hatch(left: number, top: number, width: number, height: number): string {
  const count = Math.floor((width + height) / gap);
  return Array.from({ length: count }, (_, i) => {
    const reach = (i + 1) * gap;
    const [x1, y1] = reach < width ? [reach, 0] : [width, reach - width];
    const [x2, y2] = reach < height ? [0, reach] : [reach - height, height];
    return `M${round(left + x1)},${round(top + y1)}L${round(left + x2)},${round(top + y2)}`;
  }).join("");
}

const round = (value: number): number => Math.round(value * 100) / 100;
