import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { words } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";
import { marksOf, type Row, type Say } from "./marks.ts";

type Pair = Data["pairs"][string];

const sayOf = ({ published, said, counted }: Pair, since: string): Say => ({
  before: `${said.estimate ? "estimated" : "given"} in ${published}`,
  since: counted.estimate ? `estimated in ${since}` : `counted by ${since}`,
});

/** Each ally as both editions have it, and those who were at the line then and are not now, the nearest to it first. */
export function pairsOf(data: Data, state: State) {
  const { line } = state;
  const key = `${state.edition} ${state.year}`;
  const pair = required(data.pairs[key], `nato/editions.csv: no edition for "${key}"`);
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
  const say = sayOf(pair, data.since);
  return {
    ...size,
    description: "",
    ...wordsOf(data, pair, { rows, lost, out }, state),
    subtitle: isCompact(size)
      ? `${state.year}, % of GDP: ${first(say.before)} then, ${first(say.since)} since`
      : `Share of GDP in ${state.year}: ${say.before} (hollow), ${say.since} (full)`,
    marks: marksOf(rows, { say, lost, out, order: pair.order }, state, size),
  };
}

const first = (words: string): string => words.split(" ")[0]!;

type Told = { rows: Row[]; lost: Row[]; out: number };

function wordsOf({ since }: Data, pair: Pair, { rows, lost, out }: Told, { year, line }: State) {
  const said = rows.filter((d) => d.said >= line);
  const counted = rows.filter((d) => d.counted >= line);
  const saidSo = `${year}: ${said.length} as ${first(sayOf(pair, since).before)} then`;
  const whole = `${saidSo}, ${counted.length} in ${editionName(since, pair.published)}`;
  const part = out
    ? `${saidSo}; ${words(out)} of them counted lower since`
    : `${pair.published}: ${said.length} of ${rows.length} allies said to reach ${line}%`;
  return {
    title: out === lost.length ? whole : part,
    source: `NATO, ${since}; ${pair.published}${pair.printedBy ? ` as printed by ${pair.printedBy}` : ""}.`,
  };
}

/** The edition by its year, or by its month too where both are of one year. */
function editionName(since: string, before: string): string {
  const year = since.slice(-4);
  return before.endsWith(year) ? since : `the ${year} edition`;
}
