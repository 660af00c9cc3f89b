import { type Handle, pathYears } from "./path.ts";

/** Numbers from 0 to 1 that look random and are the same for the same seed; for tests. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One to nine handles within the limits, shares to the hundredth; for tests. */
export function anyHandles(next: () => number): Handle[] {
  const { first, last } = pathYears;
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const some = all.filter(() => next() < 0.5);
  return (some.length ? some : [last]).map((year) => ({
    year,
    share: Math.round(150 + next() * 450) / 100,
  }));
}
