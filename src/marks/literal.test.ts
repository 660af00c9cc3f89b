import { expect, test } from "vitest";
import { literal } from "./literal.ts";

const colours = new Map([
  ["paper", "#ffffff"],
  ["ink", "#000000"],
  ["two", "#ff0000"],
]);
const filled = (fill: string) =>
  literal({ marks: [{ key: "a", tag: "rect", attrs: { fill } }] }, colours).marks[0]!.attrs["fill"];

test("a token becomes its colour", () => {
  expect(filled("var(--two)")).toBe("#ff0000");
});

test("no paint stays none", () => {
  expect(filled("none")).toBe("none");
});

test("a paint without a colour is an error that names it", () => {
  expect(() => filled("var(--tow)")).toThrow(
    'paint "var(--tow)" has no colour; expected a token of tokens.css',
  );
});

test("what is not a paint stays as it is", () => {
  const attrs = { d: "M0 0", "fill-opacity": 0.5 };
  expect(literal({ marks: [{ key: "a", tag: "path", attrs }] }, colours).marks[0]!.attrs).toEqual(
    attrs,
  );
});
