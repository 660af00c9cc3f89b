import { expect, test } from "vitest";
import type { z } from "zod";
import * as cells from "./cells.ts";

function read(schema: z.ZodType, cell: string): unknown {
  const result = schema.safeParse(cell);
  return result.success
    ? result.data
    : result.error.issues.map(({ message }) => message).join(" | ");
}

test.each([
  "2,4",
  "2.4%",
  " 2",
  "2 ",
  "1e3",
  "£3",
  "+2",
  ".5",
  "2.",
  "1_000",
  "02",
  "0x10",
  "NaN",
  "Infinity",
  "n/a",
])('takes no "%s" for a number', (cell) =>
  expect(read(cells.number(), cell)).toBe(`expected a number, found "${cell}"`),
);

test("takes plain numbers", () => {
  expect(["0", "2.40", "-1.39", "1809915"].map((cell) => read(cells.number(), cell))).toEqual([
    0, 2.4, -1.39, 1809915,
  ]);
});

test("holds a number to its limits", () => {
  expect(read(cells.number({ min: 2, max: 5 }), "6")).toBe(
    'expected a number from 2 to 5, found "6"',
  );
  expect(read(cells.number({ min: 0 }), "-3")).toBe('expected a number of at least 0, found "-3"');
});

test.each(["25.1", "0.0533", "0"])("says of the share %s in which unit it is expected", (cell) => {
  const wanted = "a number from 0.14 to 25, in per cent: 2.5 for 2.5%";
  expect(read(cells.share(), cell)).toBe(`expected ${wanted}, found "${cell}"`);
});

test("calls an empty cell nothing", () => {
  expect(read(cells.number(), "")).toBe("expected a number, found nothing");
  expect(read(cells.text(), "")).toBe("expected some text, found nothing");
});

test("reads an empty cell as undefined where it may be empty", () => {
  expect(read(cells.optional(cells.number()), "")).toBeUndefined();
  expect(read(cells.optional(cells.number()), "2,4")).toBe('expected a number, found "2,4"');
});

test("takes no text with a space at either end", () => {
  expect(read(cells.text(), "Albania ")).toBe('expected no space at either end, found "Albania "');
});

test.each(["1849", "2061", "25", "2025-26", "2025.0", "MMXXV"])(
  'takes no "%s" for a year',
  (cell) =>
    expect(read(cells.year(), cell)).toBe(`expected a year from 1850 to 2060, found "${cell}"`),
);

test.each(["2024", "2024-26", "2024/25", "24-25", "2024-2025"])(
  'takes no "%s" for a financial year',
  (cell) =>
    expect(read(cells.fiscalYear(), cell)).toBe(
      `expected a financial year such as 2024-25, found "${cell}"`,
    ),
);

test("takes the financial year at the turn of a century", () => {
  expect(read(cells.fiscalYear(), "1999-00")).toBe("1999-00");
});

test.each([
  "2025-02-29",
  "2025-13",
  "2025-6-5",
  "25 June 2025",
  "2025-06-31",
  "2025-00",
  "2025-06-05T10:00",
])('takes no "%s" for a date', (cell) =>
  expect(read(cells.date(), cell)).toBe(
    `expected a date such as 2025-06-25, 2025-06 or 2025, found "${cell}"`,
  ),
);

test("takes a day, a month and a year for a date", () => {
  expect(["2024-02-29", "2025-06", "1949"].map((cell) => read(cells.date(), cell))).toEqual([
    "2024-02-29",
    "2025-06",
    "1949",
  ]);
});

test("names the choices and the nearest of them", () => {
  expect(read(cells.oneOf(["actual", "estimate"]), "estimte")).toBe(
    'unknown value "estimte"; expected one of actual, estimate; did you mean "estimate"?',
  );
});

test.each([
  "nato.int",
  "ftp://nato.int",
  "https://",
  "https://a b.org",
  "javascript:alert(1)",
  "http://localhost",
])('takes no "%s" for a web address', (cell) =>
  expect(read(cells.url(), cell)).toBe(
    `expected a web address such as https://www.nato.int, found "${cell}"`,
  ),
);

test("reads yes and no as true and false", () => {
  expect([read(cells.yesNo(), "yes"), read(cells.yesNo(), "no")]).toEqual([true, false]);
  expect(read(cells.yesNo(), "Yes")).toBe(
    'unknown value "Yes"; expected one of yes, no; did you mean "yes"?',
  );
});

test("reads several ids from one cell", () => {
  expect(read(cells.ids(), "a-1; b-2")).toEqual(["a-1", "b-2"]);
  expect(read(cells.ids(), "")).toEqual([]);
  expect(read(cells.ids(), "a,b")).toBe('expected ids separated by "; ", found "a,b"');
});
