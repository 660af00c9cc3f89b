import { readFileSync } from "node:fs";
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
} from "culori";
import { hsl } from "d3";
import { describe, expect, test } from "vitest";
import { literals } from "./palette.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const texts = ["ink", "soft", "britain", "two", "three-half", "five", "ally-dark"];
const marks = [...texts, "ally"];
const telling = ["britain", "two", "three-half", "five"];
const pairs = telling.flatMap((a, i) => telling.slice(i + 1).map((b) => [a, b] as const));
const linear = converter("lrgb");
const difference = differenceCiede2000();

/** Machado, Oliveira and Fernandes (2009), severity 1, on light as it is: how a colour looks without one kind of cone. */
const machado =
  (matrix: number[][]) =>
  (colour: string): Color => {
    const { r, g, b } = linear(colour)!;
    const [x, y, z] = matrix.map((row) => row[0]! * r + row[1]! * g + row[2]! * b);
    const within = (part = 0) => Math.min(1, Math.max(0, part));
    return { mode: "lrgb", r: within(x), g: within(y), b: within(z) };
  };

const culori = (filter: (colour: Color) => Color) => (colour: string) => filter(linear(colour)!);

/** Two ways to reckon how colours are seen in each kind of colour blindness. */
const blindness: Record<string, (colour: string) => Color> = {
  protanopia: machado([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: machado([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: machado([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  "protanopia, by culori": culori(filterDeficiencyProt(1)),
  "deuteranopia, by culori": culori(filterDeficiencyDeuter(1)),
  "tritanopia, by culori": culori(filterDeficiencyTrit(1)),
};

describe.each(["light", "dark"] as const)("in %s colours", (mode) => {
  const colours = literals(css, mode);
  const value = (name: string) => colours.get(name)!;

  test.each(texts)("words in %s read at 4.5:1 on paper and on cards", (name) => {
    for (const ground of ["paper", "card"])
      expect(wcagContrast(value(name), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)("marks in %s stand out from paper at 3:1", (name) => {
    expect(wcagContrast(value(name), value("paper"))).toBeGreaterThanOrEqual(3);
  });

  describe.each(Object.entries(blindness))("seen with %s", (_, seen) => {
    test.each(pairs)("%s and %s differ by ten", (a, b) => {
      expect(difference(seen(value(a)), seen(value(b)))).toBeGreaterThanOrEqual(10);
    });
  });
});

test("Britain is red in both modes", () => {
  for (const mode of ["light", "dark"] as const)
    expect(hsl(literals(css, mode).get("britain")!).h).toBeLessThan(20);
});

test("each colour has a value for light and another for dark", () => {
  const [light, dark] = [literals(css, "light"), literals(css, "dark")];
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect([...light].filter(([name, colour]) => dark.get(name) === colour)).toEqual([]);
});
