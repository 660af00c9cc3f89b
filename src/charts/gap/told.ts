import { dollars, inSentence, list, points } from "../../model/words/format.ts";
import { aim } from "./aim.ts";
import type { Data, State } from "./inputs.ts";
import { seriesOf, type Row, type Series } from "./row.ts";

/** The picture in words. */
export function told(data: Data, state: State): string {
  const series = seriesOf(data, state);
  if (state.by !== "money")
    return describe(series, state, {
      by: (d) => d.lacks,
      say: (d) => `${d.name} ${points(d.lacks)}`,
      sum: "",
    });
  const total = series.rows.filter((d) => d.lacks > 0).reduce((sum, d) => sum + d.bn, 0);
  return describe(series, state, {
    by: (d) => d.bn,
    say: (d) => `${d.name} ${dollars(d.bn)}`,
    sum: ` Together ${dollars(total)} a year.`,
  });
}

/** How gaps are compared and said, and what is said of their sum. */
type Measure = { by: (row: Row) => number; say: (row: Row) => string; sum: string };

function describe({ rows, estimate }: Series, { year, pick }: State, measure: Measure): string {
  const { by, say, sum } = measure;
  const short = rows.filter((d) => d.lacks > 0);
  const most = short.sort((a, b) => by(b) - by(a)).slice(0, 6);
  const named = rows.filter((d) => ["GBR", pick].includes(d.iso3) && !most.includes(d));
  const done = rows.filter((d) => d.lacks === 0).map((d) => inSentence(d.name));
  return `What each ally lacks to reach ${aim}% of GDP on core defence in ${year}${estimate ? ", by estimate" : ""}. The largest: ${list([...most, ...named].map(say))}.${sum} Already there: ${list(done)}.`;
}
