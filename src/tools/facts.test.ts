import { expect, test } from "vitest";
import { diskContent } from "../data/content.ts";
import { readFacts } from "../data/lists/facts.ts";
import { listFacts } from "./facts.ts";

const content = diskContent();
const { facts } = readFacts(content);

test("lists every fact with its value, its source and where it stands", () => {
  const list = listFacts(content, "");
  for (const { id } of facts) expect(list).toContain(`\n${id}: `.trimStart());
  expect(list.match(/^ {2}source: \S+/gm)).toHaveLength(facts.length);
  expect(list.match(/^ {2}used: \S+/gm)).toHaveLength(facts.length);
});

test("lists those alone whose id or label has the words", () => {
  expect(listFacts(content, "lithuania-2026")).toMatch(
    /^lithuania-2026: [\d.]+%\n[^]*1 of \d+ facts$/,
  );
});

test("suggests the id that was meant", () => {
  expect(() => listFacts(content, "lithunia-2026")).toThrow(/did you mean "lithuania-2026"\?/);
});
