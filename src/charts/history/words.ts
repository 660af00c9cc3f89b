import { percent, words } from "../../model/words/format.ts";
import type { State } from "./asked.ts";
import type { Figures } from "./figures.ts";
import {
  extremesOf,
  lastAt,
  lastOf,
  lowestIn,
  seriesOf,
  shareIn,
  yearOf,
  type Series,
} from "./series.ts";

/** The editions of two counts. */
type Editions = { sipri: string; nato: string };

/** The headline of a state, the measure on a phone and in a wide window, whose count it is. */
export function wordsOf(figures: Figures, state: State, { sipri, nato }: Editions) {
  const series = seriesOf(figures, state);
  const title = titleOf(figures, series, state);
  const tooltips = series.map((d) => tooltipOf(d, series, state));
  const counts = "UK defence spending, % of GDP, by three counts";
  if (state.counts)
    return {
      title,
      tooltips,
      subtitles: [counts, counts],
      source: `${sipri}; OBR database; ${nato}. Never joined.`,
    };
  const germany = series.some((d) => d.iso3 === "DEU") ? " West Germany 1953–90." : "";
  return {
    title,
    tooltips,
    subtitles: [
      "Military spending, % of GDP, SIPRI’s count",
      "Military spending as a share of GDP, calendar years, SIPRI’s own count",
    ],
    source: `${sipri}, its own definition.${germany}`,
  };
}

/** What a pointer on a line is told: its latest share and its highest, as far as the picture shows it. */
function tooltipOf(d: Series, series: Series[], { years, until }: State): string {
  const [first, last] = years ?? [1950, lastOf(series)];
  const values = d.values.filter(([year]) => year >= first && year <= (until || last));
  const [[peakYear, peak]] = extremesOf({ ...d, values });
  const [year, latest] = values.at(-1)!;
  return `${d.name}: ${percent(latest, 1)} of GDP in ${yearOf(d, year)}; its highest here ${percent(peak, 1)} in ${yearOf(d, peakYear)}`;
}

function titleOf({ bands }: Figures, series: Series[], { mark, counts, until }: State): string {
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
