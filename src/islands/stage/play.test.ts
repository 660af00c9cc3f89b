import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Scene } from "../../marks/mark.ts";
import { player } from "./play.ts";

const words = { title: "", subtitle: "", source: "", description: "" };
const scene = (cx: number, width = 100): Scene => ({
  ...words,
  width,
  height: 100,
  marks: [{ key: "dot", tag: "circle", attrs: { cx, cy: 0, r: 1 } }],
});

const at = (shown: Scene | undefined) => Number(shown?.marks[0]?.attrs["cx"]);

/** A player whose clock is wound by hand, and what it has told its screen. */
function played() {
  const told: string[] = [];
  const one = player({
    settle: (now) => told.push(`settle ${at(now)}`),
    pass: (now) => told.push(`pass ${at(now).toFixed(0)}`),
    tell: (to) => told.push(`tell ${at(to)}`),
    begin: () => (told.push("begin"), (_, b) => () => b),
  });
  return { told, one };
}

let now = performance.now();

/** Winds the clock on, a frame at a time. */
function wind(by: number): void {
  for (const end = now + by; now < end;) {
    now += 10;
    vi.advanceTimersByTime(10);
  }
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  // D3 holds the object itself.
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
// Every journey of a test ends with it.
afterEach(() => wind(2000));
afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("shows the first scene at once, however long the way", () => {
  const { told, one } = played();
  one.go(scene(10), 600);
  expect(told).toEqual(["tell 10", "settle 10"]);
});

test("shows a scene at once when it is given no time", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 0);
  expect(told.filter((d) => d.startsWith("settle"))).toEqual(["settle 10", "settle 90"]);
});

test("goes to the next on the way, and settles once, in the scene itself", () => {
  const { told, one } = played();
  const end = scene(90);
  one.go(scene(10), 0);
  one.go(end, 600);
  wind(700);
  expect(told.slice(0, 3)).toEqual(["tell 10", "settle 10", "begin"]);
  expect(told.filter((d) => d.startsWith("pass")).length).toBeGreaterThan(10);
  expect(told.filter((d) => d === "settle 90")).toHaveLength(1);
  expect(told.at(-1)).toBe("settle 90");
  expect(one.shown()).toBe(end);
});

test("never leaves the way between the two, nor turns back on it", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 600);
  wind(700);
  const passed = told.filter((d) => d.startsWith("pass")).map((d) => Number(d.slice(5)));
  expect(passed).toEqual(passed.toSorted((a, b) => a - b));
  expect(passed.filter((x) => x < 10 || x > 90)).toEqual([]);
});

test("a new journey begins where the old one was, and the old one is heard of no more", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 600);
  wind(300);
  const half = at(one.shown());
  expect(half).toBeGreaterThan(20);
  expect(half).toBeLessThan(80);
  told.length = 0;
  one.go(scene(10), 600);
  wind(40);
  expect(Math.abs(at(one.shown()) - half)).toBeLessThan(5);
  wind(700);
  expect(told).not.toContain("settle 90");
  expect(told.at(-1)).toBe("settle 10");
});

test("at another size a journey arrives in the time that was left", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 600);
  wind(300);
  one.resize(scene(45, 50));
  wind(200);
  expect(told).not.toContain("settle 45");
  wind(200);
  expect(told.at(-1)).toBe("settle 45");
});

test("at another size what rests is shown at once", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.resize(scene(5, 50));
  expect(told.filter((d) => d.startsWith("settle"))).toEqual(["settle 10", "settle 5"]);
});

test("tells the words of where it goes once it is half-way there, not before", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 600);
  told.length = 0;
  wind(290);
  expect(told).not.toContain("tell 90");
  wind(40);
  expect(told.filter((d) => d === "tell 90")).toHaveLength(1);
});

test("shows at once what the scroll leads to, and settles it when the scroll pauses", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  told.length = 0;
  one.follow(scene(12));
  one.follow(scene(14));
  expect(told.filter((d) => !d.startsWith("tell"))).toEqual([
    "begin",
    "pass 12",
    "begin",
    "pass 14",
  ]);
  wind(300);
  expect(told.filter((d) => d.startsWith("settle"))).toEqual(["settle 14"]);
});

test("a journey under way goes where the scroll has led meanwhile, in the time that was left", () => {
  const { told, one } = played();
  one.go(scene(10), 0);
  one.go(scene(90), 600);
  wind(300);
  one.follow(scene(100));
  wind(400);
  expect(told.at(-1)).toBe("settle 100");
  expect(told).not.toContain("settle 90");
});
