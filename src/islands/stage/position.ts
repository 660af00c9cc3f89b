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
  /** The height of the window, and of the stage. */
  window: number;
  stage: number;
};

/** How far below the top of the window the reading line is, a share of the height of the stage. */
export function lineOf(stage: HTMLElement): number {
  const line = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
  return Math.round(stage.offsetHeight * line);
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
    window: innerHeight,
    stage: stage.offsetHeight,
  };
}

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

/** Which of `count` states is shown at `progress` through a step, each for as long as the others. */
export function stateAt(progress: number, count: number, { from, to }: Way): number {
  const along = (progress - from) / Math.max(to - from, 0.05);
  return Math.min(count - 1, Math.max(0, Math.floor(along * count)));
}
