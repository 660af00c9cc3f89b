import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import type { Data, State } from "./inputs.ts";
import { marksOf, type Row } from "./marks.ts";

/** Each ally as both editions have it, and those who were at the line then and are not now, the nearest to it first. */
export function pairsOf(data: Data, state: State) {
  const { line } = state;
  const key = `${state.edition} ${state.year} ${line}`;
  const pair = data.pairs[key]!;
  const rows = data.allies.map((d, i): Row => {
    const [said, counted] = [pair.said.shares[i]!, pair.counted.shares[i]!];
    const fell = said >= line && counted < line;
    return { ...d, said, counted, highlighted: fell || d.iso3 === state.pick };
  });
  const lost = rows
    .filter((d) => d.said >= line && d.counted < line)
    .sort((a, b) => b.counted - a.counted);
  return { pair, rows, lost };
}

/** Each ally where it was announced to be; then those that were counted below the line go out one by one, until all stand where they were counted. */
export function scene(data: Data, state: State, size: Size): Scene {
  const { pair, rows, lost } = pairsOf(data, state);
  const out = Math.min(state.out ?? lost.length, lost.length);
  const { say, order, source, subtitles, titles } = pair;
  return {
    ...size,
    description: "",
    title: titles[out]!,
    subtitle: subtitles[Number(!isCompact(size))]!,
    source,
    marks: marksOf(rows, { say, lost, out, order }, state, size),
  };
}
