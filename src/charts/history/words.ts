import { percent, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { extremesOf, lastAt, lowestIn, shareIn, yearOf, type Series } from "./series.ts";

/** The headline, measure and source of a state. */
export function wordsOf(data: Data, series: Series[], state: State, compact: boolean) {
  const { subtitles, source } = data.said[state.counts ? "counts" : "lines"];
  const germany = series.some((d) => d.iso3 === "DEU") ? " West Germany 1953–90." : "";
  return {
    title: titleOf(data, series, state),
    subtitle: subtitles[compact ? 0 : 1]!,
    source: source + germany,
  };
}

function titleOf({ bands }: Data, series: Series[], { mark, counts, until }: State): string {
  const lastYears = series.flatMap((d) => {
    const last = lastAt(d, 3.5);
    return last ? [yearOf(d, last[0])] : [];
  });
  if (counts) return `Last at 3.5%: ${lastYears.join(" or ")}, by whose count`;
  if (until) return `Where did it go after ${until}? Your guess first`;
  if (mark === "yardstick") {
    const year = bands.yardstick[1];
    const above = series.filter((d) => shareIn(d, year) >= 2);
    return `In ${year}, ${words(above.length)} of ${words(series.length)} were above 2%`;
  }
  const [first] = series;
  if (mark === "none" && first && series.length === 1) {
    const [[peakYear, peak], [lowYear, low]] = extremesOf(first);
    return `From ${percent(peak, 1)} in ${peakYear} to ${percent(low, 1)} in ${lowYear}`;
  }
  const low = lowestIn(series, bands["cold-war"]);
  const who =
    series.length === 1 ? `${first!.name} never` : `none of these ${words(series.length)}`;
  return `In the Cold War, ${who} fell below ${percent(low, 1)}`;
}
