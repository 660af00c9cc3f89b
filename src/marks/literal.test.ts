import { expect, test } from "vitest";
import { literal } from "./literal.ts";

/** A mix as the browser takes it, `part` of 1 from the second paint. */
const mixed = (a: string, b: string, part: number) =>
  `color-mix(in oklab, ${a}, ${b} ${part * 100}%)`;

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

test("half of black and white is the grey in the middle of oklab, as browsers have it", () => {
  expect(filled(mixed("var(--paper)", "var(--ink)", 0.5))).toBe("#636363");
});

test("a mix of mixes is that of all its parts", () => {
  const half = mixed("var(--paper)", "var(--ink)", 0.5);
  expect(filled(mixed(half, "var(--paper)", 0.5))).toBe(
    filled("color-mix(in oklab, var(--paper), var(--ink) 25%)"),
  );
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
