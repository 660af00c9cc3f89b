import { expect, test } from "vitest";
import { at, wide } from "../tiny.ts";
import { titleOf, type Data, type State } from "./inputs.ts";
import { scene } from "./scene.ts";

const voice = (id: string, speaker: string, share: number | null) => ({
  id,
  speaker,
  role: "Minister",
  when: "5 June 2025",
  from: "a paper",
  text: `Words of ${speaker}`,
  share,
});
const data: Data = {
  quotes: [voice("a", "Ann Able", 5), voice("b", "Bob Bold", 2.1), voice("c", "Cy Calm", null)],
  titles: { "a,b,c": "" },
  subtitles: ["", ""],
};
const state: State = { quotes: ["a", "b", "c"], says: "b" };
const picture = scene(data, state, wide);

test("stands the higher share higher, and those without one last", () => {
  const ys = ["a", "b", "c"].map((id) => at(picture, `voice ${id}`, "cy"));
  expect(ys).toEqual(ys.toSorted((x, y) => x - y));
});

test("prints the words of the one who speaks, and of no one else", () => {
  const words = picture.marks.filter((mark) => mark.attrs["font-family"]).map((mark) => mark.text);
  expect(words.join(" ")).toBe("“Words of Bob Bold”");
});

test("gives everyone letters of the same size", () => {
  const sizes = ["a", "b", "c"].map((says) => {
    return at(scene(data, { ...state, says }, wide), `${says} 1`, "font-size");
  });
  expect(new Set(sizes).size).toBe(1);
});

test("stands everyone on a scale from nought to five", () => {
  const whole = at(picture, "rung 0", "y1") - at(picture, "level 5", "y1");
  const named = at(picture, "rung 0", "y1") - at(picture, "voice b", "cy");
  expect(named / whole).toBeCloseTo(2.1 / 5);
});

test("sets words in larger letters than the name of whoever says them", () => {
  expect(at(picture, "b 1", "font-size")).toBeGreaterThan(at(picture, "b by 1", "font-size"));
});

test("spans the shares that were named", () => {
  expect(titleOf(data.quotes)).toBe("From 2.1% to 5%: who asked for what");
});
