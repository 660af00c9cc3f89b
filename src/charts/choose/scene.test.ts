import { describe, expect, test } from "vitest";
import { loadData } from "../../data/load.ts";
import { overlap } from "../../marks/box.ts";
import { boxOf } from "../../marks/text.ts";
import { type Choice, defaultChoice } from "../../model/choice/choice.ts";
import { presetsOf } from "../../model/path/presets.ts";
import { apartPicture } from "./apart-scene.ts";
import { billPicture } from "./bill-scene.ts";
import { csvOf } from "./csv.ts";
import { data } from "./inputs.ts";
import { pathPicture } from "./path-scene.ts";
import { reckon } from "./reckon.ts";
import { wordsOf } from "./result-words.ts";
import { unbroken } from "./words.ts";

const tables = loadData();
const known = JSON.parse(JSON.stringify(data(tables))) as ReturnType<typeof data>;
const presets = presetsOf(tables.ukPath).map((preset) => ({
  name: preset.id,
  choice: defaultChoice(preset, known.forecast.growth),
}));
const odd: Choice = {
  handles: [
    { year: 2027, share: 1.5 },
    { year: 2031, share: 6 },
    { year: 2034, share: 1.5 },
  ],
  growth: 5,
  baseline: "obr",
  prices: "today",
  resilience: 1.5,
};
const sizes = { phone: { width: 288, height: 262 }, wide: { width: 760, height: 400 } };
const all = [...presets, { name: "odd", choice: odd }].flatMap((d) =>
  Object.entries(sizes).map(([at, size]) => ({ ...d, at, size, now: reckon(known, d.choice) })),
);
const promised = reckon(known, presets[0]!.choice);

describe.each(all)("$name at $at", ({ now, size }) => {
  const pictures = [
    pathPicture(known, now, size),
    billPicture(known, now, size),
    apartPicture(known, now, size),
  ];

  test("every mark has a key of its own and finite numbers, letters of 12 px or more", () => {
    for (const { marks } of pictures) {
      expect(new Set(marks.map((d) => d.key)).size).toBe(marks.length);
      const values = marks.flatMap((d) => Object.values(d.attrs));
      expect(values.filter((d) => typeof d === "number" && !Number.isFinite(d))).toEqual([]);
      expect(values.filter((d) => String(d).includes("NaN"))).toEqual([]);
      const letters = marks.flatMap((d) => d.attrs["font-size"] ?? []);
      expect(Math.min(12, ...letters.map(Number))).toBe(12);
    }
  });

  test("no words overlap nor leave the frame", () => {
    for (const { marks, width, height } of pictures) {
      const texts = marks.filter((d) => d.tag === "text");
      const boxes = texts.map((d) => ({ key: d.key, box: boxOf(d) }));
      const out = boxes.filter(
        ({ box }) =>
          box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5,
      );
      expect(out.map((d) => d.key)).toEqual([]);
      const hits = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? `${a.key} over ${b.key}` : [])),
      );
      expect(hits).toEqual([]);
    }
  });
});

test("the bill never holds the 1.5, which has a picture of its own", () => {
  const full = reckon(known, { ...promised.choice, resilience: 1.5 });
  const size = sizes.wide;
  expect(billPicture(known, full, size)).toEqual(billPicture(known, promised, size));
  expect(full.last).toEqual(promised.last);
  expect(apartPicture(known, full, size).marks.some((d) => d.key === "hatch 2035")).toBe(true);
});

test("the sentence says base, year and prices, whatever is chosen", () => {
  expect(wordsOf(known, promised)["sentence"]).toBe(
    "In 2035-36 this path costs £151bn in cash, £39bn more than holding 2.6%. From 2027-28 to 2035-36 it costs £143bn more in total, £2,030 a person.",
  );
  expect(wordsOf(known, reckon(known, odd))["sentence"]).toMatch(
    /^In 2035-36 this path costs £58bn in today’s prices \(2026-27\), £58bn less than the OBR’s assumption\. /,
  );
});

test("the headline is the running total, which a middle point moves too", () => {
  const bent = (share: number) =>
    wordsOf(
      known,
      reckon(known, {
        ...promised.choice,
        handles: [
          { year: 2027, share: 2.6 },
          { year: 2031, share },
          { year: 2035, share: 3.5 },
        ],
      }),
    );
  expect(wordsOf(known, promised)["title"]).toBe("£143bn more in nine years than holding 2.6%");
  expect(bent(3.2)["title"]).not.toBe(bent(3.1)["title"]);
  expect(bent(3.2)["end"]).toBe(bent(3.1)["end"]);
});

test("no path is drawn solid where it is not actual", () => {
  for (const { now, size } of all) {
    const lines = pathPicture(known, now, size).marks;
    for (const key of ["path", "estimates"])
      expect(lines.find((d) => d.key === key)!.attrs["stroke-dasharray"]).toBeTruthy();
  }
});

test.each([0, 0.01, 0.04, 0.06, -0.02])("an extra of £%dbn is not printed as £0bn", (extra) => {
  const last = { ...promised.last, extra };
  const now = { ...promised, last, total: { ...promised.total, extra } };
  const said = Object.values(wordsOf(known, now)).join(" ");
  expect(said).not.toMatch(/£0(\.0)?bn/);
  expect(said).not.toMatch(/\w'\w/);
});

test("where nothing is extra, nothing is compared", () => {
  const hold = reckon(known, presets.find((d) => d.name === "hold")!.choice);
  const words = wordsOf(known, hold);
  expect(words["sentence"]).toContain("as much as holding 2.6%");
  expect(words["tax"]).toBe("There is no extra over holding 2.6% in 2035-36 to compare.");
});

test("tax is pence and points of VAT, the direct effect only", () => {
  expect(wordsOf(known, promised)["tax"]).toContain("3.7p on the basic rate");
  expect(wordsOf(known, promised)["tax"]).toContain("3.2 points of VAT");
  expect(wordsOf(known, promised)["tax"]).toContain("Direct effect only, ready reckoner of");
});

test("no fiscal year is broken at the end of a line", () => {
  expect(unbroken("from 2027-28 to 2035-36")).toBe(
    'from <span class="year">2027-28</span> to <span class="year">2035-36</span>',
  );
});

test("the CSV names base, prices, sources and address, then a row a year", () => {
  const lines = csvOf(known, promised, "https://example.org/choose/").trim().split("\n");
  const head = lines.filter((line) => line.startsWith("#")).join("\n");
  for (const said of ["holding 2.6%", "in cash", "OBR", "NATO, July 2026", "/choose/?y=2027-2.6"])
    expect(head).toContain(said);
  const rows = lines.filter((line) => !line.startsWith("#"));
  expect(rows).toHaveLength(10);
  expect(rows.at(-1)).toBe("2035-36,3.500,2.600,151.483,38.953,assumed");
});
