import type { Mark } from "../../marks/mark.ts";

/** Where squares of £1bn lie: the left edge and the base of a block, the side of a square in pixels, how many lie in a row. */
export type Block = { x: number; y: number; square: number; across: number };

/** The room between squares, in pixels. */
const gapOf = (side: number): number => Math.max(1, side * 0.1);

/** The rows that a sum fills. */
export const rowsOf = (bn: number, across: number): number => Math.ceil(bn / across);

/** The left upper corner and the size of the `i`-th square of a block, of which `part` is drawn; rows lie on each other. */
export function squareAt({ x, y, square, across }: Block, i: number, part = 1) {
  const inner = square - gapOf(square);
  const row = Math.floor(i / across);
  return {
    x: x + (i % across) * square,
    y: y - row * square - inner,
    width: inner * part,
    height: inner,
  };
}

const at = (value: number): number => Math.round(value * 100) / 100;

/** A sum as the outlines of its squares, as path data; the last one may be a part. */
export const squaresOf = (block: Block, bn: number, from = 0): string =>
  Array.from({ length: Math.ceil(bn) - from }, (_, n) => {
    const { x, y, width, height } = squareAt(block, from + n, Math.min(1, bn - from - n));
    return `M${at(x)},${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  }).join("");

/** A sum as squares of its own, "pound 1" and on, that keep their keys from picture to picture. */
export const pounds = (bn: number, place: (i: number, part: number) => Mark["attrs"]): Mark[] =>
  Array.from({ length: Math.ceil(bn) }, (_, i) => {
    const attrs = place(i, Math.min(1, bn - i));
    return { key: `pound ${i + 1}`, tag: "rect", attrs };
  });
