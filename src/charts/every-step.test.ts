import { describe, expect, test } from "vitest";
import { loadContent } from "../story/load.ts";
import type { Pictured } from "../story/steps.ts";
import { stories } from "../story/stories.ts";
import { picturesOf } from "../story/story.ts";
import { loadData } from "../data/load.ts";
import { interpolateScene } from "../marks/interpolate.ts";
import type { Mark, Scene, Size } from "../marks/mark.ts";
import { placeOf } from "../marks/place.ts";
import { drawnIn, least, scaleIn, sizes } from "../marks/sizes.ts";
import { boxOf, readingWidth } from "../marks/text.ts";
import { textWidth } from "../marks/widths.ts";
import { stateBetween } from "./between.ts";
import { figureOf, sceneOf, type Figure } from "./figure.ts";

/** How a picture is drawn in a room whose reader asks for letters so many times the usual. */
const larger = (room: Size, letters: number): Size => drawnIn(room, scaleIn(room, letters));

/** Every state of every step of every story, drafts too, at the sizes of a phone, a small phone and a wide window, and with larger letters. */
const all = {
  ...sizes,
  small: { width: 282, height: 218 },
  tablet: { width: 730, height: 391 },
  low: { width: 505, height: 255 },
  least,
  "phone at 1.26": larger(sizes.phone, 1.26),
  "wide at 1.26": larger(sizes.wide, 1.26),
  "wide at 1.68": larger(sizes.wide, 1.68),
};
/** The states of a picture, and where the scroll leads through what lies between, some of that. */
const statesOf = ({ states, scrub }: Pictured): [name: string, state: object][] => [
  ...states.map((state, i): [string, object] => [String(i + 1), state]),
  ...(scrub ? [0.17, 0.31, 0.44, 0.58, 0.72, 0.86] : []).map((along): [string, object] => [
    `at ${along}`,
    stateBetween(states, along),
  ]),
];

const pictures = stories(loadContent(), { drafts: true }).flatMap((story) =>
  picturesOf(story).flatMap((picture) => {
    const { chart, states } = picture;
    const id = "id" in picture ? String(picture.id) : "opening";
    const { data } = JSON.parse(JSON.stringify(figureOf(chart, states, loadData()))) as Figure;
    return Object.entries(all).flatMap(([name, size]) =>
      statesOf(picture).map(([at, state]) => {
        const draw = () => sceneOf({ chart, data, states: [state] }, 0, size);
        return {
          name: `${story.slug}#${id} ${at} ${name}`,
          chart,
          state,
          size: size as Size,
          scene: draw(),
          again: draw,
        };
      }),
    );
  }),
);

const ofSize = (wanted: Size) => pictures.filter(({ size }) => size === wanted);

const numbers = (mark: Mark) =>
  Object.values(mark.attrs).filter((value) => typeof value === "number");
const texts = ({ marks }: Scene) => marks.filter((mark) => mark.tag === "text");

/** Where a mark reaches, as far as its own attributes tell. */
function reach({ tag, attrs }: Mark): [number, number][] {
  const n = (name: string) => Number(attrs[name] ?? 0);
  if (tag === "circle")
    return [
      [n("cx") - n("r"), n("cy") - n("r")],
      [n("cx") + n("r"), n("cy") + n("r")],
    ];
  if (tag === "line")
    return [
      [n("x1"), n("y1")],
      [n("x2"), n("y2")],
    ];
  if (tag === "rect")
    return [
      [n("x"), n("y")],
      [n("x") + n("width"), n("y") + n("height")],
    ];
  return [];
}

/** Tokens too pale for words: see src/marks/palette.test.ts. */
const pale = new Set(["rule", "faint", "ally"].map((name) => `var(--${name})`));

