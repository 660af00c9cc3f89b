import { expect, test } from "vitest";
import { diskContent } from "../data/content.ts";
import { formatFault } from "../data/fault.ts";
import { check } from "./check.ts";
import { corpus } from "./corpus.ts";

const sound = diskContent();
const said = (content = sound) =>
  check(content)
    .filter(({ level }) => level !== "remark")
    .map((fault) => formatFault(fault) + (fault.level ? ` (${fault.level})` : ""));
const before = said();
const all = corpus(sound);

test("the content as it is has no fault and no warning", () => {
  expect(before).toEqual([]);
});

test("there are at least 80 broken inputs", () => {
  expect(all.length).toBeGreaterThanOrEqual(80);
});

test.each(all)("says of $claim just what is wrong, and where ($name)", ({ content, expected }) => {
  expect(said(content)).toEqual(expected);
});
