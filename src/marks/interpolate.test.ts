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

test("fades in what is new", () => {
  const at = interpolateScene(scene([]), scene([dot("a", 3)]));
  expect(find(at(0.25), "a")!.attrs).toMatchObject({ cx: 3, opacity: 0.25 });
});

test("fades out what leaves, beneath what stays", () => {
  const at = interpolateScene(scene([dot("a", 3)]), scene([dot("b", 4)]));
  expect(at(0.75).marks.map(({ key, attrs }) => [key, attrs.opacity])).toEqual([
    ["a", 0.25],
    ["b", 0.75],
  ]);
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
