import { scaleLinear } from "d3";
import { around } from "../../marks/box.ts";
import { type Label, placeLabels } from "../../marks/labels.ts";
import { boxOf, textMark } from "../../marks/text.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { list, target } from "../../model/words/format.ts";
import type { Handle } from "../../model/path/path.ts";
import { gridlines } from "../../marks/axis.ts";
import { layoutOf } from "./scales.ts";

/** The years to guess, and what may be guessed, per cent of GDP. */
export const guessed = { years: [1995, 2005, 2015, 2024], min: 0, max: 6, step: 0.1 };

/** Where years and shares of the guess stand. */
export function guessScales(size: Size) {
  const layout = layoutOf(size, 16, 40);
  const { frame } = layout;
  return {
    ...layout,
    x: scaleLinear([1995, 2025], [frame.left + 12, frame.right]),
    y: scaleLinear([0, 6], [frame.bottom, frame.top]),
  };
}

type Scales = ReturnType<typeof guessScales>;
type Kind = "guess" | "truth";

const colours = { guess: "ink", truth: "britain" } as const;

/** A guess of Britain's share in four calendar years; SIPRI's own count, `truth`, is drawn only where it is `shown`. */
export function guessPicture(truth: Handle[], guess: Handle[], shown: boolean, size: Size): Scene {
  const scales = guessScales(size);
  const ground = groundOf(scales);
  const known = shown ? truth.filter((d) => guessed.years.includes(d.year)) : [];
  const dots = [
    ...guess.map((d) => dotOf("guess", d, scales)),
    ...known.map((d) => dotOf("truth", d, scales)),
  ];
  const taken = [
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
    ...dots.map(({ attrs }) => around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1)),
  ];
  const labels = [
    ...known.map((d) => labelOf("truth", d, scales)),
    ...guess.map((d) => labelOf("guess", d, scales)),
  ];
  return {
    ...size,
    ...guessHead,
    description: shown ? guessWords(truth, guess) : yetToSee(guess),
    marks: [
      ...ground,
      ...(guess.length ? [lineOf("guess", guess, scales)] : []),
      ...(shown ? [lineOf("truth", truth, scales)] : []),
      ...dots,
      ...placeLabels(labels, taken, scales.frame.labelArea),
    ],
  };
}

const yetToSee = (guess: Handle[]): string =>
  `A guess: ${list(guess.map((d) => `${target(d.share)} in ${d.year}`))}.`;

/** The words over and under the picture of thirty years. */
export const guessHead = {
  title: "Thirty years: guess first",
  subtitle:
    "Britain’s military spending, % of GDP, calendar years, by SIPRI’s count, which is not NATO’s.",
  source: "SIPRI Military Expenditure Database 2026, sipri.org/databases/milex",
};

function groundOf({ x, y, frame, letters }: Scales): Mark[] {
  const base = frame.bottom + letters * 1.45;
  const style = { fill: "soft", anchor: "middle" } as const;
  return [
    ...gridlines(frame, y, [0, 2, 4, 6]),
    ...guessed.years.map((year) =>
      textMark(`date ${year}`, String(year), { x: x(year), y: base, size: letters, ...style }),
    ),
  ];
}

function lineOf(kind: Kind, rows: Handle[], { x, y }: Scales): Mark {
  const points = rows.map((d) => `${Math.round(x(d.year))},${Math.round(y(d.share) * 10) / 10}`);
  return {
    key: kind,
    tag: "path",
    attrs: {
      d: `M${points.join("L")}`,
      fill: "none",
      "stroke-width": 2.5,
      "stroke-linejoin": "round",
      stroke: colourVar(colours[kind]),
      ...(kind === "guess" ? { "stroke-dasharray": "3 4" } : {}),
    },
  };
}

const dotOf = (kind: Kind, d: Handle, { x, y }: Scales): Mark => ({
  key: `${kind} ${d.year}`,
  tag: "circle",
  attrs: {
    cx: x(d.year),
    cy: y(d.share),
    r: kind === "guess" ? 7 : 4,
    fill: colourVar(colours[kind]),
    stroke: colourVar("paper"),
    "stroke-width": 2,
  },
});

const labelOf = (kind: Kind, d: Handle, { x, y, letters }: Scales): Label => ({
  key: `${kind} share ${d.year}`,
  text: target(d.share),
  x: x(d.year),
  y: y(d.share),
  gap: kind === "guess" ? 10 : 7,
  size: letters,
  weight: 600,
  fill: colours[kind],
});

/** What SIPRI counts in the years asked for, and how far a guess was from it. */
export function guessWords(truth: Handle[], guess: Handle[]): string {
  const known = guessed.years.map((year) => truth.find((d) => d.year === year)!);
  const said = `SIPRI counts ${list(known.map((d) => `${target(d.share)} in ${d.year}`))}.`;
  if (guess.length === 0) return said;
  const off = guess.map((d) => Math.abs(d.share - truth.find((t) => t.year === d.year)!.share));
  const mean = off.reduce((sum, d) => sum + d, 0) / off.length;
  return `${said} Your guess was off by ${mean.toFixed(1)} points of GDP on average.`;
}
