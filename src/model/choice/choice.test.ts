import { expect, test } from "vitest";
import { limits, moveHandle } from "./choice.ts";
import { addressOf, choiceOf } from "./address.ts";
import type { Choice } from "./choice.ts";
import { baselineNames } from "../cost/baseline.ts";
import { anyHandles, chance } from "../path/chance.ts";
import { pathOf } from "../path/path.ts";

const byDefault: Choice = {
  handles: [
    { year: 2027, share: 2.6 },
    { year: 2035, share: 3.5 },
  ],
  growth: 3.57,
  baseline: "2.6",
  prices: "cash",
  resilience: 0,
};

const anyChoice = (next: () => number): Choice => ({
  handles: anyHandles(next),
  growth: Math.round(250 + next() * 250) / 100,
  baseline: baselineNames[Math.floor(next() * 4)]!,
  prices: next() < 0.5 ? "cash" : "today",
  resilience: next() < 0.5 ? 0 : 1.5,
});

const start = { year: 2026, share: 2.56 };
const isSound = ({ handles }: Choice) =>
  pathOf(start, handles).fault === undefined &&
  handles.every((d) => d.year >= 2027 && d.year <= 2035 && d.share >= 1.5 && d.share <= 6);

test("writes a short address that can be read", () => {
  expect(addressOf({ ...byDefault, resilience: 1.5 })).toBe(
    "?y=2027-2.6,2035-3.5&g=3.57&b=2.6&p=cash&r=1.5",
  );
});

test("reads the address of the design", () => {
  const { choice, fault } = choiceOf(
    "?y=2027-2.6,2031-3,2034-3.3,2035-3.5&g=3.57&b=2.6&p=cash",
    byDefault,
  );
  expect(fault).toBeUndefined();
  expect(choice.handles.map((d) => d.share)).toEqual([2.6, 3, 3.3, 3.5]);
});

test("from choice to address and back is the same choice, and from address to choice the same address", () => {
  const next = chance(4);
  for (let i = 0; i < 500; i++) {
    const choice = anyChoice(next);
    const address = addressOf(choice);
    expect(choiceOf(address, { ...byDefault, resilience: 1.5 })).toEqual({ choice });
    expect(addressOf(choiceOf(address, byDefault).choice)).toBe(address);
  }
});

test("what an address leaves out is the default, and nothing is wrong", () => {
  expect(choiceOf("", byDefault)).toEqual({ choice: byDefault });
  expect(choiceOf("?g=4&utm_source=x", byDefault)).toEqual({ choice: { ...byDefault, growth: 4 } });
});

test("brings needless zeros and encoded commas to one form", () => {
  const { choice } = choiceOf("?p=cash&y=2027-2.60%2C2035-3.50&g=3.57", byDefault);
  expect(addressOf(choice)).toBe(addressOf(byDefault));
});

test.each([
  "?y=",
  "?y=2030",
  "?y=2030-3,2029-3.5",
  "?y=2030-3,2030-3",
  "?y=2026-3",
  "?y=2036-3",
  "?y=2030-6.01",
  "?y=2030-1.49",
  "?y=2030-3.001",
  "?y=2030-1e1",
  "?y=2030--3",
  "?y=2030-NaN",
  "?y=__proto__",
  "?g=2.49",
  "?g=5.01",
  "?g=Infinity",
  "?b=constructor",
  "?p=__proto__",
  "?r=toString",
  "?r=1",
  "?y=<script>alert(1)</script>",
  `?y=${"2030-3,".repeat(1000)}`,
])("shows the default for %s and says so", (address) => {
  const { choice, fault } = choiceOf(address, byDefault);
  expect(choice).toBe(byDefault);
  expect(fault).toMatch(/^This address .*; the default is shown instead\.$/);
});

test("repeats nothing of an address to the reader", () => {
  expect(choiceOf("?b=<b>evil</b>", byDefault).fault).not.toContain("evil");
});

test("random addresses never throw and always give a choice that can be drawn", () => {
  const next = chance(5);
  const letters = "?&=ygbpr,.-0123456789%<>\u0000é∞ ";
  const letter = () => letters[Math.floor(next() * letters.length)]!;
  for (let i = 0; i < 3000; i++) {
    const noise = Array.from({ length: Math.floor(next() * 60) }, letter).join("");
    const good = addressOf(anyChoice(next));
    const cut = Math.floor(next() * good.length);
    const spoilt = good.slice(0, cut) + letter() + good.slice(cut + Math.floor(next() * 3));
    for (const address of [noise, `?y=${noise}`, spoilt]) {
      const { choice } = choiceOf(address, byDefault);
      expect(isSound(choice)).toBe(true);
      expect(choice.growth >= limits.growth.min && choice.growth <= limits.growth.max).toBe(true);
    }
  }
});

test("a handle stops at its neighbours and at the limits", () => {
  const [, last] = moveHandle(byDefault.handles, 1, { year: 2020, share: 9 });
  expect(last).toEqual({ year: 2028, share: 6 });
  const [first] = moveHandle(byDefault.handles, 0, { year: 2040, share: 0 });
  expect(first).toEqual({ year: 2034, share: 1.5 });
});

test("a moved share comes to rest on a step of 0.05, or of 0.01 if asked", () => {
  const to = { year: 2035, share: 3.333 };
  expect(moveHandle(byDefault.handles, 1, to)[1]!.share).toBe(3.35);
  expect(moveHandle(byDefault.handles, 1, to, 0.01)[1]!.share).toBe(3.33);
});

test("any move, also by what is no number, leaves a choice that its address can carry", () => {
  const next = chance(6);
  const wild = () =>
    [NaN, Infinity, -1e9, 2000 + next() * 60, next() * 10][Math.floor(next() * 5)]!;
  for (let i = 0; i < 500; i++) {
    const before = anyChoice(next);
    const index = Math.floor(next() * before.handles.length);
    const handles = moveHandle(before.handles, index, { year: wild(), share: wild() });
    const choice = { ...before, handles };
    expect(isSound(choice)).toBe(true);
    expect(choiceOf(addressOf(choice), byDefault)).toEqual({ choice });
  }
});
