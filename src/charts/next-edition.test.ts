import { describe, expect, test } from "vitest";
import { allyLines, allyYears } from "../story/ally-lines.ts";
import { choosePage } from "../story/choose.ts";
import { stories } from "../story/stories.ts";
import { readData } from "../data/load.ts";
import { withNextEdition } from "../data/editions/next-edition.ts";
import { sizes } from "../marks/sizes.ts";
import { figureOf, sceneOf } from "./figure.ts";
import { inputs } from "./index.ts";
import type { ChartName } from "./scenes.ts";

const next = withNextEdition();
const { data: tables } = readData(next);

/** Every state of every step, and each chart's latest year, drawn with an edition that ends a year later. */
const pictures = (() => {
  const steps = stories(next).flatMap(({ slug, steps }) =>
    steps.map(({ id, chart, states }) => ({ name: `${slug}#${id}`, chart, states })),
  );
  const latest = (["allies", "equipment", "gap"] as ChartName[]).flatMap((chart) =>
    ["points", "share", "money"].flatMap((by) => {
      const state = inputs[chart].state(tables).safeParse(chart === "equipment" ? {} : { by }).data;
      return state ? [{ name: `${chart} ${by}, latest`, chart, states: [state] }] : [];
    }),
  );
  return [...steps, ...latest].flatMap(({ name, chart, states }) => {
    const figure = JSON.parse(JSON.stringify(figureOf(chart, states, tables)));
    return [sizes.phone, sizes.wide].flatMap((size) =>
      states.map((_, i) => ({
        name: `${name} ${i + 1} ${size.width}`,
        size,
        scene: sceneOf(figure, i, size),
      })),
    );
  });
})();

const across = ["cx", "x", "x1", "x2"];
const down = ["cy", "y", "y1", "y2"];

describe.each(pictures)("$name", ({ scene, size }) => {
  test("is drawn with the next edition: finite, inside the frame, in words", () => {
    const wrong = scene.marks.filter(({ tag, attrs }) => {
      const numbers = Object.values(attrs).filter((value) => typeof value === "number");
      const outside = (names: string[], end: number) =>
        names.some((name) => Number(attrs[name] ?? 0) < -1 || Number(attrs[name] ?? 0) > end + 1);
      const out = tag !== "text" && (outside(across, size.width) || outside(down, size.height));
      return out || !numbers.every(Number.isFinite) || /NaN|undefined/.test(String(attrs.d ?? ""));
    });
    expect(wrong).toEqual([]);
    const words = `${scene.title}${scene.subtitle}${scene.source}${scene.description}`;
    expect(words).not.toMatch(/undefined|NaN|null/);
  });
});

test("names the next edition wherever a picture shows NATO’s figures without an edition", () => {
  const latest = pictures.filter(({ name }) => name.includes("latest"));
  expect(latest.length).toBeGreaterThan(5);
  for (const { scene } of latest) {
    expect(scene.source).toMatch(/^NATO, March 2027 edition/);
    expect(scene.subtitle).toContain("2027");
  }
});

test("says of each ally what the next edition says", () => {
  expect(allyYears(tables)).toEqual([2014, 2025, 2027]);
  expect(allyLines(tables).find((d) => d.iso3 === "GBR")!.text).toContain(
    "estimated at 2.96% for 2027",
  );
});

test("builds the tool from the next edition", () => {
  expect(choosePage(tables).known.edition).toBe("NATO, March 2027");
});
