import { numberBetween, textBetween } from "./on-the-way.ts";
import { boxed } from "./boxed.ts";
import type { Mark, Scene } from "./mark.ts";

type Value = string | number;

/** Gives the colours between two paints, at `t` from 0 to 1. */
export type Mix = (a: string, b: string) => (t: number) => string;

const isColour = (value: Value): value is string =>
  typeof value === "string" && /^(var|rgb)\(/.test(value);

/** The same mark, not seen: where things come from and go to. */
const unseen = (mark: Mark): Mark => ({ ...mark, attrs: { ...mark.attrs, opacity: 0 } });

const commands = (path: string): string => path.replace(/[^a-z]/gi, "");

/** One attribute on the way; what cannot be in between changes half-way. */
function travel(name: string, [a, b]: [Value, Value], mix: Mix): (t: number) => Value {
  if (typeof a === "number" && typeof b === "number") return (t) => numberBetween(a, b, t);
  if (isColour(a) && isColour(b)) return mix(a, b);
  if (name === "d" && commands(String(a)) === commands(String(b)))
    return textBetween(String(a), String(b));
  return (t) => (t < 0.5 ? a : b);
}

/** What a mark has when it does not say so. */
const silent: Record<string, Value> = { opacity: 1, "fill-opacity": 1, "stroke-opacity": 1, rx: 0 };

/** A mark on the way: only what differs is worked out; one that stays as it is stays the same object. */
function move(a: Mark, b: Mark, mix: Mix): (t: number) => Mark {
  const ways: [name: string, at: (t: number) => Value][] = [];
  for (const name of new Set([...Object.keys(a.attrs), ...Object.keys(b.attrs)])) {
    const other = a.attrs[name] ?? b.attrs[name] ?? "";
    const from = a.attrs[name] ?? silent[name] ?? other;
    const to = b.attrs[name] ?? silent[name] ?? other;
    if (from !== to) ways.push([name, travel(name, [from, to], mix)]);
  }
  if (ways.length === 0 && a.text === b.text) return () => b;
  const whole = { ...a.attrs, ...b.attrs };
  return (t) => {
    const attrs = { ...whole };
    for (const [name, at] of ways) attrs[name] = at(t);
    return { ...(t < 0.5 ? a : b), key: b.key, attrs };
  };
}

/** The part of the way in which marks leave, and that in which others arrive: two pictures never lie over each other. */
const turns = { leave: [0, 0.4], arrive: [0.55, 1] } as const;

/** A mark that comes or goes. */
function turn(mark: Mark, way: keyof typeof turns, mix: Mix): (t: number) => Mark {
  const [a, b] = way === "leave" ? [mark, unseen(mark)] : [unseen(mark), mark];
  const at = move(a, b, mix);
  const [from, to] = turns[way];
  return (t) => at(Math.min(1, Math.max(0, (t - from) / (to - from))));
}

/** A mark that stays, in another shape perhaps; what has no shape in between comes anew. */
function carry(a: Mark | undefined, b: Mark, mix: Mix): (t: number) => Mark {
  if (a?.tag === b.tag) return move(a, b, mix);
  const [from, to] = [a && boxed(a), boxed(b)];
  return from && to ? move(from, to, mix) : turn(b, "arrive", mix);
}

/** What leaves a scene, by the key of the mark it lay upon that stays; "" for what lay lowest. */
function leaving(a: Scene, stays: (mark: Mark) => boolean): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  let below = "";
  for (const mark of a.marks)
    if (stays(mark)) below = mark.key;
    else found.set(below, [...(found.get(below) ?? []), mark]);
  return found;
}

/** The scenes on the way from one scene to another: `interpolateScene(a, b, mix)(0.5)` is halfway.
 *  What leaves stays above what it lay upon; what is `of` another mark comes out of it, and goes back into it. */
export function interpolateScene(a: Scene, b: Scene, mix: Mix): (t: number) => Scene {
  const before = new Map(a.marks.map((mark) => [mark.key, mark]));
  const after = new Map(b.marks.map((mark) => [mark.key, mark]));
  const gone = leaving(a, ({ key }) => after.has(key));
  const end = (mark: Mark) => {
    const into = after.get(mark.of ?? "");
    return into ? carry(mark, { ...into, key: mark.key }, mix) : turn(mark, "leave", mix);
  };
  const go = (key: string) => (gone.get(key) ?? []).map(end);
  const journeys = b.marks.flatMap((mark) => {
    const from = before.get(mark.key) ?? before.get(mark.of ?? "");
    return [carry(from, mark, mix), ...go(mark.key)];
  });
  const all = [...go(""), ...journeys];
  return (t) => (t >= 1 ? b : { ...b, marks: all.map((at) => at(Math.max(0, t))) });
}
