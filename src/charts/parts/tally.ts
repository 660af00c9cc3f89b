import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { colourOf } from "./levels.ts";

/** A tally over the field: one place for each ally; those that reach the line have dropped a token into it. */
export type Tally = {
  /** The allies at the line, in the order in which they came to stay. */
  lit: string[];
  /** How many places there are. */
  places: number;
  line: number;
  /** Those whose tokens went out, the last to go first. */
  out?: string[];
  /** Hollow tokens: what they count is an estimate. */
  hollow?: boolean;
};

/** The allies at a line, the first to come and stay first; `shares` of each ally by year, per cent, the last year that of the count. */
export function inOrder(allies: { iso3: string; shares: number[] }[], line: number): string[] {
  const since = (shares: number[]) => shares.map((share) => share < line).lastIndexOf(true);
  return allies
    .filter(({ shares }) => shares.at(-1)! >= line)
    .sort((a, b) => since(a.shares) - since(b.shares))
    .map(({ iso3 }) => iso3);
}

/** The tally as marks at the top of the field, each token keyed by its ally, and its count at the right. */
export function tally(frame: Frame, { lit, places, line, out = [], hollow }: Tally): Mark[] {
  const { left, right, compact } = frame;
  const size = compact ? 18 : 26;
  const count = String(lit.length);
  const room = textWidth("31", size, 600) + 8;
  // Fives are set apart, so that they can be counted.
  const gap = 0.55;
  const step = (right - room - left) / (places + gap * Math.floor((places - 1) / 5));
  const r = Math.min(6, step * 0.36);
  const x = (i: number) => left + step * (i + 0.5 + gap * Math.floor(i / 5));
  // High enough for the letters of the count.
  const y = size * 0.66;
  const colour = colourVar(colourOf(line));
  const token = (iso3: string, i: number, gone: boolean): Mark => {
    const empty = gone || hollow;
    const fill = colourVar("paper");
    const look = { fill: empty ? fill : colour, stroke: gone ? colourVar("ally") : colour };
    const attrs = { cx: x(i), cy: y, r: empty ? r - 0.75 : r, ...look };
    const width = { "stroke-width": gone ? 1 : empty ? 1.75 : 0 };
    return {
      key: `token ${iso3}`,
      tag: "circle",
      attrs: { ...attrs, ...width },
      of: `dot ${iso3}`,
    };
  };
  const empty = Array.from({ length: places }, (_, i) => `M${round(x(i))},${y}h.1`).join("");
  const dots = {
    d: empty,
    stroke: colourVar("rule"),
    "stroke-width": r,
    "stroke-linecap": "round",
  };
  return [
    { key: "places", tag: "path", attrs: dots },
    ...lit.map((iso3, i) => token(iso3, i, false)),
    ...out.map((iso3, i) => token(iso3, lit.length + i, true)),
    frame.text("tally", count, {
      x: right,
      y,
      size,
      weight: 600,
      fill: colourOf(line),
      anchor: "end",
      vertical: "middle",
    }),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
