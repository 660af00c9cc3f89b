import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const data: Data = {
  ...dataOf(loadData()),
  ...{ core: 3.5, related: 1.5, signed: 2025, review: 2029, due: 2035, spain: 2.1 },
};
const draw = (asked: object) => scene(data, state().parse(asked), wide);

test("stands the hatched block on the solid one, in proportion", () => {
  const picture = draw({ show: "what" });
  const [core, related] = ["core block", "related block"].map((key) =>
    at(picture, key, "height"),
  ) as [number, number];
  expect(core / related).toBeCloseTo(3.5 / 1.5);
  expect(at(picture, "related block", "y") + related).toBeCloseTo(at(picture, "core block", "y"));
});

test("stands the old aim beside the new one, to the same scale", () => {
  for (const show of ["what", "when"]) {
    const picture = draw({ show });
    expect(at(picture, "core block", "height") / at(picture, "old block", "height")).toBeCloseTo(
      3.5 / 2,
    );
  }
});

test("prints what goes into each", () => {
  const picture = draw({ core: ["armed forces"], related: ["networks"] });
  expect(markOf(picture, "core 1").text).toBe("armed forces");
  expect(markOf(picture, "related 1").text).toBe("networks");
});

test("marks a plan for every year before the date, and the review", () => {
  const picture = draw({ show: "when" });
  expect(picture.marks.filter((mark) => mark.key.startsWith("plan "))).toHaveLength(9);
  expect(at(picture, "review", "x1")).toBeCloseTo(at(picture, "plan 2029", "cx"));
});

test("keeps Spain below the solid block’s top", () => {
  const picture = draw({ show: "when" });
  expect(at(picture, "spain", "y1")).toBeGreaterThan(at(picture, "core block", "y"));
});
