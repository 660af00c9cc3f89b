import { packEnclose, packSiblings } from "d3";

/** Where a circle stands and how large it is, the radius of the largest being 1. */
export type Circle = [x: number, y: number, r: number];

const hundredth = (value: number): number => Math.round(value * 10000) / 10000;

/** Circles whose areas are these sums: the largest around 0, 0; all the others packed around a 0, 0 of their own. Worked out at build, so that readers are sent no packing. */
export function packed(sums: number[]): Circle[] {
  const most = Math.max(...sums);
  const order = sums.map((sum, i) => ({ i, r: Math.sqrt(sum / most), x: 0, y: 0 }));
  const others = packSiblings(
    order.filter(({ i }) => i !== sums.indexOf(most)).sort((a, b) => b.r - a.r),
  );
  const middle = packEnclose(others);
  const circles = new Map(others.map(({ i, x, y, r }) => [i, [x - middle.x, y - middle.y, r]]));
  return sums.map((_, i) => (circles.get(i) ?? [0, 0, 1]).map(hundredth) as Circle);
}
