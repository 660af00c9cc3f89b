import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { percent } from "../../model/words/format.ts";
import { allyNameColour, dot, inYear, nameFor, standing } from "../parts/row.ts";
import type { State } from "./inputs.ts";
import type { Row, Series } from "./series.ts";

/** How many of a roll have been called in a state. */
export const calledIn = ({ roll, called }: State): number =>
  Math.min(called ?? roll.length, roll.length);

/** A roll that is called: the allies in a row, and a list of names in the order in which they were called, each with the token that its dot sent there. */
export function roll({ rows, estimate }: Series, state: State, size: Size): Mark[] {
  const frame = wholeFrame(size);
  const called = state.roll.slice(0, calledIn(state));
  const rest = size.height - frame.fontSize * 3.4;
  const lifted = rest - frame.fontSize * 2;
  const placed = standing(frame, rows, (d) => (called.includes(d.iso3) ? lifted : rest));
  const dots = placed.map((d) => ({
    ...dot({ ...d, highlighted: called.includes(d.iso3) }, false),
    tooltip: `${d.name}: ${called.includes(d.iso3) ? "named" : "not named"}; ${percent(d.value)} of GDP in ${inYear(state.year, estimate)}`,
  }));
  const rule = { x1: 0, x2: size.width, y1: rest, y2: rest, stroke: colourVar("rule") };
  const absent = ["GBR", state.pick]
    .filter((iso3) => !state.roll.includes(iso3))
    .flatMap((iso3) => placed.find((d) => d.iso3 === iso3) ?? []);
  return [
    { key: "row", tag: "line", attrs: rule },
    ...list(rows, state, lifted - frame.fontSize * 2, frame),
    ...dots,
    ...notNamed([...new Set(absent)], rest, frame),
    frame.text("west", "← west", { x: 0, y: size.height - 4, fill: "soft" }),
    frame.text("east", "east, by capital →", {
      x: size.width,
      y: size.height - 4,
      fill: "soft",
      anchor: "end",
    }),
  ];
}

/** Britain and the one in question, where they were not named: the one under the row, the other over it. */
function notNamed(absent: (Row & { x: number })[], y: number, frame: Frame): Mark[] {
  const { fontSize, size, text } = frame;
  return absent.map((d, i) => {
    const said = `${nameFor(d, frame)}: not named`;
    const half = textWidth(said, fontSize, 600) / 2;
    return text(`name ${d.iso3}`, said, {
      x: Math.min(Math.max(d.x, half), size.width - half),
      y: y + fontSize * (i ? -0.8 : 1.6),
      weight: 600,
      anchor: "middle",
      fill: allyNameColour(d.iso3, true),
    });
  });
}

/** The names in the order in which they were called, down each column; those to come are pale. */
function list(rows: Row[], state: State, bottom: number, frame: Frame): Mark[] {
  const { size, fontSize, text } = frame;
  const columns = 3;
  const high = Math.ceil(state.roll.length / columns);
  const step = Math.min(bottom / (high + 1), fontSize * 6);
  const letters = Math.max(12, Math.min(fontSize * 1.7, step * 0.6, size.width / 22));
  const r = letters * 0.34;
  const names = state.roll.flatMap((iso3, i): Mark[] => {
    const row = rows.find((d) => d.iso3 === iso3)!;
    const left = Math.floor(i / high) * (size.width / columns);
    const y = step * ((i % high) + 0.5);
    const place = { cx: left + r + 1, cy: y };
    const slot = { r: r - 0.5, fill: colourVar("paper"), stroke: colourVar("ally") };
    const called = i < calledIn(state);
    const token = { ...place, r, fill: colourVar("ink"), "stroke-width": 0 };
    return [
      { key: `slot ${iso3}`, tag: "circle", attrs: { ...place, ...slot } },
      ...(called
        ? [{ key: `token ${iso3}`, tag: "circle", attrs: token, of: `dot ${iso3}` } as const]
        : []),
      text(`name ${iso3}`, nameFor(row, frame), {
        x: left + 2 * r + 8,
        y,
        size: letters,
        vertical: "middle",
        ...(called ? { weight: 600 } : { fill: "soft" }),
      }),
    ];
  });
  if (!state.more) return names;
  const y = step * (high + 0.5);
  return [...names, text("more", state.more, { x: 0, y, vertical: "middle", fill: "soft" })];
}
