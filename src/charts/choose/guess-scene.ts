import { around } from "../../marks/box.ts";
import { boxOf, textMark } from "../../marks/text.ts";
import { placeLabels, type Label } from "../../marks/labels.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { fontSize, frameOf } from "../../marks/frame.ts";
import { gridlines } from "../../marks/axis.ts";
import { scaleLinear } from "d3";
import { colourVar } from "../../marks/palette.ts";
import { list, target } from "../../model/words/format.ts";
import type { Handle } from "../../model/path/path.ts";
import type { Picture } from "./path-scene.ts";

/** The years to guess, and what may be guessed, per cent of GDP. */
export const guessed = { years: [1995, 2005, 2015, 2024], min: 0, max: 6, step: 0.1 };

/** Where years and shares of the guess stand. */
export function guessScales(size: Size) {
  const field = frameOf(size, { right: 40 });
  if (isCompact(size)) field.right -= 16;
  return {
    field,
    x: scaleLinear([1995, 2025], [field.left + 12, field.right]),
    y: scaleLinear([0, 6], [field.bottom, field.top]),
  };
}

/** A guess of Britain's share in four calendar years, and beside it, once it is shown, SIPRI's own count. */
export function guessPicture(
  truth: Handle[],
  guess: Handle[],
  shown: boolean,
  size: Size,
): Picture {
  const { field, x, y } = guessScales(size);
  const letters = fontSize(size);
  const line = (rows: Handle[]) =>
    `M${rows.map((d) => `${Math.round(x(d.year))},${Math.round(y(d.share) * 10) / 10}`).join("L")}`;
  const ground: Mark[] = [
    ...gridlines(field, y, [0, 2, 4, 6]),
    ...guessed.years.map((year) =>
      textMark(`date ${year}`, String(year), {
        x: x(year),
        y: field.bottom + letters * 1.45,
        size: letters,
        fill: "soft",
        anchor: "middle",
      }),
    ),
  ];
  const style = { fill: "none", "stroke-width": 2.5, "stroke-linejoin": "round" };
  const lines: Mark[] = [
    ...(guess.length
      ? [
          {
            key: "guess",
            tag: "path" as const,
            attrs: {
              d: line(guess),
              ...style,
              stroke: colourVar("ink"),
              "stroke-dasharray": "3 4",
            },
          },
        ]
      : []),
    ...(shown
      ? [
          {
            key: "truth",
            tag: "path" as const,
            attrs: { d: line(truth), ...style, stroke: colourVar("britain") },
          },
        ]
      : []),
  ];
  const known = shown ? truth.filter((d) => guessed.years.includes(d.year)) : [];
  const dot = (kind: string, d: Handle): Mark => ({
    key: `${kind} ${d.year}`,
    tag: "circle",
    attrs: {
      cx: x(d.year),
      cy: y(d.share),
      r: kind === "guess" ? 7 : 4,
      fill: colourVar(kind === "guess" ? "ink" : "britain"),
      stroke: colourVar("paper"),
      "stroke-width": 2,
    },
  });
  const dots = [...guess.map((d) => dot("guess", d)), ...known.map((d) => dot("truth", d))];
  const label = (kind: string, d: Handle): Label => ({
    key: `${kind} share ${d.year}`,
    text: target(d.share),
    x: x(d.year),
    y: y(d.share),
    gap: kind === "guess" ? 10 : 7,
    size: letters,
    weight: 600,
    fill: kind === "guess" ? "ink" : "britain",
  });
  const taken = [
    ...ground.filter((mark) => mark.tag === "text").map(boxOf),
    ...dots.map(({ attrs }) => around(Number(attrs.cx), Number(attrs.cy), Number(attrs.r) + 1)),
  ];
  const labels = placeLabels(
    [...known.map((d) => label("truth", d)), ...guess.map((d) => label("guess", d))],
    taken,
    field.labelArea,
  );
  return { ...size, marks: [...ground, ...lines, ...dots, ...labels] };
}

/** What SIPRI counts in the years asked for, and how far a guess was from it. */
export function guessWords(truth: Handle[], guess: Handle[]): string {
  const known = guessed.years.map((year) => truth.find((d) => d.year === year)!);
  const said = `SIPRI counts ${list(known.map((d) => `${target(d.share)} in ${d.year}`))}.`;
  if (guess.length === 0) return said;
  const off = guess.map((d) => Math.abs(d.share - truth.find((t) => t.year === d.year)!.share));
  const mean = off.reduce((sum, d) => sum + d, 0) / off.length;
  return `${said} Your guess was off by ${mean.toFixed(1)} points of GDP on average.`;
}
