import { expect, test } from "vitest";
import { openingTag } from "./tag.ts";

test("an opening tag ends at its own bracket, not at one in a value", () => {
  const tag = '<Step id="a" when={{ at: "2 > 1" }}>';
  expect(openingTag(`---\n---\n\n  ${tag}\nWords.\n</Step>\n`, { line: 4, column: 3 })).toBe(tag);
});

test("an opening tag may stand over several lines, from the first of the file", () => {
  const tag = '<Step\n  id="a"\n  then={[{ year: 2015 }]}\n>';
  expect(openingTag(`${tag}\nWords.`, { line: 1, column: 1 })).toBe(tag);
});
