/** Two editions that are set side by side: when each was published, who printed the older, whether each has an estimate of the year. */
type Pair = {
  published: string;
  printedBy: string | undefined;
  said: { estimate: boolean };
  counted: { estimate: boolean };
};

/** What is said of two editions in every state: how their figures came about, the measure on a phone and in a wide window, the source, what the younger is called. */
export function wordsOf(
  { published, printedBy, said, counted }: Pair,
  since: string,
  year: number,
) {
  const before = said.estimate ? "estimated" : "given";
  const now = counted.estimate ? "estimated" : "counted";
  const say = {
    before: `${before} in ${published}`,
    since: `${now} ${counted.estimate ? "in" : "by"} ${since}`,
  };
  const sameYear = published.endsWith(since.slice(-4));
  return {
    before,
    say,
    subtitles: [
      `${year}, % of GDP: ${before} then, ${now} since`,
      `Share of GDP in ${year}: ${say.before} (hollow), ${say.since} (full)`,
    ],
    source: `NATO, ${since}; ${published}${printedBy ? ` as printed by ${printedBy}` : ""}.`,
    // By its year, or by its month too where both are of one year.
    younger: sameYear ? since : `the ${since.slice(-4)} edition`,
  };
}
