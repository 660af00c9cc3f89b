import { pathOf } from "../../marks/line.ts";
import type { Turn } from "./inputs.ts";
import type { Scales } from "./scales.ts";

/** Straight lines between the points of a way, a point for each whole year too, as path data. */
export function segments(way: Turn[], { x, at }: Pick<Scales, "x" | "at">): string {
  const points = way.slice(1).flatMap(([to, share], i): Turn[] => {
    const [from, start] = way[i]!;
    const first = Math.floor(from) + 1;
    const between = Array.from({ length: Math.ceil(to) - first }, (_, j): Turn => {
      const year = first + j;
      return [year, start + ((share - start) * (year - from)) / (to - from)];
    });
    return [...between, [to, share]];
  });
  return pathOf([way[0]!, ...points].map(([year, share]) => [x(year), at(year, share)]));
}
