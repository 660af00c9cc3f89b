import { costOf, type Prices } from "./cost.ts";
import type { Economy } from "./economy.ts";
import { by2035, type Path, shareIn } from "../path/path.ts";
import { fiscalYearOf } from "../words/fiscal-year.ts";

/** What a share costs above a baseline in one fiscal year, £ billion. */
type Reading = { year: number; fiscalYear: string; extra: number };

/** The two ways to read "by 2035", and what lies between them, £ billion a year. */
export type By2035 = { counted: Reading; other: Reading; difference: number };

/** What a share "by 2035" costs a year above a baseline in 2035-36, which counts here, and in 2034-35. */
export function readingsOf2035(
  share: number,
  baseline: Path,
  economy: Economy,
  prices: Prices,
): By2035 {
  const read = (year: number): Reading => ({
    year,
    fiscalYear: fiscalYearOf(year),
    extra: costOf(share - shareIn(baseline, year), year, economy, prices),
  });
  const [counted, other] = [read(by2035), read(by2035 - 1)];
  return { counted, other, difference: counted.extra - other.extra };
}
