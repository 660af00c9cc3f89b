import { wholeFrame } from "../../marks/frame.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import type { Data, State } from "./inputs.ts";
import { moved } from "./moved.ts";
import { over } from "./over.ts";

/** One square is £1bn: what pays for the extra goes over to it square by square, or the extra lies over other sums. */
export function scene(data: Data, { beside, moved: count }: State, size: Size): Scene {
  const picture = data[String(beside)]!;
  const { title, subtitle, source } = picture;
  const frame = wholeFrame(size);
  const marks = count === undefined ? over(frame, picture) : moved(frame, picture, count);
  return { ...size, title, subtitle, source, description: "", marks };
}
