import { expect, test } from "vitest";
import { dates, gridlines, linear, namedLine, upwards } from "./axis.ts";
import { frameOf } from "./frame.ts";

const frame = frameOf({ width: 500, height: 400 });
const y = upwards(frame, [0, 5]);

test("a straight scale stands 3 of 2 to 4 in the middle", () => {
  expect(linear([2, 4], [100, 0])(3)).toBe(50);
});

test("a scale goes beyond its ends as it goes between them", () => {
  expect(linear([0, 10], [0, 100])(12)).toBe(120);
});

test("a scale upwards begins at the foot of the field and ends at its top", () => {
  expect([y(0), y(5)]).toEqual([frame.bottom, frame.top]);
});

test("gridlines run across the field, and the last carries the unit", () => {
  const marks = gridlines(frame, y, [0, 5]);
  const lines = marks.filter((mark) => mark.tag === "line");
  expect(lines.map(({ attrs }) => [attrs.x1, attrs.x2])).toEqual(
    lines.map(() => [frame.left, frame.right]),
  );
  expect(marks.flatMap((mark) => mark.text ?? [])).toEqual(["0", "5%"]);
});

test("a figure beside a line stands with its middle on it", () => {
  const [line, tick] = namedLine(frame, {
    key: "a",
    y: 100,
    colour: "ink",
    width: 1,
    tick: "2%",
    name: "two",
  });
  const capital = 0.64 * frame.fontSize;
  expect(Number(tick!.attrs.y) - capital / 2).toBeCloseTo(Number(line!.attrs.y1));
});

test("a narrow picture has no names at the right of its lines", () => {
  const narrow = frameOf({ width: 300, height: 200 });
  const at = { y: 100, colour: "ink", width: 1, tick: "2%", name: "two" } as const;
  expect(namedLine(narrow, { key: "a", ...at })).toHaveLength(2);
});

test("the first and the last of the dates stay within the field where it is asked", () => {
  const anchors = dates(frame, (year) => year, [1950, 1990, 2025], true).map(
    ({ attrs }) => attrs["text-anchor"] ?? "start",
  );
  expect(anchors).toEqual(["start", "middle", "end"]);
});
