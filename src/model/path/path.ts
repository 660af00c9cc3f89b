export { fiscalYearOf } from "../words/fiscal-year.ts";

/** A share of GDP in one fiscal year, per cent; the year is the one in which it begins: 2027 is 2027-28. */
export type Handle = { year: number; share: number };

/** A share of GDP for each fiscal year, per cent, in order and without gaps. */
export type Path = Handle[];

/**
 * The fiscal year that counts as "by 2035" here: 2035-36; no source ties the date to one.
 * NATO's year for the UK is the fiscal year that begins in it (content/data/README.md), the promise for
 * April 2027 is counted in 2027-28 likewise, and the OBR's £38.6bn of July 2025 lies nearer to 2035-36.
 */
export const by2035 = 2035;

/** The years a path may be bent in: from the promise of April 2027 to "by 2035". */
export const pathYears = { first: 2027, last: by2035 };

/** A path from a start through handles by straight lines, held after the last; or what is wrong with them. */
export function pathOf(
  start: Handle,
  handles: Handle[],
  to: number = by2035,
): { path: Path; fault?: undefined } | { path?: undefined; fault: string } {
  const points = [start, ...handles];
  if (!points.every((d) => Number.isInteger(d.year) && Number.isFinite(d.share)))
    return { fault: "a path: expected whole years and shares that are numbers" };
  const late = points.findIndex((d, i) => i > 0 && d.year <= points[i - 1]!.year);
  if (late > 0) {
    const [before, after] = [points[late - 1]!, points[late]!];
    return {
      fault: `a path: ${after.year} after ${before.year}; expected each year after the last`,
    };
  }
  return { path: lineThrough(points, to) };
}

/** The same for points already known to be in order: a share for each year from the first point on. */
export function lineThrough(points: Handle[], to: number = by2035): Path {
  const first = points[0]!.year;
  const years = Array.from({ length: Math.max(0, to - first + 1) }, (_, i) => first + i);
  return years.map((year) => ({ year, share: shareIn(points, year) }));
}

/** The share in one year, per cent: on the straight line between two points, level before the first and after the last. */
export function shareIn(points: Handle[], year: number): number {
  const after = points.findIndex((d) => d.year >= year);
  if (after === -1) return points.at(-1)!.share;
  const [a, b] = [points[after - 1], points[after]!];
  if (!a || b.year === year) return b.share;
  return a.share + ((b.share - a.share) * (year - a.year)) / (b.year - a.year);
}

/** The steepest rise from one year to the next, in points of GDP, and the year it leads to; of a path of two years or more. */
export function steepest(path: Path): { year: number; points: number } {
  const rises = path.slice(1).map((d, i) => ({ year: d.year, points: d.share - path[i]!.share }));
  return rises.reduce((most, d) => (d.points > most.points ? d : most), rises[0]!);
}
