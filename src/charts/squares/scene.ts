import { wholeFrame } from "../../marks/frame.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import { pounds } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";
import { moved } from "./moved.ts";
import { over } from "./over.ts";
import { rowsOf } from "./rows.ts";

/** One square is £1bn: what pays for the extra goes over to it square by square, or the extra lies over other sums. */
export function scene(data: Data, state: State, size: Size): Scene {
  const rows = rowsOf(data, state);
  const frame = wholeFrame(size);
  const [extra, cut] = rows as [(typeof rows)[0], (typeof rows)[0]];
  const more = `${pounds(extra.bn)} a year more`;
  const moves = state.moved !== undefined;
  return {
    ...size,
    title: moves ? `${more}; ${pounds(cut.bn)} is cut from aid` : `${more}, laid over other sums`,
    subtitle: `One square: £1bn a year, about £${data.person} a person`,
    source: moves
      ? "OBR’s GDP; aid: as reported; the extra: ours."
      : "OBR, Spending Review, HMRC; the extra: ours.",
    description: "",
    marks: moves ? moved(frame, rows, state.moved!) : over(frame, rows),
  };
}
