import { expect, test } from "vitest";
import { at, markOf, three, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  edition: "NATO, July 2026",
  allies: three.map((ally, i) => ({
    ...ally,
    said: [3, 2.3, 2.1][i]!,
    counted: [3, 2.2, 1.9][i]!,
  })),
};
const picture = scene(data, state.parse({}), wide);

test("counts what was estimated and what was counted later", () => {
  expect(picture.title).toBe("2024: 3 as estimated then, 2 in the 2026 edition");
});

test("draws what was said as a ring and what was counted as a dot", () => {
  expect(markOf(picture, "said POL").attrs.fill).toBe("var(--paper)");
  expect(markOf(picture, "dot POL").attrs.fill).toBe("var(--ink)");
});

test("ties the two, so that the fall can be seen", () => {
  expect(at(picture, "stem POL", "y1")).toBe(at(picture, "said POL", "cy"));
  expect(at(picture, "stem POL", "y2")).toBe(at(picture, "dot POL", "cy"));
});

test("names who was estimated at the line but not counted there", () => {
  expect(markOf(picture, "name POL").text).toBe("Poland");
  expect(picture.description).toContain(
    "Estimated at the line but not counted there: Poland 2.10% to 1.90%.",
  );
});
