import { readFileSync } from "node:fs";
import { hsl, lab, rgb } from "d3";
import { expect, test } from "vitest";
import { literals } from "./palette.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const texts = ["ink", "soft", "britain", "two", "three-half", "five", "ally-dark"];
const marks = [...texts, "ally"];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const parts = [rgb(colour).r, rgb(colour).g, rgb(colour).b].map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1: how a colour looks without one kind of cone. */
const blindness: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, matrix: number[][]) {
  const { r, g, b } = rgb(colour);
  const [x, y, z] = matrix.map((row) => row[0]! * r + row[1]! * g + row[2]! * b);
  return lab(rgb(x!, y!, z!));
}

for (const mode of ["light", "dark"] as const) {
  const colours = literals(css, mode);
  const value = (name: string) => colours.get(name)!;

  test(`every colour of text reads at 4.5:1 on paper and on cards, ${mode}`, () => {
    for (const name of texts)
      for (const ground of ["paper", "card"])
        expect(contrast(value(name), value(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  test(`every colour of a mark stands out at 3:1, ${mode}`, () => {
    for (const name of marks)
      expect(contrast(value(name), value("paper")), name).toBeGreaterThanOrEqual(3);
  });

  test(`the four colours that mean something differ in each colour blindness, ${mode}`, () => {
    const telling = ["britain", "two", "three-half", "five"];
    for (const [kind, matrix] of Object.entries(blindness))
      for (const a of telling)
        for (const b of telling.slice(telling.indexOf(a) + 1)) {
          const [p, q] = [seen(value(a), matrix), seen(value(b), matrix)];
          const far = Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
          expect(far, `${a} and ${b}, ${kind}`).toBeGreaterThan(12);
        }
  });
}

test("Britain is red in both modes", () => {
  for (const mode of ["light", "dark"] as const)
    expect(hsl(literals(css, mode).get("britain")!).h).toBeLessThan(20);
});

test("each colour has a value for light and another for dark", () => {
  const [light, dark] = [literals(css, "light"), literals(css, "dark")];
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect([...light].filter(([name, colour]) => dark.get(name) === colour)).toEqual([]);
});
