/** The hint `; did you mean "GBR"?` when one of the list is spelt nearly like the word, else nothing. */
export function didYouMean(word: string, list: Iterable<string>): string {
  // Of one or two letters anything is nearly anything.
  if (word.length < 3) return "";
  const near = Math.max(1, Math.floor(word.length / 3));
  let best: { known: string; distance: number } | undefined;
  for (const known of list) {
    if (Math.abs(known.length - word.length) > near) continue;
    const far = distance(word.toLowerCase(), known.toLowerCase(), near);
    if (far <= near && far < (best?.distance ?? Infinity)) best = { known, distance: far };
  }
  return best ? `; did you mean "${best.known}"?` : "";
}

/** How many letters must be added, dropped, changed or swapped with the next to turn one word into another; infinite where they are surely more than a limit. */
export function distance(from: string, to: string, limit = Infinity): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + changed,
        swapped ? (before[column - 2] ?? Infinity) + 0.9 : Infinity,
      );
    }
    // The next rows cost no less than this one, but for a swap, which may save one.
    if (Math.min(...next) > limit + 1) return Infinity;
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
