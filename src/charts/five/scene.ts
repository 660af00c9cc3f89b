import { gridlines, upwards } from "../../marks/axis.ts";
import { frameOf } from "../../marks/frame.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import type { Data, State } from "./inputs.ts";
import { what } from "./what.ts";
import { when } from "./when.ts";

/** The pledge of The Hague: a solid block for core defence, a hatched one for what is related. */
export function scene(data: Data, state: State, size: Size): Scene {
  const dated = state.show === "when";
  const frame = frameOf(size, { right: dated ? 106 : 8 });
  const y = upwards(frame, [0, 5.1]);
  // Beside the blocks stand words: the rungs end where the blocks do.
  const right = dated
    ? frame.right
    : frame.left + (frame.right - frame.left) * (frame.compact ? 0.48 : 0.55);
  const rungs = gridlines({ ...frame, right }, y, [0, 1, 2, 3, 4, 5]);
  return {
    ...size,
    description: "",
    ...data[state.show],
    marks: [...rungs, ...(dated ? when(data, y, frame) : what(data, state, y, frame))],
  };
}
