import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import { state, type Bar, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const bar = (key: string, sure: number, whole: number): Bar => ({
  key,
  name: key,
  measure: "a measure",
  figure: String(whole),
  sure,
  whole,
  tooltip: `${key}: ${whole}`,
});
const side = (says: string, a: Bar, b: Bar) => ({ says, bars: [a, b] as [Bar, Bar] });
const picture = {
  title: "Why and why not",
  source: "Both.",
  sides: [
    side("Why", bar("before", 100, 100), bar("since", 100, 130)),
    side("Why not", bar("NEC", 0, 800), bar("RUS", 200, 200)),
  ] as Data["first"]["sides"],
};
const draw = () => scene({ first: picture, closer: picture }, state().parse({}), wide);

test("gives both sides the same letters", () => {
  const size = (key: string) => markOf(draw(), key).attrs["font-size"];
  expect(size("says before")).toBe(size("says NEC"));
});

test("draws the figures of one side to one scale", () => {
  expect(at(draw(), "bar NEC", "width") / at(draw(), "bar RUS", "width")).toBeCloseTo(4, 1);
});

test("draws only what is certain solid", () => {
  const keys = draw().marks.map(({ key }) => key);
  expect(keys).not.toContain("sure NEC");
  expect(at(draw(), "sure since", "width")).toBeCloseTo(at(draw(), "sure before", "width"));
});
