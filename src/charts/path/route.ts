import type { Data } from "./inputs.ts";
import type { Scales } from "./scales.ts";

/** A point of a way: the fiscal year by its first calendar year, and the share of GDP in per cent. */
export type Turn = [year: number, share: number];

/** A way that begins at the latest NATO figure. */
export function routeFrom({ nato }: Data, turns: Turn[]): Turn[] {
  const latest = nato.at(-1)!;
  // What NATO has figures for is no longer a way ahead.
  return [[latest.year, latest.share], ...turns.filter(([year]) => year > latest.year)];
}

/** Straight lines between the points of a way, a point for each year, as path data. */
export function segments(way: Turn[], { x, at }: Pick<Scales, "x" | "at">): string {
  const points = way.slice(1).flatMap(([to, share], i) => {
    const [from, start] = way[i]!;
    return Array.from({ length: to - from }, (_, j): Turn => {
      const year = from + j + 1;
      return [year, start + ((share - start) * (year - from)) / (to - from)];
    });
  });
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${[way[0]!, ...points].map(([year, share]) => `${round(x(year))},${round(at(year, share))}`).join("L")}`;
}
