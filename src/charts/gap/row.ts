import { required } from "../parts/required.ts";
import type { AllyName } from "../parts/row.ts";
import { aim } from "./aim.ts";
import type { Data, State } from "./inputs.ts";

/** An ally and what it lacks to the aim: points of GDP, and billions of current dollars: the aim in money less the spending (our arithmetic). */
export type Row = AllyName & { share: number; lacks: number; bn: number; highlighted: boolean };

/** The gaps of one year, and whether they rest on estimates. */
export type Series = { rows: Row[]; estimate: boolean };

/** What each ally lacks in the year of a state; throws where a figure is missing. */
export function seriesOf(data: Data, { year, pick }: State): Series {
  const i = data.years.indexOf(year);
  const rows = data.allies.map((d): Row => {
    const of = (list: number[], file: string) =>
      required(list[i], `nato/${file}.csv: no row for "${d.iso3}" in ${year}`);
    const share = of(d.shares, "share-of-gdp");
    const lacks = Math.max(0, aim - share);
    const short = (aim / 100) * of(d.gdp, "gdp-usd") - of(d.usd, "spending-usd");
    return { ...d, share, lacks, bn: lacks ? short / 1000 : 0, highlighted: d.iso3 === pick };
  });
  return { rows, estimate: year >= data.estimatesFrom };
}
