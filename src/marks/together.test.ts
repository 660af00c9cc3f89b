import { expect, test } from "vitest";
import { textMark } from "./text.ts";
import { together } from "./together.ts";

const at = (key: string, x: number) => [textMark(key, "Poland", { x, y: 50, size: 12 })];
const keys = (ways: Parameters<typeof together>[0]) =>
  together(ways).map((marks) => marks.map(({ attrs }) => attrs.x));

test("gives each label its best place where none lies on another", () => {
  expect(keys([[at("a", 0)], [at("b", 100), at("b", 200)]])).toEqual([[0], [100]]);
});

test("moves an important label where both have a place then", () => {
  expect(keys([[at("a", 0), at("a", 100)], [at("b", 0)]])).toEqual([[100], [0]]);
});

test("leaves out the less important of two that want one place", () => {
  expect(keys([[at("a", 0)], [at("b", 0)]])).toEqual([[0], []]);
});
