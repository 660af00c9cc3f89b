import { shareInPounds } from "../../model/cost/gdp.ts";
import { fiscalYearOf } from "../../model/words/fiscal-year.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

/** A sum a year, £ billion. */
export type Row = { key: string; name: string; bn: number; when: string };

/** The extra, our arithmetic, then what it is set beside; throws where a sum is missing. */
export function rowsOf(data: Data, { extra, beside }: State): Row[] {
  const [from, to, year] = extra;
  const name = `from ${from}% to ${to}% of GDP`;
  const bn = shareInPounds(data, to - from, year);
  const others = beside.map(([key, at]): Row => {
    const found = data.sums.find((d) => d.key === key && d.year === at);
    return required(found, `uk/comparators.csv: no "${key}" in ${at}`);
  });
  return [{ key: "extra", name, bn, when: fiscalYearOf(year) }, ...others];
}
