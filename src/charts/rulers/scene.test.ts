import { expect, test } from "vitest";
import { at, markOf, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const ruler = (key: Data["rulers"][number]["key"], share: number) => {
  return { key, share, name: `By ${key}`, note: "as stated" };
};
const data: Data = {
  fiscalYear: "2027-28",
  rulers: [
    ruler("mod", 2),
    ruler("nato", 2.5),
    ruler("intelligence", 2.6),
    { ...ruler("wider", 4), core: 2.6 },
  ],
};
const draw = (asked: object = {}) => scene(data, state().parse(asked), wide);

test("draws the four measures of one year to one scale", () => {
  const picture = draw();
  expect(at(picture, "bar nato", "width") / at(picture, "bar mod", "width")).toBeCloseTo(2.5 / 2);
});

test("draws each length around the one before", () => {
  const picture = draw();
  expect(at(picture, "bar nato", "height")).toBeGreaterThan(at(picture, "bar mod", "height"));
});

test("fills what is spent, and only draws a line around what is counted in", () => {
  expect(markOf(draw(), "bar nato").attrs.fill).toBe("var(--britain)");
  expect(markOf(draw(), "bar intelligence").attrs.fill).toBe("none");
});

test("draws the measures one by one", () => {
  const picture = draw({ about: "intelligence" });
  expect(picture.title).toBe("By intelligence: 2.6%, no new money");
  expect(picture.marks.some((mark) => mark.key === "bar wider")).toBe(false);
});

test("spans the four in its headline", () => {
  expect(draw().title).toBe("One year, four rulers: 2.0% to 4.0%");
});
