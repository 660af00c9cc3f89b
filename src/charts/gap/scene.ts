import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { capital, dollars, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { moneyMarks } from "./money.ts";
import { pointMarks } from "./points.ts";
import { aim } from "./aim.ts";
import { seriesOf, type Series } from "./row.ts";

/** Each ally's distance to 3.5%, in points of GDP or in money. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = seriesOf(data, state);
  const money = state.by === "money";
  return {
    ...size,
    description: "",
    ...(money ? moneyWords : pointWords)(series, state, isCompact(size)),
    source: `${data.edition} edition${money ? "; the difference: our arithmetic" : ""}.`,
    marks: (money ? moneyMarks : pointMarks)(series, state, size),
  };
}

type Words = Pick<Scene, "title" | "subtitle">;

function moneyWords(series: Series, state: State, compact: boolean): Words {
  const { year } = state;
  const short = series.rows.filter((d) => d.lacks > 0);
  const total = dollars(short.reduce((sum, d) => sum + d.bn, 0));
  return {
    title: `In ${year}, ${words(short.length)} allies are ${total} short of ${aim}%`,
    subtitle: compact
      ? `${aim}% of GDP less spending, US$bn, ${year} prices${series.estimate ? ", est." : ""}`
      : `${aim}% of GDP less spending, US$bn in ${year}, current prices${series.estimate ? ", estimates (hollow)" : ""}`,
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
  };
}
