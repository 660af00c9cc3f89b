import { words } from "../../model/words/format.ts";

/** Two editions that are set side by side: when each was published, who printed the older, whether each has an estimate of the year. */
type Pair = {
  published: string;
  printedBy: string | undefined;
  said: { shares: number[]; estimate: boolean };
  counted: { shares: number[]; estimate: boolean };
};

/** What is said of two editions: how their figures came about, the measure on a phone and in a wide window, the source; the headline after none, one, … of those that fell have gone out. */
export function wordsOf(pair: Pair, since: string, year: number, line: number) {
  const { published, printedBy, said, counted } = pair;
  const before = said.estimate ? "estimated" : "given";
  const now = counted.estimate ? "estimated" : "counted";
  const say = {
    before: `${before} in ${published}`,
    since: `${now} ${counted.estimate ? "in" : "by"} ${since}`,
  };
  const sameYear = published.endsWith(since.slice(-4));
  // By its year, or by its month too where both are of one year.
  const younger = sameYear ? since : `the ${since.slice(-4)} edition`;
  const all = said.shares.length;
  const [then, after] = [said, counted].map(
    (d) => d.shares.filter((share) => share >= line).length,
  );
  const fell = said.shares.filter((share, i) => share >= line && counted.shares[i]! < line).length;
  const titles = Array.from({ length: fell + 1 }, (_, out) => {
    if (!out) return `${published}: ${then} of ${all} allies said to reach ${line}%`;
    const rest = out === fell ? `, ${after} in ${younger}` : `; ${words(out)} counted lower since`;
    return `${year}: ${then} as ${before} then${rest}`;
  });
  return {
    titles,
    say,
    subtitles: [
      `${year}, % of GDP: ${before} then, ${now} since`,
      `Share of GDP in ${year}: ${say.before} (hollow), ${say.since} (full)`,
    ],
    source: `NATO, ${since}; ${published}${printedBy ? ` as printed by ${printedBy}` : ""}.`,
  };
}
