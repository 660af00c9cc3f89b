import { expect, test } from "vitest";
import { distance } from "./did-you-mean.ts";

const words = ["", "wales", "wlaes", "whales", "the-hague", "hte-hageu", "hague", "2025-06-25"];
const pairs = words.flatMap((from) => words.map((to) => ({ from, to })));

test("counts letters added, dropped, changed, and swapped for a little less", () => {
  const far = ["whales", "wale", "wades", "wlaes"].map((word) => distance("wales", word));
  expect(far).toEqual([1, 1, 1, 0.9]);
});

test.each(pairs)("a limit changes nothing for what is within it: $from, $to", ({ from, to }) => {
  const far = distance(from, to);
  for (const limit of [0, 1, 2, 3, 5, 9]) {
    const found = distance(from, to, limit);
    expect(far <= limit ? found : found > limit).toBe(far <= limit ? far : true);
  }
});
