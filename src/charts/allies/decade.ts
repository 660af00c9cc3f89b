import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { inOrder, tally } from "../parts/tally.ts";
import type { Data, State } from "./inputs.ts";

/** The years as a line of time at a height over the dots, with what happened as it passes, and the tally of those at the line. */
export function decade(data: Data, { year, line }: State, frame: Frame, y: number): Mark[] {
  const { compact, fontSize, text } = frame;
  const years = data.years.filter((d) => d < data.estimatesFrom);
  const left = frame.left + (compact ? 96 : 160);
  const step = (frame.right - 6 - left) / (years.length - 1);
  const x = (d: number) => left + step * (d - years[0]!);
  const big = compact ? 30 : 48;
  const whole = { x1: left, x2: x(years.at(-1)!), y1: y, y2: y, stroke: colourVar("rule") };
  const past = { ...whole, x2: x(year), stroke: colourVar("two"), "stroke-width": 2.5 };
  const last = data.events.filter((event) => event.year <= year).at(-1);
  const fits = last && left + textWidth(`2014: ${last.title}`, fontSize) <= frame.size.width;
  const says = last ? `${last.year}: ${fits && !compact ? last.title : last.short}` : "";
  const until = data.years.indexOf(year) + 1;
  const known = data.allies.map(({ iso3, shares }) => ({ iso3, shares: shares.slice(0, until) }));
  return [
    ...tally(frame, { lit: inOrder(known, line), places: known.length, line }),
    text("year", String(year), {
      x: frame.left + 6,
      y: y + big * 0.36,
      size: big,
      weight: 600,
    }),
    { key: "time", tag: "line", attrs: whole },
    { key: "time past", tag: "line", attrs: past },
    ...data.events.map((event) => eventDot(event.year, x, y, event.year <= year)),
    { key: "now", tag: "circle", attrs: { cx: x(year), cy: y, r: 6, fill: colourVar("two") } },
    ...(last
      ? [
          text("event", says, {
            x: Math.min(left, frame.size.width - textWidth(says, fontSize)),
            y: y + fontSize * 1.75,
          }),
        ]
      : []),
  ];
}

const eventDot = (year: number, x: Scale, cy: number, passed: boolean): Mark => ({
  key: `event ${year}`,
  tag: "circle",
  attrs: {
    cx: x(year),
    cy,
    r: 4,
    fill: colourVar(passed ? "two" : "paper"),
    stroke: colourVar(passed ? "two" : "ally"),
    "stroke-width": 1.5,
  },
});
