import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { capital, dollars, inSentence, list, points, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { moneyMarks } from "./money.ts";
import { pointMarks } from "./points.ts";
import { aim } from "./aim.ts";
import { seriesOf, type Row, type Series } from "./row.ts";

/** Each ally's distance to 3.5%, in points of GDP or in money. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = seriesOf(data, state);
  const money = state.by === "money";
  return {
    ...size,
    ...(money ? moneyWords : pointWords)(series, state, isCompact(size)),
    source: `${data.edition} edition${money ? "; the difference: our arithmetic" : ""}.`,
    marks: (money ? moneyMarks : pointMarks)(series, state, size),
  };
}

type Words = Pick<Scene, "title" | "subtitle" | "description">;

function moneyWords(series: Series, state: State, compact: boolean): Words {
  const { year } = state;
  const short = series.rows.filter((d) => d.lacks > 0);
  const total = dollars(short.reduce((sum, d) => sum + d.bn, 0));
  return {
    title: `In ${year}, ${words(short.length)} allies are ${total} short of ${aim}%`,
    subtitle: compact
      ? `${aim}% of GDP less spending, US$bn, ${year} prices${series.estimate ? ", est." : ""}`
      : `${aim}% of GDP less spending, US$bn in ${year}, current prices${series.estimate ? ", estimates (hollow)" : ""}`,
    description: describe(series, state, {
      by: (d) => d.bn,
      say: (d) => `${d.name} ${dollars(d.bn)}`,
      sum: ` Together ${total} a year.`,
    }),
  };
}

function pointWords(series: Series, state: State, compact: boolean): Words {
  const { rows, estimate } = series;
  const when = `${state.year}${estimate ? ", estimates" : ""}`;
  const short = rows.filter((d) => d.lacks > 0).length;
  return {
    title: `${capital(words(short))} of ${rows.length} allies are short of ${aim}%`,
    subtitle: compact
      ? `Distance to ${aim}% of GDP, points, ${when}`
      : `Distance from core defence spending to ${aim}% of GDP, in points, ${when}`,
    description: describe(series, state, {
      by: (d) => d.lacks,
      say: (d) => `${d.name} ${points(d.lacks)}`,
      sum: "",
    }),
  };
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
