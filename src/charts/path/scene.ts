import { dates, gridlines } from "../../marks/axis.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { firmnessDot } from "./firmness.ts";
import type { Data, State } from "./inputs.ts";
import { labelsOf } from "./labels.ts";
import { fan, obrLine, route } from "./lines.ts";
import { natoMarks } from "./nato.ts";
import { scalesOf, type Scales } from "./scales.ts";
import { wordsOf } from "./words.ts";

/** Britain's share from 2014-15 to 2035-36: what was spent, and what was promised, by firmness. */
export function scene(data: Data, state: State, size: Size): Scene {
  const scales = scalesOf(data, state, size);
  const { frame, x, at } = scales;
  const nato = natoMarks(data, scales);
  const obr = state.obr ? obrLine(data, scales) : [];
  const ground = [...groundOf(scales), ...(state.window ? [box(scales)] : [])];
  const promises = data.promises
    .filter((d) => state.show.includes(d.id))
    .flatMap((d) =>
      firmnessDot(d, { x: x(d.year), y: at(d.year, d.share), r: frame.compact ? 5 : 7 }),
    );
  const labels = labelsOf(data, state, scales, [...ground, ...promises]);
  return {
    ...size,
    ...wordsOf(data, state, size),
    marks: [
      ...ground,
      ...fan(data, state, scales),
      ...obr,
      ...route(data, state, scales),
      ...nato.lines,
      ...nato.dots,
      ...promises,
      ...labels,
    ],
  };
}

function groundOf({ frame, x, y, money }: Scales): Mark[] {
  const ticks = money ? [0, 50, 100, 150] : [1.5, 2, 2.5, 3, 3.5, 4];
  const years = frame.compact ? [2014, 2020, 2027, 2035] : [2014, 2018, 2022, 2027, 2031, 2035];
  return [...gridlines(frame, y, ticks, money ? "" : "%"), ...dates(frame, x, years)];
}

/** The next parliament: from an election due in 2029 to about 2034, at 3%. */
function box({ x, at }: Scales): Mark {
  const [top, bottom] = [at(2031, 3.12), at(2031, 2.88)];
  const attrs = {
    x: x(2029),
    width: x(2034) - x(2029),
    y: top,
    height: bottom - top,
    fill: colourVar("ink"),
    "fill-opacity": 0.08,
    stroke: colourVar("soft"),
    "stroke-dasharray": "4 3",
  };
  return { key: "window", tag: "rect", attrs };
}
