import { expect, test } from "vitest";
import { at, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { scene } from "./scene.ts";

const ruler = (key: Data["rulers"][number]["key"], share: number) => {
  return { key, share, name: key, note: "as stated" };
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
const picture = scene(data, state().parse({}), wide);

test("draws the four measures of one year to one scale", () => {
  expect(at(picture, "bar nato", "width") / at(picture, "bar mod", "width")).toBeCloseTo(2.5 / 2);
});

test("draws the wider headings as the core with a hatched part", () => {
  expect(at(picture, "bar wider", "width")).toBeCloseTo(at(picture, "bar intelligence", "width"));
  expect(
    at(picture, "wider related", "width") / at(picture, "bar intelligence", "width"),
  ).toBeCloseTo(1.4 / 2.6);
});

test("spans the four in its headline", () => {
  expect(picture.title).toBe("One year, four rulers: 2.0% to 4.0%");
});
