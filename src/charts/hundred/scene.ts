import { wholeFrame } from "../../marks/frame.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import type { Data, State } from "./inputs.ts";
import { nameOf } from "./labels.ts";
import { sheetOf, squares } from "./squares.ts";

/** A hundred squares for every £100 of the economy; one share of them is highlighted, from the bottom up. */
export function scene(data: Data, state: State, size: Size): Scene {
  const amounts = data.amounts[state.year]!;
  const asked = amounts.find((d) => d.key === state.share)!;
  const frame = wholeFrame(size);
  const sheet = sheetOf(frame);
  const shown = state.share === "5" ? amounts : amounts.filter((d) => d.share <= asked.share);
  return {
    ...size,
    title: asked.title,
    subtitle: data.subtitle,
    source: data.source,
    description: "",
    marks: [
      ...squares(sheet, asked),
      ...shown.flatMap((d) => nameOf(d, d === asked, sheet, frame)),
    ],
  };
}
