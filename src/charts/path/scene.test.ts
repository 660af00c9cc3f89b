import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { segments } from "./route.ts";
import { saidOf } from "./said.ts";
import { scene } from "./scene.ts";

const data: Data = {
  said: saidOf("NATO, July 2026", 3.5),
  estimatesFrom: 2025,
  nato: [2014, 2024, 2025, 2026].map((year, i) => ({ year, share: 2 + i / 5, bn: 40 + 10 * i })),
  promises: [
    {
      id: "pledge-2-5-april-2027",
      year: 2027,
      fiscalYear: "2027-28",
      share: 2.5,
      firmness: "funded",
    },
    {
      id: "ambition-3-next-parliament",
      year: 2034,
      fiscalYear: "",
      share: 3,
      firmness: "ambition",
    },
  ],
  way: [
    [2027, 2.6],
    [2034, 3],
    [2035, 3.5],
  ],
  days: [],
  obr: [
    { year: 2025, share: 2.4 },
    { year: 2030, share: 3 },
  ],
  gdp: [
    [2014, 2000],
    [2024, 2000],
    [2025, 2000],
    [2026, 2000],
    [2027, 2000],
  ],
  growth: 10,
};
const draw = (asked: object) => scene(data, state(loadData()).parse(asked), wide);
const slopeOf = (milestone: number) =>
  Number(markOf(draw({ window: true, milestone }), "slope").text);

test("draws a way as straight lines with a point for each year", () => {
  const way = [
    [2026, 2],
    [2028, 3],
  ] as const;
  expect(segments([...way], { x: (year) => year - 2026, at: (_, share) => share })).toBe(
    "M0,2L1,2.5L2,3",
  );
});

test("draws actual figures full and estimates hollow, on a line of their own", () => {
  const picture = draw({});
  expect(markOf(picture, "nato 2024").attrs.fill).toBe("var(--britain)");
  expect(markOf(picture, "nato 2025").attrs.fill).toBe("var(--paper)");
  expect(markOf(picture, "estimate").attrs["stroke-dasharray"]).toBeDefined();
});

test("fills a promise by how firm it is", () => {
  const picture = draw({ show: ["pledge-2-5-april-2027", "ambition-3-next-parliament"] });
  expect(markOf(picture, "promise pledge-2-5-april-2027").attrs.fill).toContain("var(--britain)");
  expect(markOf(picture, "promise ambition-3-next-parliament").attrs.fill).toBe("var(--paper)");
});

test("says in the headline what the promise is worth", () => {
  expect(draw({ show: ["pledge-2-5-april-2027"], about: "pledge-2-5-april-2027" }).title).toBe(
    "2.5% in 2027-28: funded",
  );
});

test("closes in without losing a point of a line, so that it can be followed", () => {
  const commands = (asked: object) =>
    String(markOf(draw(asked), "actual").attrs.d).replace(/[^A-Z]/g, "");
  expect(commands({ years: [2024, 2035] })).toBe(commands({}));
});

test("shows no dot of a year that lies outside of the picture", () => {
  const keys = draw({ years: [2024, 2035] }).marks.map((mark) => mark.key);
  expect(keys).not.toContain("nato 2014");
  expect(keys).toContain("nato 2024");
});

test("puts no dot on a promise that has a window and no date", () => {
  const picture = draw({ window: true, about: "ambition-3-next-parliament" });
  expect(picture.marks.some(({ key }) => key.startsWith("promise "))).toBe(false);
});

test("writes on the hill how steep it is: half a point over the years that are left", () => {
  expect(slopeOf(2029)).toBe(0.08);
  expect(slopeOf(2034)).toBe(0.5);
});

test("stands for a moment between two years too, and says so", () => {
  const picture = draw({ window: true, milestone: 2031.4 });
  expect(picture.title).toBe("3% after 2031, then 0.14 points a year");
  const [before, after] = [2031, 2032].map((milestone) =>
    at(draw({ window: true, milestone }), "milestone", "cx"),
  );
  const now = at(picture, "milestone", "cx");
  expect(now).toBeGreaterThan(before!);
  expect(now).toBeLessThan(after!);
});

test("leaves a ghost of each earlier year", () => {
  const ghosts = (milestone: number) =>
    draw({ window: true, milestone }).marks.filter(({ key }) => key.startsWith("way 20")).length;
  expect([2029, 2031.4, 2034].map(ghosts)).toEqual([0, 3, 5]);
});

test("draws nothing solid that is assumed", () => {
  const picture = draw({ window: true, milestone: 2031 });
  for (const { attrs } of picture.marks.filter(({ key }) => key.startsWith("way")))
    expect(attrs["stroke-dasharray"]).toBeDefined();
  expect(markOf(picture, "milestone").attrs.fill).toBe("var(--paper)");
});

test("keeps the OBR’s measure in a panel of its own, right of the plan", () => {
  const picture = draw({ obr: true, show: ["pledge-2-5-april-2027"] });
  expect(at(picture, "obr 2025", "x")).toBeGreaterThan(
    at(picture, "promise pledge-2-5-april-2027", "cx"),
  );
  expect(markOf(picture, "obr").attrs["stroke-dasharray"]).toBeDefined();
});

test("shows the same marks as share and as money", () => {
  const keys = (by: string) =>
    draw({ by, show: ["pledge-2-5-april-2027"] })
      .marks.map((mark) => mark.key)
      .filter((key) => /^(nato|promise) /.test(key));
  expect(keys("money")).toEqual(keys("share"));
});

test("stands 2.5% of £2,000bn at £50bn, level with the £50bn that was spent", () => {
  const picture = draw({ by: "money", show: ["pledge-2-5-april-2027"] });
  expect(at(picture, "promise pledge-2-5-april-2027", "cy")).toBeCloseTo(
    at(picture, "nato 2024", "cy"),
  );
});

test("piles up a square for each £1bn of the extra", () => {
  const picture = draw({ by: "money", milestone: 2034 });
  // 0.9% of £2,000bn grown by a tenth eight times is £38.6bn.
  expect(picture.marks.filter(({ key }) => key.startsWith("pound "))).toHaveLength(39);
});
