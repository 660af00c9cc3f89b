import { dates, gridlines, linear, upwards, type Scale } from "../../marks/axis.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import { pathOf } from "../../marks/line.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { boxOf } from "../../marks/text.ts";
import { percent } from "../../model/words/format.ts";
import { levelLine } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";
import { along, lineColour, names, type Placed } from "./labels.ts";
import { extremesOf, seriesOf, yearOf } from "./series.ts";
import { wordsOf } from "./words.ts";

/** The scales of the picture: years across, per cent of GDP upwards. */
type Scales = { x: Scale; y: Scale };

/** Shares of GDP since 1950, one line for each ally, by one count from first to last. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = seriesOf(data, state);
  const frame = frameOf(size);
  const last = Math.max(...series.flatMap((d) => d.values.map(([year]) => year)));
  const x = linear([1950, last], [frame.left, frame.right]);
  const y = upwards(frame, [0, 14]);
  const placed = series.map((d): Placed => {
    return { ...d, points: d.values.map(([year, share]) => [x(year), y(share)]) };
  });
  const ground = [
    ...gridlines(frame, y, [0, 4, 6, 8, 10, 12, 14]),
    ...band(data, state, { x, y }, frame),
    ...levelLine(frame, y, "2"),
  ];
  const obstacles = [
    ...placed.flatMap(({ points }) => along(points)),
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
    { left: frame.left, right: frame.right, top: y(2) - 2, bottom: y(2) + 2 },
  ];
  return {
    ...size,
    ...wordsOf(data, series, state, frame.compact),
    marks: [
      ...ground,
      ...dates(frame, x, [1950, 1970, 1990, 2010, last], true),
      ...placed.map(lineOf),
      ...names(placed, obstacles, frame),
    ],
  };
}

function lineOf(d: Placed): Mark {
  const [peakYear, peak] = extremesOf(d)[0];
  const [year, latest] = d.values.at(-1)!;
  return {
    key: `line ${d.iso3}`,
    tag: "path",
    attrs: {
      d: pathOf(d.points),
      fill: "none",
      stroke: colourVar(lineColour(d.iso3)),
      "stroke-width": d.iso3 === "GBR" ? 3 : 1.75,
      "stroke-linejoin": "round",
    },
    tooltip: `${d.name}: ${percent(latest, 1)} of GDP in ${yearOf(d, year)}; its peak ${percent(peak, 1)} in ${yearOf(d, peakYear)}`,
  };
}

/** The years that are marked, as a band from the foot to the top with its name. */
function band({ bands }: Data, { mark }: State, { x, y }: Scales, frame: Frame): Mark[] {
  if (mark === "none") return [];
  const [from, to] = bands[mark];
  const years = `${from}–${String(to).slice(2)}`;
  const cold = mark === "cold-war";
  const name = cold || frame.compact ? years : `${years}: 2% enters`;
  const box = { x: x(from), width: x(to) - x(from), y: y(14), height: y(0) - y(14) };
  return [
    { key: "span", tag: "rect", attrs: { ...box, fill: colourVar("faint") } },
    frame.text("span name", name, {
      // The name of the Cold War stands right of its middle, off the lines' peaks.
      x: x(cold ? to - 12 : (from + to) / 2),
      y: y(14),
      vertical: "top",
      weight: 600,
      fill: "soft",
      anchor: "middle",
    }),
  ];
}
