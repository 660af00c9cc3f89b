import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import type { Data, State } from "./inputs.ts";
import { moneyMarks } from "./money.ts";
import { pointMarks } from "./points.ts";
import { seriesOf } from "./row.ts";

/** Each ally's distance to 3.5%, in points of GDP or in money. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = seriesOf(data, state);
  const { title, subtitles, source, total } = data[state.year]![state.by];
  return {
    ...size,
    title,
    subtitle: subtitles[isCompact(size) ? 0 : 1]!,
    source,
    description: "",
    marks: (state.by === "money" ? moneyMarks : pointMarks)(series, state, size, total),
  };
}
