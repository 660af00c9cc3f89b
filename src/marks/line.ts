const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Path data of a line through points, to a tenth of a pixel. */
export const pathOf = (points: (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${tenth(x)},${tenth(y)}`).join("");
