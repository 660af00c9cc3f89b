import { expect, test } from "vitest";
import { loadData } from "../data/load.ts";
import { interpolateScene } from "../marks/interpolate.ts";
import type { Mark, Scene } from "../marks/mark.ts";
import { sizes } from "../marks/sizes.ts";
import { loadContent } from "../story/load.ts";
import { stories } from "../story/stories.ts";
import { picturesOf } from "../story/story.ts";
import { figureOf, sceneOf } from "./figure.ts";

/** The steps before which little or nothing can be followed, and why: the picture leaves, then the next comes. */
const cuts: Record<string, string> = {
  "for-every-100": "from allies to a hundred pounds",
  "cold-war": "from a hundred pounds to seventy years",
  wales: "from four lines to all allies; the line at 2% stays",
  "who-asked-for-what": "from who was named to who spoke: their words fill the room",
  "why-3-5": "from dates to arguments: other measures on both sides",
  "where-they-stand": "from arguments back to all allies",
  today: "from the years ahead to a hundred pounds",
  "long-view": "from a hundred pounds to seventy years",
  "which-ruler-of-the-past": "from one count to three, which are never joined",
  "a-date": "from seventy years by three counts to eleven by NATO’s",
  "a-price": "from shares to pounds",
  "four-rulers": "from pounds to four definitions of one year",
  "the-window": "from one year back to the years ahead",
  "in-pounds": "the way and its dots stay; the pile of pounds comes",
  "why-estimates-differ": "from one bill to eight estimates: only our own comes along",
  "what-else-is-that-size": "from estimates to other sums",
  "the-break": "from sums to one man’s words",
  "two-forecasts": "from days to years",
  "what-people-think": "from shares of GDP to shares of people",
};

type Boundary = { name: string; step: string; from: Scene; to: Scene };

const boundaries = stories(loadContent(), { drafts: true }).flatMap((story) => {
  const ends = picturesOf(story).map((picture) => {
    const { chart, states } = picture;
    const figure = figureOf(chart, states, loadData());
    const [first, last] = [0, -1].map((at) => sceneOf(figure, at, sizes.wide)) as [Scene, Scene];
    return { id: "id" in picture ? String(picture.id) : "opening", first, last };
  });
  return ends.slice(1).map(({ id, first }, i): Boundary => {
    const before = ends[i]!;
    return { name: `${story.slug}: ${before.id} to ${id}`, step: id, from: before.last, to: first };
  });
});

const shapes = ({ marks }: Scene): Mark[] =>
  marks.filter(({ tag, key }) => tag !== "text" && !/^(rung|stems|water)\b/.test(key));

/** Of the shapes that a step begins with, the share that were there before or come out of one that was. */
function carried({ from, to }: Boundary): number {
  const before = new Set(from.marks.map(({ key }) => key));
  const all = shapes(to);
  return all.filter(({ key, of = "" }) => before.has(key) || before.has(of)).length / all.length;
}

const isCut = ({ step }: Boundary) => step in cuts;

test.each(boundaries.filter((d) => !isCut(d)))("$name: most shapes go along", (boundary) => {
  expect(carried(boundary)).toBeGreaterThan(0.4);
});

test.each(boundaries.filter(isCut))("$name: is a cut, and named as one", (boundary) => {
  expect(carried(boundary)).toBeLessThan(0.4);
});

test("names no cut before a step that there is not", () => {
  const steps = boundaries.map(({ step }) => step);
  expect(Object.keys(cuts).filter((step) => !steps.includes(step))).toEqual([]);
});

test.each(boundaries)("$name: two pictures never lie over each other", ({ from, to }) => {
  const [before, after] = [from, to].map(({ marks }) => new Set(marks.map(({ key }) => key)));
  const at = interpolateScene(from, to, (_, b) => () => b);
  // What comes out of a mark of the other picture, or goes into one, is on its way.
  const travels = [...from.marks, ...to.marks].filter(({ of }) => of).map(({ key }) => key);
  for (let t = 0.05; t < 1; t += 0.05) {
    const seen = at(t)
      .marks.filter(({ key }) => !travels.includes(key))
      .filter(({ attrs }) => Number(attrs.opacity ?? 1) > 0.01);
    const only = (those: Set<string>, others: Set<string>) =>
      seen.filter(({ key }) => those.has(key) && !others.has(key)).length;
    expect(only(before!, after!) && only(after!, before!)).toBe(0);
  }
});
