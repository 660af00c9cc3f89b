/** Where the page stands: which step the reading line is in, and how far through it, from 0 to 1. */
export type Position = { index: number; progress: number };

/** Where steps, reading line and window are, in CSS pixels of the page: measured once and after each change of size. */
export type Geometry = {
  /** The top and height of each step, from the top of the page. */
  steps: { top: number; height: number }[];
  /** Where the steps end. */
  bottom: number;
  /** How far below the top of the window the reading line is. */
  line: number;
  /** How far below the top of the window the stage sticks. */
  landing: number;
  /** The width and height of the window, the height of the stage, the size of the reader's letters. */
  width: number;
  window: number;
  stage: number;
  letters: number;
};

/** How far below the top of the window the reading line is, a share of the height of the stage, or of a window too low for it. */
export function lineOf(stage: HTMLElement): number {
  const line = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
  return Math.round((stage.offsetHeight || innerHeight) * line);
}

/** Reads the geometry of a story from the page. */
export function measure(story: HTMLElement, sections: HTMLElement[], stage: HTMLElement): Geometry {
  const steps = sections.map((section) => {
    const { top, height } = section.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
  return {
    steps,
    bottom: story.getBoundingClientRect().bottom + scrollY,
    line: lineOf(stage),
    landing: Number.parseFloat(getComputedStyle(stage).top),
    width: innerWidth,
    window: innerHeight,
    stage: stage.offsetHeight,
    letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}

/** True when the window was turned, resized or zoomed, or its letters grew: not when a step only took more room. */
export const isTurned = (a: Geometry, b: Geometry): boolean =>
  (["line", "landing", "width", "window", "stage", "letters"] as const).some(
    (name) => a[name] !== b[name],
  );

/** The step that holds the reading line of a page scrolled to `y`. */
export function positionOf({ steps, line }: Pick<Geometry, "steps" | "line">, y: number): Position {
  let index = 0;
  while (index + 1 < steps.length && steps[index + 1]!.top <= y + line + 0.5) index += 1;
  const { top, height } = steps[index]!;
  return { index, progress: Math.min(1, Math.max(0, (y + line - top) / height)) };
}

/** The part of a step's way in which its words stand still in the window: from its landing place on. */
export type Way = { from: number; to: number };

/** Where the words of a step of this height begin and end to stand still under the reading line. */
export const wayOf = ({ line, landing, window }: Geometry, height: number): Way => ({
  from: (line - landing) / height,
  to: 1 - (window - line) / height,
});

/** Where a page must be scrolled to in a new geometry for what was read at `y` in the old one; undefined before and after the steps. */
export function samePlace(old: Geometry, y: number, now: Geometry): number | undefined {
  const { index, progress } = positionOf(old, y);
  if (y <= 0 || (index === 0 && progress === 0) || y + old.line >= old.bottom) return undefined;
  const { top, height } = now.steps[index]!;
  const [was, is] = [wayOf(old, old.steps[index]!.height), wayOf(now, height)];
  const [room, other] = [was.to - was.from, is.to - is.from];
  // Where words stand still for a while, the same part of that while; else the same part of the step.
  const still = room > 0.1 && other > 0.1;
  const along = Math.min(1, Math.max(0, (progress - was.from) / room));
  const to = still && along > 0 && along < 1 ? is.from + along * other : progress;
  return Math.round(top + Math.min(0.98, Math.max(0.02, to)) * height - now.line);
}

/** How far the scroll has led along the way of a step at `progress` through it, from 0 to 1. */
export const alongOf = (progress: number, { from, to }: Way): number =>
  Math.min(1, Math.max(0, (progress - from) / Math.max(to - from, 0.05)));

/** Which of `count` states is shown there, each for as long as the others. */
export const stateAt = (along: number, count: number): number =>
  Math.min(count - 1, Math.floor(along * count));