describe.each(pictures)("$name", ({ scene, size, again }) => {
  test("writes its words in colours that can be read", () => {
    const faint = texts(scene).filter(({ attrs }) => pale.has(String(attrs.fill)));
    expect(faint.map((mark) => mark.text)).toEqual([]);
  });

  test("gives every mark a key of its own", () => {
    const keys = scene.marks.map((mark) => mark.key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test("has only finite numbers", () => {
    const odd = scene.marks.filter((mark) =>
      numbers(mark).some((value) => !Number.isFinite(value)),
    );
    const paths = scene.marks.filter(
      (mark) => mark.tag === "path" && /NaN|undefined/.test(String(mark.attrs.d)),
    );
    expect([...odd, ...paths]).toEqual([]);
  });

  test("keeps every mark inside the frame", () => {
    const out = scene.marks.filter((mark) =>
      reach(mark).some(([x, y]) => x < -1 || y < -1 || x > size.width + 1 || y > size.height + 1),
    );
    expect(out).toEqual([]);
  });

  test("says in words what it shows", () => {
    expect(scene.title.length).toBeGreaterThan(8);
    expect(scene.title.length).toBeLessThanOrEqual(64);
    expect(scene.description.length).toBeGreaterThan(60);
    expect(`${scene.subtitle}${scene.source}${scene.description}`).not.toMatch(
      /undefined|NaN|null/,
    );
  });

  test("writes nothing smaller than 12 px", () => {
    const small = texts(scene).filter((mark) => Number(mark.attrs["font-size"]) < 12);
    expect(small.map((mark) => mark.text)).toEqual([]);
  });

  test("names its parts: at least one mark has a tooltip, unless it is all words", () => {
    if (scene.marks.every(({ tag, key }) => tag === "text" || key === "bar")) return;
    expect(scene.marks.filter((mark) => mark.tooltip)).not.toEqual([]);
  });

  test("names each part with a figure and its unit", () => {
    const tooltips = scene.marks.flatMap(({ tooltip }) => tooltip ?? []);
    const told =
      /^\S.*(: |, ).*(\d% of (GDP|GNI|defence spending)|[£$][\d,.]+bn|points of GDP|[\d,]+ people|% of the targets before|\d brigades|% of those asked|no share of GDP named)/;
    expect(tooltips.filter((text) => !told.test(text))).toEqual([]);
  });

  test("finds the place of each part that has a name", () => {
    const places = scene.marks.filter((mark) => mark.tooltip).map(placeOf);
    const lost = places.filter(
      ({ x, y }) => !(x >= -1 && x <= size.width + 1 && y >= -1 && y <= size.height + 1),
    );
    expect(lost).toEqual([]);
  });

  test("is the same picture every time", () => {
    expect(again()).toEqual(scene);
  });
});

test.each(pictures)(
  "$name keeps every label inside the frame and off every other",
  ({ scene, size }) => {
    const boxes = texts(scene).map((mark) => ({ mark, box: boxOf(mark) }));
    const faults = boxes.flatMap(({ mark, box }, i) => [
      ...(box.left < -1 ||
      box.right > size.width + 1 ||
      box.top < -4 ||
      box.bottom > size.height + 4
        ? [`"${mark.text}" leaves the frame`]
        : []),
      ...boxes
        .slice(i + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        )
        .map((other) => `"${mark.text}" lies on "${other.mark.text}"`),
    ]);
    expect(faults).toEqual([]);
  },
);

test.each(ofSize(sizes.phone))("$name says measure and source in one line", ({ scene }) => {
  expect(textWidth(scene.subtitle, 12.92), scene.subtitle).toBeLessThan(352);
  expect(textWidth(scene.source, 12.16), scene.source).toBeLessThan(352);
});

test.each(ofSize(sizes.wide))("$name says measure and source in one line", ({ scene }) => {
  expect(textWidth(scene.subtitle, 15.96), scene.subtitle).toBeLessThan(640);
  expect(textWidth(scene.source, 14.06), scene.source).toBeLessThan(640);
});

test.each(ofSize(sizes.wide))(
  "$name has a headline that a wide window shows in one line",
  (one) => {
    const { title } = one.scene;
    expect(textWidth(title, 28.8, 600) * readingWidth, title).toBeLessThan(720);
  },
);

/** Each picture on a phone and the one that comes after it. */
const journeys = ofSize(sizes.phone)
  .slice(1)
  .map((to, i) => ({ from: ofSize(sizes.phone)[i]!, to }));

test.each(journeys)("is sound at every moment from $from.name to $to.name", ({ from, to }) => {
  for (const t of [0, 0.3, 0.5, 0.8, 1]) {
    const { marks } = interpolateScene(from.scene, to.scene, (_, b) => () => b)(t);
    const keys = new Set(marks.map((mark) => mark.key));
    expect(keys.size).toBe(marks.length);
    expect(marks.flatMap(numbers).every(Number.isFinite)).toBe(true);
  }
});

const has = ({ marks }: Scene, key: string) => marks.some((mark) => mark.key === key);

// While a line runs through a name, the name gives way.
const resting = pictures.filter(({ name }) => !name.includes(" at 0."));

test.each(resting.filter(({ scene }) => has(scene, "dot GBR")))("$name names Britain", (one) => {
  expect(has(one.scene, "name GBR")).toBe(true);
});

const asking = ofSize(sizes.phone).filter(({ chart }) => chart === "allies");

test.each(asking)("$name names at least the first three allies in question", ({ scene, state }) => {
  const { highlight } = state as { highlight: string[] };
  expect(highlight.slice(0, 3).filter((iso3) => !has(scene, `name ${iso3}`))).toEqual([]);
});

const planning = pictures.filter(
  ({ chart, state }) => chart === "allies" && (state as { plans: boolean }).plans,
);

test.each(planning)("$name puts every plan at its year, by name", ({ scene }) => {
  const x = (key: string, at = "x") =>
    Number(scene.marks.find((mark) => mark.key === key)!.attrs[at]);
  const [now, then] = [x("date 2026"), x("date 2035")];
  const plans = scene.marks.flatMap(({ key, tooltip }) => {
    const year = /by (\d{4}), its own stated target/.exec(tooltip ?? "")?.[1];
    return year ? [{ iso3: key.slice(-3), year: Number(year) }] : [];
  });
  expect(plans.length).toBeGreaterThan(9);
  // In the lowest rooms one that would stand at the ring of another is left to its tooltip.
  const unnamed = plans.filter(({ iso3 }) => !has(scene, `name ${iso3}`));
  expect(unnamed.slice(scene.height > 200 ? 0 : 4)).toEqual([]);
  for (const { iso3, year } of plans)
    expect(x(`stem ${iso3}`, "x2")).toBeCloseTo(now + ((then - now) * (year - 2026)) / 9);
});
