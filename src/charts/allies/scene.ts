import type { Scene, Size } from "../../marks/mark.ts";
import { bubbles } from "./bubbles.ts";
import type { Data, State } from "./inputs.ts";
import { planned } from "./planned.ts";
import { roll } from "./roll.ts";
import { seriesOf } from "./series.ts";
import { shares } from "./shares.ts";
import { wordsOf } from "./words.ts";

/** One dot for each ally, west to east, as high as its share of GDP; or as large as its spending; or in a row while a roll is called. */
export function scene(data: Data, state: State, size: Size): Scene {
  const series = seriesOf(data, state);
  const marks = state.roll.length
    ? roll(series, state, size)
    : state.plans
      ? planned(series, state, size)
      : state.by === "money"
        ? bubbles(data, series, state, size)
        : shares(data, series, state, size);
  return { ...size, description: "", ...wordsOf(data, series, state, size), marks };
}
