import { list, percent } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { pairsOf } from "./scene.ts";

/** The picture in words. */
export function told(data: Data, state: State): string {
  const { pair, rows, lost } = pairsOf(data, state);
  const { line, year } = state;
  const said = rows.filter((d) => d.said >= line);
  const counted = rows.filter((d) => d.counted >= line);
  const gained = counted.filter((d) => !said.includes(d)).map((d) => d.name);
  const word = (estimate: boolean) => (estimate ? "estimate" : "figure");
  const falls = lost.map((d) => `${d.name} ${percent(d.said)} to ${percent(d.counted)}`);
  return [
    `For each ally NATO’s ${word(pair.said.estimate)} of ${pair.published} for ${year}, and its ${word(pair.counted.estimate)} of ${data.since}.`,
    `At ${line}%: ${said.length} then, ${counted.length} since.`,
    `At the line then but not since: ${list(falls)}.`,
    ...(gained.length > 0 ? [`Gained: ${list(gained)}.`] : []),
  ].join(" ");
}
