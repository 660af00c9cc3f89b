/** Where the page stands: which step the reading line is in, and how far through it, from 0 to 1. */
export type Position = { index: number; progress: number };

/** How far below the top of the window the reading line is, a share of the height of the stage. */
export function lineOf(stage: HTMLElement): number {
  const line = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--line"));
  return Math.round(stage.offsetHeight * line);
}

/** The step that holds the reading line, from the tops and heights of the steps in the window. */
export function positionOf(boxes: { top: number; height: number }[], line: number): Position {
  const passed = boxes.findLastIndex(({ top }) => top <= line + 0.5);
  const index = Math.max(0, passed);
  const { top, height } = boxes[index]!;
  return { index, progress: Math.min(1, Math.max(0, (line - top) / height)) };
}

/** The part of a step's way in which its words stand still in the window: from its landing place on. */
export type Way = { from: number; to: number };

/** Which of `count` states is shown at `progress` through a step, each for as long as the others. */
export function stateAt(progress: number, count: number, { from, to }: Way): number {
  const along = (progress - from) / Math.max(to - from, 0.05);
  return Math.min(count - 1, Math.max(0, Math.floor(along * count)));
}
