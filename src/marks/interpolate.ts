import { interpolateNumber, interpolateString } from "d3";
import type { Mark, Scene } from "./mark.ts";
import { mixed } from "./palette.ts";

type Journey = (t: number) => Mark;
type Value = string | number;

const isColour = (value: Value): value is string =>
  typeof value === "string" && /^(var|color-mix)\(/.test(value);

/** The same mark, not seen: where things come from and go to. */
const unseen = (mark: Mark): Mark => ({ ...mark, attrs: { ...mark.attrs, opacity: 0 } });

const commands = (path: string): string => path.replace(/[^a-z]/gi, "");

/** One attribute on the way; what cannot be in between changes half-way. */
function travel(name: string, a: Value, b: Value): (t: number) => Value {
  if (a === b) return () => b;
  if (typeof a === "number" && typeof b === "number") return interpolateNumber(a, b);
  if (isColour(a) && isColour(b)) return (t) => mixed(a, b, t);
  if (name === "d" && commands(String(a)) === commands(String(b)))
    return interpolateString(String(a), String(b));
  return (t) => (t < 0.5 ? a : b);
}

/** What a mark has when it does not say so. */
const silent: Record<string, Value> = { opacity: 1, "fill-opacity": 1, "stroke-opacity": 1 };

function move(a: Mark, b: Mark): Journey {
  const names = [...new Set([...Object.keys(a.attrs), ...Object.keys(b.attrs)])];
  const ways = names.map((name) => {
    const other = a.attrs[name] ?? b.attrs[name] ?? "";
    return [
      name,
      travel(name, a.attrs[name] ?? silent[name] ?? other, b.attrs[name] ?? silent[name] ?? other),
    ] as const;
  });
  return (t) => ({
    ...(t < 0.5 ? a : b),
    attrs: Object.fromEntries(ways.map(([name, at]) => [name, at(t)])),
  });
}

const sameTag = (a: Mark | undefined, b: Mark): a is Mark => a?.tag === b.tag;

/** The scenes on the way from one scene to another: `between(a, b)(0.5)` is halfway. */
export function interpolateScene(a: Scene, b: Scene): (t: number) => Scene {
  const before = new Map(a.marks.map((mark) => [mark.key, mark]));
  const after = new Map(b.marks.map((mark) => [mark.key, mark]));
  const journeys = [
    ...a.marks.filter((mark) => !after.has(mark.key)).map((mark) => move(mark, unseen(mark))),
    ...b.marks.map((mark) => {
      const from = before.get(mark.key);
      return move(sameTag(from, mark) ? from : unseen(mark), mark);
    }),
  ];
  return (t) => (t >= 1 ? b : { ...b, marks: journeys.map((at) => at(Math.max(0, t))) });
}
