import { expect, test } from "vitest";
import type { Mark, Scene } from "../marks/mark.ts";
import { words } from "../model/words/format.ts";
import { inEveryRoom } from "../story/rooms.ts";

/** A figure as a headline writes it: a sum, a share, a number, or a number up to ten in letters. */
const figure =
  /[£$]?\d+(?:,\d{3})*(?:\.\d+)?(?:bn|%)?|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi;

/** What is no figure of the picture: years and days, what it asks why of, and the hundred that is all of it. */
const others = /\b\d{4}(-\d\d)?\b|\d+ (January|June|July)|\bWhy [\d.]+%|\bof every £100|\b100\b/g;

const n = (mark: Mark, name: string) => Number(mark.attrs[name]);
const seen = ({ attrs }: Mark) => attrs.opacity !== 0;
const faint = ["var(--ally)", "var(--rule)", "var(--soft)", "var(--faint)"];

/** How many marks there are of each kind; how many dots reach each line and stand out from the rest. */
function counts({ marks }: Scene): number[] {
  const kinds = new Map<string, number>();
  for (const { key } of marks.filter(seen)) {
    const [kind = ""] = key.split(" ");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const dots = marks.filter((mark) => mark.tag === "circle" && mark.key.startsWith("dot "));
  const lit = dots.filter(({ attrs }) => !faint.includes(String(attrs.stroke)));
  const lines = marks.filter(
    ({ key, tag }) => tag === "line" && /^(level|waterline|guideline)/.test(key),
  );
  const reached = lines.map((line) => lit.filter((dot) => n(dot, "cy") <= n(line, "y1")).length);
  const named = dots.filter(({ attrs }) => ["var(--ink)"].includes(String(attrs.fill)));
  return [...kinds.values(), ...reached, named.length, meeting(marks)];
}

/** How many lines end where most of them do. */
function meeting(marks: Mark[]): number {
  const ends = marks
    .filter(({ key }) => key.startsWith("stem "))
    .map(({ attrs }) => `${attrs.x2} ${attrs.y2}`);
  return Math.max(0, ...ends.map((end) => ends.filter((other) => other === end).length));
}

/** The shares at which something stands, by the scale of two lines that are named by theirs. */
function standing({ marks }: Scene): number[] {
  const rungs = marks.flatMap((mark): [share: number, y: number][] => {
    const share = /^(?:rung|level) ([\d.]+)$/.exec(mark.key)?.[1];
    return share && mark.tag === "line" ? [[Number(share), n(mark, "y1")]] : [];
  });
  const [low, high] = [rungs[0], rungs.find(([share]) => share !== rungs[0]?.[0])];
  if (!low || !high) return [];
  const heights = marks
    .filter((mark) => seen(mark) && !mark.key.startsWith("rung"))
    .flatMap((mark) => {
      if (mark.tag === "circle") return [n(mark, "cy")];
      if (mark.tag === "line") return [n(mark, "y1"), n(mark, "y2")];
      return mark.tag === "rect" ? [n(mark, "y") + n(mark, "height") / 2] : [];
    });
  const [per, from] = [(high[0] - low[0]) / (high[1] - low[1]), low];
  return heights.map((y) => from[0] + (y - from[1]) * per);
}

const inLetters = new Map(Array.from({ length: 10 }, (_, i) => [words(i + 1), String(i + 1)]));

/** True of a figure that stands in the words, counts marks, or is the height of one. */
function isDrawn(one: string, written: string, scene: Scene): boolean {
  const plain = inLetters.get(one.toLowerCase()) ?? one;
  const value = Number(plain.replace(/[£%]/g, ""));
  const share = /[£%]/.test(plain) && !plain.endsWith("bn");
  return (
    [one, plain, `${value}%`].some((words) => written.includes(words)) ||
    counts(scene).includes(Number(plain)) ||
    (share && standing(scene).some((at) => Math.abs(at - value) < 0.06))
  );
}

test.each(inEveryRoom())("$name draws every figure of its headline", ({ scene }) => {
  const said = scene.marks.filter((mark) => mark.text && seen(mark)).map((mark) => mark.text!);
  const written = [...said, scene.subtitle].join(" | ");
  const asked = scene.title.replace(others, "").match(figure) ?? [];
  expect(asked.filter((one) => !isDrawn(one, written, scene))).toEqual([]);
});
