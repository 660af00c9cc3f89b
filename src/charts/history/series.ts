import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { required } from "../parts/required.ts";
import type { State } from "./asked.ts";
import type { Figures } from "./figures.ts";

/** A share of GDP in one year: the year, and per cent. */
type Value = [year: number, share: number];

/** An ally's shares of GDP, or one count of Britain's; the years in order. */
export type Series = { iso3: string; name: string; short: string; values: Value[] };

/** The lines that a state asks for, the most important last; throws where one is missing. */
export function seriesOf({ counts, series }: Figures, state: State): Series[] {
  const asked = state.counts
    ? counts
    : state.allies.map((iso3) => {
        return series.find((d) => d.iso3 === iso3)!;
      });
  return asked.map(({ from, shares, ...names }) => {
    return { ...names, values: shares.map((share, i) => [from + i, share]) };
  });
}

/** Under which name what is said of a state is sent. */
export const keyOf = ({ mark, counts, until, years, allies }: State): string =>
  `${mark} ${counts} ${until} ${years} ${allies}`;

/** The last year of all. */
export const lastOf = (series: Series[]): number =>
  Math.max(...series.flatMap((d) => d.values.map(([year]) => year)));

/** The share of one year; throws where the series has none. */
export function shareIn({ iso3, values }: Series, year: number): number {
  const found = values.find(([at]) => at === year)?.[1];
  return required(found, `sipri/share-of-gdp.csv: no row for "${iso3}" in ${year}`);
}

/** The last year at or above a share; none where the series never was. */
export const lastAt = ({ values }: Series, share: number): Value | undefined =>
  values.filter(([, value]) => value >= share).at(-1);

/** The lowest share of any series in a run of years. */
export const lowestIn = (series: Series[], [from, to]: readonly [number, number]): number =>
  Math.min(
    ...series.flatMap((d) =>
      d.values.flatMap(([year, share]) => (year >= from && year <= to ? [share] : [])),
    ),
  );

/** The highest and the lowest of a series. */
export const extremesOf = ({ values }: Series): [peak: Value, low: Value] => [
  values.reduce((a, b) => (b[1] > a[1] ? b : a)),
  values.reduce((a, b) => (b[1] < a[1] ? b : a)),
];

/** A year as a count names it: the OBR’s and NATO’s are fiscal years. */
export const yearOf = ({ iso3 }: Series, year: number): string =>
  ["obr-ifs", "nato"].includes(iso3) ? fiscalYearOf(year) : String(year);
