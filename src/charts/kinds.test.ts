import { describe, expect, test } from "vitest";
import { away } from "../marks/box.ts";
import type { Box, Mark, Scene } from "../marks/mark.ts";
import { boxOf } from "../marks/text.ts";
import { inEveryRoom } from "../story/rooms.ts";

const pictures = inEveryRoom();

const n = (mark: Mark, name: string): number => Number(mark.attrs[name] ?? 0);
const seen = ({ attrs }: Mark): boolean => attrs.opacity !== 0;
const texts = ({ marks }: Scene): Mark[] =>
  marks.filter((mark) => mark.tag === "text" && seen(mark));
const subject = ({ key }: Mark): string => key.slice(key.indexOf(" ") + 1);

type Point = [x: number, y: number];

/** The straight pieces that a mark draws with ink. */
function strokes({ tag, attrs }: Mark): [Point, Point][] {
  const at = (x: string, y: string): Point => [Number(attrs[x]), Number(attrs[y])];
  if (!attrs.stroke || attrs.stroke === "none") return [];
  if (tag === "line") return [[at("x1", "y1"), at("x2", "y2")]];
  if (tag !== "path" || !/^[\dMLHVhvlm.,\s-]+$/.test(String(attrs.d))) return [];
  return piecesOf(String(attrs.d));
}

/** The sides of a bar, or of the squares of a path. */
function edgesOf({ tag, attrs }: Mark): [Point, Point][] {
  if (tag === "path" && /^[\dMhvz.,\s-]+$/.test(String(attrs.d))) return piecesOf(String(attrs.d));
  if (tag !== "rect") return [];
  const [x, y] = [Number(attrs.x), Number(attrs.y)];
  const [right, foot] = [x + Number(attrs.width), y + Number(attrs.height)];
  const corners: Point[] = [
    [x, y],
    [right, y],
    [right, foot],
    [x, foot],
  ];
  return corners.map((corner, i) => [corner, corners[(i + 1) % 4]!]);
}

function piecesOf(path: string): [Point, Point][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHVvh])([-\d.]+)(?:[,\s]([-\d.]+))?/g)].flatMap(([, c, a, b]) => {
    const from: Point = [x, y];
    if (c === "V") y = Number(a);
    else if (c === "v") y += Number(a);
    else if (c === "H") x = Number(a);
    else if (c === "h") x += Number(a);
    else [x, y] = [Number(a), Number(b)];
    return c === "M" ? [] : [[from, [x, y]] as [Point, Point]];
  });
}

/** True when a straight piece goes through a box. */
function through([[x1, y1], [x2, y2]]: [Point, Point], { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** The letters of a text without the air around them; figures have no tails. */
const letters = (mark: Mark): Box => {
  const { left, right, top, bottom } = boxOf(mark);
  const size = n(mark, "font-size");
  const figures = /^[\d.%]+$/.test(mark.text ?? "");
  const foot = figures ? n(mark, "y") : bottom - 3;
  return {
    left: left + 1,
    right: right - 1,
    top: figures ? foot - size * 0.72 : top + 2,
    bottom: foot,
  };
};

const quiet = (mark: Mark): boolean => /^(rung|stems$)/.test(mark.key);

describe.each(pictures)("$name", ({ scene }) => {
  test("draws no line through words, but for three stems at most under their rim of paper", () => {
    const lines = scene.marks
      .filter((mark) => seen(mark) && !quiet(mark))
      .flatMap((mark) => strokes(mark).map((piece) => ({ key: mark.key, piece })));
    const faults = texts(scene).flatMap((mark) => {
      const crossing = lines.filter(({ piece }) => through(piece, letters(mark)));
      const stems = crossing.length < 4 && crossing.every(({ key }) => key.startsWith("stem "));
      return stems ? [] : crossing.map(({ key }) => `"${key}" through "${mark.text}"`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test("lets no edge of a bar or a square run through words", () => {
    const edges = scene.marks
      .filter((mark) => seen(mark) && !/^(parliament|span|water)/.test(mark.key))
      .flatMap((mark) => edgesOf(mark).map((piece) => ({ key: mark.key, piece })));
    const faults = texts(scene).flatMap((mark) =>
      edges
        .filter(({ piece }) => through(piece, letters(mark)))
        .map(({ key }) => `"${key}" through "${mark.text}"`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test("sets each name nearest to its own dot, or leads a line to it", () => {
    const dots = scene.marks.filter(({ tag, key }) => tag === "circle" && /^(dot|slot) /.test(key));
    const far = (mark: Mark, dot: Mark) =>
      Math.max(0, away(boxOf(mark), n(dot, "cx"), n(dot, "cy")) - n(dot, "r"));
    const faults = texts(scene).flatMap((mark) => {
      const own = dots.find((dot) => subject(dot) === subject(mark));
      if (!own || !mark.key.startsWith("name ")) return [];
      if (scene.marks.some(({ key }) => key === `lead ${mark.key}`)) return [];
      const nearer = dots.filter((dot) => dot !== own && far(mark, dot) < far(mark, own) - 0.5);
      return nearer.map((dot) => `"${mark.text}" is nearer to "${dot.key}"`);
    });
    expect(faults).toEqual([]);
  });

  test("sets each name on its dot's side of every level line", () => {
    const levels = scene.marks.filter(
      (mark) => mark.tag === "line" && /^(level|waterline)/.test(mark.key),
    );
    const faults = texts(scene).flatMap((mark) => {
      const dot = scene.marks.find(({ key }) => key === `dot ${subject(mark)}`);
      if (!dot || !mark.key.startsWith("name ")) return [];
      const { top, bottom } = boxOf(mark);
      const middle = (top + bottom) / 2;
      return levels
        .filter((line) => n(line, "x1") < boxOf(mark).right && n(line, "x2") > boxOf(mark).left)
        .filter((line) => n(dot, "cy") <= n(line, "y1") !== middle <= n(line, "y1"))
        .map((line) => `"${mark.text}" is on the other side of "${line.key}"`);
    });
    expect(faults).toEqual([]);
  });

  test("names no two marks alike", () => {
    // Equal figures, measures and answers may stand at several marks; a name may not.
    const said = texts(scene).filter(({ key }) => /^(name|promise|label|event|day)\b/.test(key));
    const twice = said.filter((mark, i) => said.findIndex((d) => d.text === mark.text) !== i);
    expect(twice.map(({ text, key }) => `"${text}" (${key})`)).toEqual([]);
  });

  test("draws no estimate, forecast, plan or assumption solid", () => {
    const unsure = scene.marks.filter(
      ({ tag, tooltip }) =>
        tag !== "text" &&
        /estimate|forecast|assum|plan\b|ambition/.test(tooltip ?? "") &&
        // A count that came after an estimate; a dot in a roll, whose height says nothing.
        !/counted by|named;/.test(tooltip ?? ""),
    );
    const solid = unsure.filter(({ tag, attrs }) => {
      const fill = String(attrs.fill ?? "");
      const hollow = ["none", "var(--paper)"].includes(fill) || fill.startsWith("url(");
      const dashed = Boolean(attrs["stroke-dasharray"]);
      const faint = Number(attrs["fill-opacity"] ?? 1) <= 0.4;
      return tag === "line"
        ? !dashed
        : tag === "path" && fill === "none"
          ? !dashed
          : !(hollow || faint || dashed);
    });
    expect(solid.map(({ key, tooltip }) => `${key}: ${tooltip}`)).toEqual([]);
  });
});
