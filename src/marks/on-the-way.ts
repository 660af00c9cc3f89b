/** The numbers of a text, such as those of path data. */
const numbers = /-?\d*\.?\d+/g;

/** A number between two, at `t` from 0 to 1. */
export const numberBetween = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

/** The text `b` with its numbers on the way from those of `a`, one for one. */
export function textBetween(a: string, b: string): (t: number) => string {
  const from = (a.match(numbers) ?? []).map(Number);
  const parts = b.split(numbers);
  const to = (b.match(numbers) ?? []).map(Number);
  return (t) =>
    parts
      .map((part, i) => part + (i < to.length ? numberBetween(from[i] ?? to[i]!, to[i]!, t) : ""))
      .join("");
}
