import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const ruler = (key: Data["rulers"][number]["key"], share: number) => {
  const said = `${share}%`;
  return { key, share, said, name: key, title: key, tooltip: `${key}: ${said}`, note: "" };
};
const data: Data = {
  title: "all four",
  subtitle: "of one year",
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

test("draws every length as high as the others, from one edge: areas say what lengths say", () => {
  const picture = draw();
  for (const name of ["height", "x"])
    expect(at(picture, "bar wider", name)).toBe(at(picture, "bar mod", name));
});

test("fills what is spent, and only draws a line around what is counted in", () => {
  const picture = draw();
  expect(at(picture, "spent nato", "width")).toBe(at(picture, "bar nato", "width"));
  expect(at(picture, "spent intelligence", "width")).toBe(at(picture, "bar nato", "width"));
  expect(markOf(picture, "bar intelligence").attrs.fill).toBe("none");
});

test("draws the measures one by one", () => {
  const picture = draw({ about: "intelligence" });
  expect(picture.title).toBe("intelligence");
  expect(picture.marks.some((mark) => mark.key === "bar wider")).toBe(false);
});

test("spans the four in its headline, and says that a wider count is no new money", () => {
  const { title, rulers } = dataOf(loadData());
  expect(title).toBe(`One year, four rulers: ${rulers[0]!.said} to ${rulers[3]!.said}`);
  expect(rulers[2]!.title).toMatch(/%, no new money$/);
});
