import { line, scaleLinear } from "d3";
import { boxOf, placeLabels, textMark, type Box, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { capital, list, percent, words } from "../../model/words/format.ts";
import { frameOf, labelFrame, fontSize, levelLine, gridlines } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

/** An ally's shares of GDP as pairs of year and per cent. */
type Series = { iso3: string; name: string; values: [number, number][] };

/** Shares of GDP since 1950, one line for each ally, by one count from first to last. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = state.counts
    ? data.counts.map(readable)
    : state.allies.map((iso3) => readable(data.series.find((d) => d.iso3 === iso3)!));
  const field = frameOf(size);
  const years = series.flatMap((d) => d.values.map(([year]) => year));
  const last = Math.max(...years);
  const x = scaleLinear([1950, last], [field.left, field.right]);
  const y = scaleLinear([0, 14], [field.bottom, field.top]);
  const path = line(
    ([year]: [number, number]) => x(year),
    ([, share]) => y(share),
  ).digits(1);
  const letters = fontSize(size);
  const lines = series.map((d): Mark => ({
    key: `line ${d.iso3}`,
    tag: "path",
    attrs: {
      d: path(d.values)!,
      fill: "none",
      stroke: colourVar(colourOf(d.iso3)),
      "stroke-width": d.iso3 === "GBR" ? 3 : 1.75,
      "stroke-linejoin": "round",
    },
  }));
  const dates = [1950, 1970, 1990, 2010, last].map((year) =>
    textMark(`date ${year}`, String(year), x(year), field.bottom + letters * 1.45, letters, {
      fill: "soft",
      anchor: year === 1950 ? "start" : year === last ? "end" : "middle",
    }),
  );
  const ground = [
    ...gridlines(y, [0, 4, 6, 8, 10, 12, 14], field, size),
    ...marked(state, x, y, letters, isCompact(size)),
    ...levelLine(y, "2", field, size),
  ];
  const track = series.flatMap((d) => along(d.values.map(([year, share]) => [x(year), y(share)])));
  const texts = ground.filter((mark) => mark.tag === "text").map(boxOf);
  const two = { left: field.left, right: field.right, top: y(2) - 2, bottom: y(2) + 2 };
  return {
    ...size,
    ...wordsOf(data, series, state, size),
    marks: [
      ...ground,
      ...dates,
      ...lines,
      ...names(
        series,
        x,
        y,
        letters,
        [...track, ...texts, two],
        labelFrame(field, size),
        isCompact(size),
      ),
    ],
  };
}

const readable = ({ iso3, name, from, shares }: Data["series"][number]): Series => ({
  iso3,
  name,
  values: shares.map((share, i) => [from + i, share]),
});

/** Small boxes along a line, close enough together that no label fits between them. */
function along(points: [number, number][]): Box[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8));
    return Array.from({ length: count }, (_, j): Box => {
      const [x, y] = [x1 + ((x2 - x1) * j) / count, y1 + ((y2 - y1) * j) / count];
      return { left: x - 4, right: x + 4, top: y - 4.5, bottom: y + 4.5 };
    });
  });
}

const colourOf = (iso3: string) =>
  ["GBR", "nato"].includes(iso3)
    ? "britain"
    : ["USA", "sipri"].includes(iso3)
      ? "ink"
      : ["FRA", "obr-ifs"].includes(iso3)
        ? "ally-dark"
        : "ally";

type X = (year: number) => number;

/** Each name at the first place along its line that is free. */
function names(
  series: Series[],
  x: X,
  y: X,
  size: number,
  taken: Box[],
  frame: Box,
  compact: boolean,
): Mark[] {
  const busy = [...taken];
  return series.toReversed().flatMap((d) => {
    const label = ([year, share]: [number, number]): Label => ({
      key: `name ${d.iso3}`,
      text: compact ? (d.iso3 === "USA" ? "US" : d.iso3 === "GBR" ? "UK" : d.name) : d.name,
      x: x(year),
      y: y(share),
      gap: 7,
      size,
      weight: 600,
      fill: colourOf(d.iso3),
      sides: ["above", "right", "below"],
    });
    for (const value of d.values) {
      const [free] = placeLabels([label(value)], busy, frame);
      if (!free) continue;
      busy.push(boxOf(free));
      return [free];
    }
    return [];
  });
}

