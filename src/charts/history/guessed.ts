import type { Scene, Size } from "../../marks/mark.ts";
import { guessGrips, guessMarks, guessWay } from "./guess.ts";
import type { Data, State } from "./inputs.ts";
import { scene as plain } from "./scene.ts";

/** The same picture, which may ask a reader for a guess. */
export const scene = (data: Data, state: State, size: Size): Scene =>
  plain(data, state, size, (series, asked, scales, frame) => ({
    marks: guessMarks(series, asked, scales, frame),
    grips: guessGrips(series, asked, scales),
    way: guessWay(series, asked, scales),
  }));
