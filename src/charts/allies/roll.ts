import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { percent } from "../../model/words/format.ts";
import { allyNameColour, dot, inYear, nameFor, standing } from "../parts/row.ts";
import type { State } from "./asked.ts";
import type { Row, Series } from "./series.ts";

/** How many of a roll have been called in a state. */
export const calledIn = ({ roll, called }: State): number =>
  Math.min(called ?? roll.length, roll.length);

/** A roll that is called: names in the order in which they were called, to each of which its dot goes; the others wait in a row below. */
export function roll({ rows, estimate }: Series, state: State, size: Size): Mark[] {
  const frame = wholeFrame(size);
  const { fontSize } = frame;
  const called = state.roll.slice(0, calledIn(state));
  const rest = size.height - fontSize * 3;
  const field = fieldOf(state, rest - fontSize, frame);
  const waiting = standing(frame, rows, () => rest);
  const dots = waiting.map((d): Mark => {
    const at = called.indexOf(d.iso3);
    const place = at < 0 ? {} : { ...field.at(at), highlighted: true };
    const what = at < 0 ? "not named" : "named";
    return {
      ...dot({ ...d, ...place }, false),
      tooltip: `${d.name}: ${what}; ${percent(d.value)} of GDP in ${inYear(state.year, estimate)}`,
    };
  });
  const absent = ["GBR", state.pick]
    .filter((iso3) => !state.roll.includes(iso3))
    .flatMap((iso3) => waiting.find((d) => d.iso3 === iso3) ?? []);
  return [
    ...list(rows, state, field, frame),
    ...dots,
    ...notNamed([...new Set(absent)], rest, field.letters, frame),
  ];
}

/** Where the names of a roll stand, down each of three columns, and in which letters. */
function fieldOf({ roll }: State, bottom: number, { fontSize, size }: Frame) {
  const columns = 3;
  const high = Math.ceil(roll.length / columns);
  const step = Math.min(bottom / (high + 1), fontSize * 6);
  const letters = Math.max(12, Math.min(fontSize * 1.7, step * 0.6, size.width / 22));
  const r = letters * 0.34;
  const at = (i: number) => {
    const x = Math.floor(i / high) * (size.width / columns) + r + 1;
    return { x, y: step * ((i % high) + 0.5), r };
  };
  return { at, letters, foot: step * (high + 0.5) };
}

/** Britain and the one in question, where they were not named: the one under the row, the other over it. */
function notNamed(
  absent: (Row & { x: number })[],
  y: number,
  letters: number,
  frame: Frame,
): Mark[] {
  const { fontSize, text } = frame;
  const wide = frame.size.width;
  return absent.map((d, i) => {
    const said = `${nameFor(d, frame)}: not named`;
    const size = i ? fontSize : letters;
    return text(`name ${d.iso3}`, said, {
      x: Math.min(d.x - fontSize * 0.4, wide - textWidth(said, size, 600)),
      y: i ? y - fontSize * 0.8 : y + fontSize * 0.6 + letters,
      size,
      weight: 600,
      fill: allyNameColour(d.iso3, true),
    });
  });
}

/** The names, each beside the empty place of its dot; those to come are pale. */
function list(
  rows: Row[],
  state: State,
  { at, letters, foot }: ReturnType<typeof fieldOf>,
  frame: Frame,
): Mark[] {
  const { text } = frame;
  const names = state.roll.flatMap((iso3, i): Mark[] => {
    const { x, y, r } = at(i);
    const slot = { cx: x, cy: y, r: r - 0.5, fill: colourVar("paper"), stroke: colourVar("ally") };
    const called = i < calledIn(state);
    const look = called ? ({ weight: 600 } as const) : ({ fill: "soft" } as const);
    const name = nameFor(
      rows.find((d) => d.iso3 === iso3)!,
      frame,
    );
    const place = { x: x + r + 7, y, size: letters, vertical: "middle" } as const;
    return [
      ...(called ? [] : [{ key: `slot ${iso3}`, tag: "circle" as const, attrs: slot }]),
      text(`name ${iso3}`, name, { ...place, ...look }),
    ];
  });
  if (!state.more) return names;
  return [...names, text("more", state.more, { x: 0, y: foot, vertical: "middle", fill: "soft" })];
}
