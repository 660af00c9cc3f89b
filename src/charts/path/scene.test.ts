import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { state, type Data } from "./inputs.ts";
import { segments } from "./route.ts";
import { scene } from "./scene.ts";

const data: Data = {
  edition: "NATO, July 2026",
  estimatesFrom: 2025,
  nato: [2014, 2024, 2025, 2026].map((year, i) => ({ year, share: 2 + i / 5, bn: 40 + 10 * i })),
  promises: [
    {
      id: "pledge-2-5-april-2027",
      year: 2027,
      fiscalYear: "2027-28",
      share: 2.5,
      firmness: "funded",
      label: "2.5",
    },
    {
      id: "ambition-3-next-parliament",
      year: 2034,
      fiscalYear: "",
      share: 3,
      firmness: "ambition",
      label: "3",
    },
  ],
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

test("draws a way as straight lines with a point for each year", () => {
  const path = segments(
    [
      [2026, 2],
      [2028, 3],
    ],
    { x: (year) => year - 2026, at: (_, share) => share },
  );
  expect(path).toBe("M0,2L1,2.5L2,3");
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

test("never joins the OBR’s line to NATO’s", () => {
  const picture = draw({ obr: true });
  expect(String(markOf(picture, "obr").attrs.d)).not.toContain(
    String(markOf(picture, "estimate").attrs.d).slice(-8),
  );
  expect(markOf(picture, "obr").attrs.stroke).toBe("var(--ink)");
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
