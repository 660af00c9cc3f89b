import { wcagContrast } from "culori";
import { expect, test } from "vitest";
import type { Mark } from "./mark.ts";
import { fallbacks, unstyled } from "./unstyled.ts";

const alone = (mark: Mark): Mark => unstyled({ marks: [mark] }).marks[0]!;

test("a paint keeps its token and has a colour to fall back on", () => {
  const attrs = { cx: 1, fill: "var(--two)", stroke: "none" };
  expect(alone({ key: "a", tag: "circle", attrs }).attrs).toEqual({
    cx: 1,
    fill: `var(--two,${fallbacks.two})`,
    stroke: "none",
  });
});

test("only what is looked for keeps its key", () => {
  const keys = ["west", "dot GBR"].map((key) => alone({ key, tag: "line", attrs: {} }).key);
  expect(keys).toEqual(["west", ""]);
});

test("a rectangle is a path round the same four corners", () => {
  const attrs = { x: 1, y: 2.005, width: 30, height: 4, fill: "none" };
  expect(alone({ key: "west", tag: "rect", attrs })).toEqual({
    key: "west",
    tag: "path",
    attrs: { d: "M1,2.01h30v4h-30z", fill: "none" },
  });
});

test.each(["britain", "two", "three-half", "five", "ally", "ally-dark"] as const)(
  "%s is seen on the white and the black of Firefox’s reader view",
  (name) => {
    for (const ground of ["#ffffff", "#1c1b22"])
      expect(wcagContrast(fallbacks[name], ground)).toBeGreaterThanOrEqual(3);
  },
);
