import { expect, test } from "vitest";
import { loadFacts } from "../data/lists/facts.ts";
import { listFacts } from "./facts.ts";

test("lists every fact with its value, its source and where it stands", () => {
  const list = listFacts("");
  for (const { id } of loadFacts()) expect(list).toContain(`\n${id}: `.trimStart());
  expect(list.match(/^ {2}source: \S+/gm)).toHaveLength(loadFacts().length);
  expect(list.match(/^ {2}used: \S+/gm)).toHaveLength(loadFacts().length);
});

test("lists those alone whose id or label has the words", () => {
  expect(listFacts("lithuania-2026")).toMatch(/^lithuania-2026: [\d.]+%\n[^]*1 of \d+ facts$/);
});

test("suggests the id that was meant", () => {
  expect(() => listFacts("lithunia-2026")).toThrow(/did you mean "lithuania-2026"\?/);
});
