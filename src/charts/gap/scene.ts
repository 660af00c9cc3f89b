import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { capital, dollars, inSentence, list, points, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { moneyMarks } from "./money.ts";
import { pointMarks } from "./points.ts";
import { aim, type Row } from "./row.ts";

/** Each ally's distance to 3.5%, in points of GDP or in money. */
export function scene(data: Data, state: State, size: Size): Scene {
  const i = data.years.indexOf(state.year);
  const rows = data.allies.map((d): Row => {
    const lacks = Math.max(0, aim - d.shares[i]!);
    return {
      ...d,
      share: d.shares[i]!,
      lacks,
      bn: lacks ? ((aim / 100) * d.gdp[i]! - d.usd[i]!) / 1000 : 0,
    };
  });
  const short = rows.filter((d) => d.lacks > 0);
  const estimate = state.year >= data.estimatesFrom;
  const marks: Mark[] =
    state.by === "money"
      ? moneyMarks(rows, state, estimate, size)
      : pointMarks(rows, state, estimate, size);
  const note = estimate ? ", estimates" : "";
  const total = short.reduce((sum, d) => sum + d.bn, 0);
  return {
    ...size,
    title:
      state.by === "money"
        ? `In ${state.year}, ${words(short.length)} allies are ${dollars(total)} short of ${aim}%`
        : `${capital(words(short.length))} of ${rows.length} allies are short of ${aim}%`,
    subtitle:
      state.by === "money"
        ? isCompact(size)
          ? `${aim}% of GDP less spending, US$bn, ${state.year} prices${estimate ? ", est." : ""}`
          : `${aim}% of GDP less spending, US$bn in ${state.year}, current prices${estimate ? ", estimates (hollow)" : ""}`
        : isCompact(size)
          ? `Distance to ${aim}% of GDP, points, ${state.year}${note}`
          : `Distance from core defence spending to ${aim}% of GDP, in points, ${state.year}${note}`,
    source: `${data.edition} edition${state.by === "money" ? "; the difference: our arithmetic" : ""}.`,
    description: describe(rows, short, total, state, estimate),
    marks,
  };
}

function describe(
  rows: Row[],
  short: Row[],
  total: number,
  state: State,
  estimate: boolean,
): string {
  const by = (d: Row) => (state.by === "money" ? d.bn : d.lacks);
  const say = (d: Row) => `${d.name} ${state.by === "money" ? dollars(d.bn) : points(d.lacks)}`;
  const most = short.toSorted((a, b) => by(b) - by(a)).slice(0, 6);
  const named = rows.filter((d) => ["GBR", state.pick].includes(d.iso3) && !most.includes(d));
  const sum = state.by === "money" ? ` Together ${dollars(total)} a year.` : "";
  const done = rows.filter((d) => d.lacks === 0).map((d) => inSentence(d.name));
  return `What each ally lacks to reach ${aim}% of GDP on core defence in ${state.year}${estimate ? ", by estimate" : ""}. The largest: ${list([...most, ...named].map(say))}.${sum} Already there: ${list(done)}.`;
}