function marked({ mark }: State, x: X, y: X, letters: number, compact: boolean): Mark[] {
  if (mark === "none") return [];
  const [from, to] = mark === "cold-war" ? [1952, 1990] : [2002, 2006];
  const text = mark === "cold-war" ? "1952–90" : compact ? "2002–06" : "2002–06: 2% enters";
  const band = {
    x: x(from),
    width: x(to) - x(from),
    y: y(14),
    height: y(0) - y(14),
    fill: colourVar("faint"),
  };
  return [
    { key: "span", tag: "rect", attrs: band },
    textMark("span name", text, mark === "cold-war" ? x(1978) : x(2004), y(14) + letters, letters, {
      weight: 600,
      fill: "soft",
      anchor: "middle",
    }),
  ];
}

const shareIn = (d: Series, year: number): number | undefined =>
  d.values.find(([at]) => at === year)?.[1];

const one = (d: Series): [peak: [number, number], low: [number, number]] => [
  d.values.reduce((a, b) => (b[1] > a[1] ? b : a)),
  d.values.reduce((a, b) => (b[1] < a[1] ? b : a)),
];

/** A year as a count names it: the OBR’s and NATO’s are fiscal years. */
const yearIn = ({ iso3 }: Series, year: number): string =>
  ["obr-ifs", "nato"].includes(iso3) ? `${year}-${String(year + 1).slice(2)}` : String(year);

/** The last year at or above a share, as each count has it; none where it never was. */
const lastAt = (series: Series[], share: number): string[] =>
  series.flatMap((d) => {
    const last = d.values.findLast(([, value]) => value >= share);
    return last ? [yearIn(d, last[0])] : [];
  });

function titleOf(series: Series[], { mark, counts }: State): string {
  const [first] = series;
  if (counts) return `Last at 3.5%: ${lastAt(series, 3.5).join(" or ")}, by whose count`;
  if (mark === "yardstick") {
    const above = series.filter((d) => (shareIn(d, 2006) ?? 0) >= 2);
    return `In 2006, ${words(above.length)} of ${words(series.length)} were above 2%`;
  }
  if (mark === "none" && first && series.length === 1) {
    const [peak, low] = one(first);
    return `From ${percent(peak[1], 1)} in ${peak[0]} to ${percent(low[1], 1)} in ${low[0]}`;
  }
  const cold = series.flatMap((d) => d.values.filter(([year]) => year >= 1952 && year <= 1990));
  const low = Math.min(...cold.map(([, share]) => share));
  const who =
    series.length === 1 ? `${first!.name} never` : `none of these ${words(series.length)}`;
  return `In the Cold War, ${who} fell below ${percent(low, 1)}`;
}

function wordsOf(data: Data, series: Series[], state: State, size: Size) {
  const latest = series.map((d) => `${d.name} ${percent(d.values.at(-1)![1], 1)}`);
  const peaks = series.map((d) => {
    const [year, share] = one(d)[0];
    return `${d.name} ${percent(share, 1)} in ${yearIn(d, year)}`;
  });
  const then = series.map((d) => `${d.name} ${percent(shareIn(d, 2006) ?? 0)}`);
  const lines = series.length === 1 ? "One line" : `${capital(words(series.length))} lines`;
  return {
    title: titleOf(series, state),
    subtitle: state.counts
      ? "UK defence spending, % of GDP, by three counts"
      : isCompact(size)
        ? "Military spending, % of GDP, SIPRI’s count"
        : "Military spending as a share of GDP, calendar years, SIPRI’s own count",
    source: state.counts
      ? `${data.edition}; OBR database; ${data.nato}. Never joined.`
      : `${data.edition}, its own definition.${series.some((d) => d.iso3 === "DEU") ? " West Germany 1953–90." : ""}`,
    description: `${state.mark === "yardstick" ? `In 2006: ${list(then)}. ` : ""}${lines} since 1950, falling in the long run. Peaks: ${list(peaks)}. Latest: ${list(latest)}.`,
  };
}
