import { expect, test } from "vitest";
import { interpolateScene as onTheWay } from "./interpolate.ts";
import type { Mark, Scene } from "./mark.ts";

const interpolateScene = (a: Scene, b: Scene) =>
  onTheWay(a, b, (from, to) => (t) => `${t} from ${from} to ${to}`);

const dot = (key: string, cx: number, fill = "var(--ink)"): Mark => ({
  key,
  tag: "circle",
  attrs: { cx, fill },
});
const scene = (marks: Mark[], title = ""): Scene => ({
  width: 100,
  height: 100,
  title,
  subtitle: "",
  source: "",
  description: "",
  marks,
});
const find = ({ marks }: Scene, key: string) => marks.find((mark) => mark.key === key);

test("begins where the first scene stands", () => {
  const at = interpolateScene(scene([dot("a", 0)]), scene([dot("a", 10)]));
  expect(find(at(0), "a")!.attrs.cx).toBe(0);
});

test("is halfway at a half", () => {
  const at = interpolateScene(scene([dot("a", 0)]), scene([dot("a", 10)]));
  expect(find(at(0.5), "a")!.attrs.cx).toBe(5);
});

test("ends with the second scene itself", () => {
  const end = scene([dot("a", 10)]);
  expect(interpolateScene(scene([dot("a", 0), dot("b", 1)]), end)(1)).toBe(end);
});

test("goes on from where an interrupted journey stood", () => {
  const first = interpolateScene(scene([dot("a", 0)]), scene([dot("a", 10)]))(0.5);
  const at = interpolateScene(first, scene([dot("a", 25)]));
  expect([find(at(0), "a")!.attrs.cx, find(at(0.5), "a")!.attrs.cx]).toEqual([5, 15]);
});

test("goes back to the picture it came from, interrupted or not", () => {
  const start = scene([dot("a", 0)]);
  const half = interpolateScene(start, scene([dot("a", 10), dot("b", 5)]))(0.5);
  expect(interpolateScene(half, start)(1)).toEqual(start);
});

test("fades in what is new, after what leaves has faded out", () => {
  const at = interpolateScene(scene([dot("a", 3)]), scene([dot("b", 4)]));
  const seen = (t: number) => at(t).marks.map(({ key, attrs }) => [key, attrs.opacity]);
  expect(seen(0.2)).toEqual([
    ["a", 0.5],
    ["b", 0],
  ]);
  expect(seen(0.775).map(([key, opacity]) => [key, Number(opacity).toFixed(2)])).toEqual([
    ["a", "0.00"],
    ["b", "0.50"],
  ]);
});

test("never shows two pictures that have nothing in common at once", () => {
  const at = interpolateScene(scene([dot("a", 3)]), scene([dot("b", 4)]));
  for (let t = 0; t < 1; t += 0.05) {
    const seen = at(t).marks.filter(({ attrs }) => Number(attrs.opacity) > 0.01);
    expect(seen.length).toBeLessThanOrEqual(1);
  }
});

test("turns a box into a circle of the same key, and back", () => {
  const box: Mark = { key: "a", tag: "rect", attrs: { x: 0, y: 0, width: 20, height: 40 } };
  const round: Mark = { key: "a", tag: "circle", attrs: { cx: 10, cy: 20, r: 30 } };
  const there = interpolateScene(scene([box]), scene([round]))(0.5);
  expect(find(there, "a")).toMatchObject({
    tag: "rect",
    attrs: { x: -10, y: -5, width: 40, height: 50, rx: 15 },
  });
  const back = interpolateScene(there, scene([box]))(0.5);
  expect(find(back, "a")!.attrs).toMatchObject({ x: -5, width: 30, rx: 7.5 });
});

test("turns an upright line into a box as wide as its stroke", () => {
  const line: Mark = {
    key: "a",
    tag: "line",
    attrs: { x1: 5, x2: 5, y1: 40, y2: 10, stroke: "var(--ink)", "stroke-width": 2 },
  };
  const box: Mark = { key: "a", tag: "rect", attrs: { x: 8, y: 10, width: 2, height: 30 } };
  expect(find(interpolateScene(scene([line]), scene([box]))(0.5), "a")!.attrs).toMatchObject({
    x: 6,
    y: 10,
    width: 2,
    height: 30,
    fill: "var(--ink)",
  });
});

test("lets what is of another mark come out of it and go back into it", () => {
  const token: Mark = { ...dot("token", 100), of: "a" };
  const [without, held] = [scene([dot("a", 0)]), scene([dot("a", 0), token])];
  expect(find(interpolateScene(without, held)(0.5), "token")!.attrs.cx).toBe(50);
  expect(find(interpolateScene(held, without)(0.5), "token")!.attrs.cx).toBe(50);
  expect(interpolateScene(held, without)(1)).toBe(without);
});

test("keeps what leaves above what it lay upon", () => {
  const at = interpolateScene(
    scene([dot("low", 0), dot("leaves", 1), dot("high", 2)]),
    scene([dot("low", 0), dot("new", 1), dot("high", 2)]),
  );
  expect(at(0.5).marks.map(({ key }) => key)).toEqual(["low", "leaves", "new", "high"]);
});

test("has colours mixed by whoever shows it", () => {
  const [ink, two] = [dot("a", 0, "var(--ink)"), dot("a", 0, "var(--two)")];
  const at = interpolateScene(scene([ink]), scene([two]));
  expect(find(at(0.5), "a")!.attrs.fill).toBe("0.5 from var(--ink) to var(--two)");
});

test("keeps what does not move the same object, so that nobody has to look at it again", () => {
  const still = dot("still", 3);
  const at = interpolateScene(scene([dot("still", 3), dot("a", 0)]), scene([still, dot("a", 9)]));
  expect([find(at(0.2), "still"), find(at(0.7), "still")]).toEqual([still, still]);
  expect(find(at(0.2), "still")).toBe(find(at(0.7), "still"));
});

test("lets the words of the old picture go before those of the new one come", () => {
  const words = (key: string): Mark => ({ key, tag: "text", attrs: { x: 0 }, text: key });
  const at = interpolateScene(scene([words("old")]), scene([words("new")]));
  const seen = (t: number) => at(t).marks.filter(({ attrs }) => Number(attrs.opacity ?? 1) > 0);
  const most = [0.1, 0.29, 0.45, 0.61, 0.9].map((t) =>
    seen(t)
      .map(({ key }) => key)
      .join(),
  );
  expect(most).toEqual(["old", "old", "", "new", "new"]);
});

test("moves a path whose commands agree, and changes another half-way", () => {
  const path = (d: string): Mark => ({ key: "p", tag: "path", attrs: { d } });
  const same = interpolateScene(scene([path("M0,0L10,10")]), scene([path("M0,0L20,10")]));
  const other = interpolateScene(scene([path("M0,0L10,10")]), scene([path("M0,0V10")]));
  expect(find(same(0.5), "p")!.attrs.d).toBe("M0,0L15,10");
  expect(find(other(0.4), "p")!.attrs.d).toBe("M0,0L10,10");
});

test("keeps every number finite on the way", () => {
  const at = interpolateScene(
    scene([dot("a", 0)]),
    scene([{ ...dot("a", 1), attrs: { cx: 1, r: 5 } }]),
  );
  for (const t of [0, 0.1, 0.5, 0.9]) expect(find(at(t), "a")!.attrs.r).toBe(5);
});
