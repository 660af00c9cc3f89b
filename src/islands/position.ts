/** Where the page stands: which step the reading line is in, and how far through it, from 0 to 1. */
export type Position = { index: number; progress: number };

/** The step that holds the reading line, from the tops and heights of the steps in the window. */
export function positionOf(boxes: { top: number; height: number }[], line: number): Position {
  const passed = boxes.findLastIndex(({ top }) => top <= line + 0.5);
  const index = Math.max(0, passed);
  const { top, height } = boxes[index]!;
  return { index, progress: Math.min(1, Math.max(0, (line - top) / height)) };
}

/** Which of `count` states is shown at `progress` through a step; the first and last have longer. */
export function stateAt(progress: number, count: number): number {
  const along = Math.min(1, Math.max(0, (progress - 0.12) / 0.62));
  return Math.min(count - 1, Math.floor(along * count));
}
