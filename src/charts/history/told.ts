import { capital, list, percent, words } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { extremesOf, seriesOf, shareIn, yearOf } from "./series.ts";

/** The picture in words. */
export function told({ bands, ...data }: Data, state: State): string {
  const { mark } = state;
  const series = seriesOf({ bands, ...data }, state);
  const year = bands.yardstick[1];
  const then = () => list(series.map((d) => `${d.name} ${percent(shareIn(d, year))}`));
  const peaks = series.map((d) => {
    const [[year, share]] = extremesOf(d);
    return `${d.name} ${percent(share, 1)} in ${yearOf(d, year)}`;
  });
  const latest = series.map((d) => `${d.name} ${percent(d.values.at(-1)![1], 1)}`);
  const lines = series.length === 1 ? "One line" : `${capital(words(series.length))} lines`;
  return `${mark === "yardstick" ? `In ${year}: ${then()}. ` : ""}${lines} since 1950, falling in the long run. Peaks: ${list(peaks)}. Latest: ${list(latest)}.`;
}
