import { expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { at, markOf, wide } from "../tiny.ts";
import { data as dataOf, state } from "./inputs.ts";
import { scene as enlarged } from "./enlarged.ts";
import { scene } from "./scene.ts";

const tables = loadData();
const rows = tables.ukGbp.filter((d) => [2024, 2025].includes(d.year));
const [actual, estimate] = rows as [(typeof rows)[0], (typeof rows)[0]];
const ukGbp = [
  { ...actual, pct_gdp: 2.5 },
  { ...estimate, pct_gdp: 2.6 },
];
const asked = [2024, 2025].map((year) => state(tables).parse({ lens: 2024, year }));
const data = dataOf({ ...tables, ukGbp }, asked);
const draw = (share: string) => scene(data, state(loadData()).parse({ share }), wide);

test("lights as many squares as the share has points", () => {
  const square = at(draw("5"), "sheet", "height") / 10;
  expect(at(draw("2"), "highlighted", "height")).toBeCloseTo(2 * square);
  expect(at(draw("britain"), "highlighted", "height")).toBeCloseTo(2.5 * square);
  expect(at(draw("5"), "highlighted", "height")).toBeCloseTo(5 * square);
});

test("keeps the core part of five in its own colour", () => {
  const square = at(draw("5"), "sheet", "height") / 10;
  expect(at(draw("5"), "core", "height")).toBeCloseTo(3.5 * square);
  expect(markOf(draw("5"), "core").attrs.fill).toBe("var(--three-half)");
});

test("says what it costs of every £100", () => {
  expect(draw("3.5").title).toBe("3.5% is £3.50 of every £100");
  expect(draw("britain").title).toBe("Britain spends 2.50%, 2024-25, actual");
});

const glass = (year: number) =>
  enlarged(data, state(loadData()).parse({ share: "britain", lens: 2024, year }), wide);

test("enlarges the pound in which the years differ", () => {
  const [whole, spent] = ["glass", "year 2024"].map((key) => at(glass(2025), key, "height"));
  expect(spent! / whole!).toBeCloseTo(0.5);
});

test("leaves an estimate hollow", () => {
  expect(markOf(glass(2025), "year 2025").attrs.fill).toBe("var(--paper)");
  expect(markOf(glass(2025), "year 2024").attrs.fill).toBe("var(--britain)");
});
