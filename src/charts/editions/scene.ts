import { isCompact, type Scene, type Size } from "../../marks/mark.ts";
import { list, percent } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";
import { marksOf, type Row, type Say } from "./marks.ts";

type Pair = Data["pairs"][string];

const sayOf = ({ published, said, counted }: Pair, since: string): Say => ({
  before: `${said.estimate ? "estimated" : "given"} in ${published}`,
  since: counted.estimate ? `estimated in ${since}` : `counted by ${since}`,
});

/** A ring for what was announced, a dot for what was counted later, and the fall or rise between. */
export function scene(data: Data, state: State, size: Size): Scene {
  const key = `${state.edition} ${state.year}`;
  const pair = required(data.pairs[key], `nato/editions.csv: no edition for "${key}"`);
  const line = Number(state.line);
  const rows = data.allies.map((d, i): Row => {
    const [said, counted] = [pair.said.shares[i]!, pair.counted.shares[i]!];
    const fell = said >= line && counted < line;
    return { ...d, said, counted, highlighted: fell || d.iso3 === state.pick };
  });
  const say = sayOf(pair, data.since);
  return {
    ...size,
    ...wordsOf(data, pair, rows, state),
    subtitle: isCompact(size)
      ? `${state.year}, % of GDP: ${first(say.before)} then, ${first(say.since)} since`
      : `Share of GDP in ${state.year}: ${say.before} (hollow), ${say.since} (full)`,
    marks: marksOf(rows, say, state, size),
  };
}

const first = (words: string): string => words.split(" ")[0]!;

function wordsOf({ since }: Data, pair: Pair, rows: Row[], { year, line }: State) {
  const said = rows.filter((d) => d.said >= Number(line));
  const counted = rows.filter((d) => d.counted >= Number(line));
  const lost = said.filter((d) => !counted.includes(d));
  const gained = counted.filter((d) => !said.includes(d));
  const word = (estimate: boolean) => (estimate ? "estimate" : "figure");
  const falls = lost.map((d) => `${d.name} ${percent(d.said)} to ${percent(d.counted)}`);
  return {
    title: `${year}: ${said.length} as ${first(sayOf(pair, since).before)} then, ${counted.length} in ${editionName(since, pair.published)}`,
    source: `NATO, ${since}; ${pair.published}${pair.printedBy ? ` as printed by ${pair.printedBy}` : ""}.`,
    description: `For each ally two marks for ${year}: a ring for NATO’s ${word(pair.said.estimate)} of ${pair.published}, a dot for the ${word(pair.counted.estimate)} of ${since}. At ${line}%: ${said.length} then, ${counted.length} since. At the line then but not since: ${list(falls)}.${gained.length ? ` Gained: ${list(gained.map((d) => d.name))}.` : ""}`,
  };
}

/** The edition by its year, or by its month too where both are of one year. */
function editionName(since: string, before: string): string {
  const year = since.slice(-4);
  return before.endsWith(year) ? since : `the ${year} edition`;
}
