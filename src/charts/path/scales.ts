import { linear, upwards, type Scale } from "../../marks/axis.ts";
import { frameOf, type Frame } from "../../marks/frame.ts";
import type { Size } from "../../marks/mark.ts";
import { shareInPounds } from "../../model/cost/gdp.ts";
import { pounds, target } from "../../model/words/format.ts";
import type { Data, State } from "./inputs.ts";

/** Where years and shares of GDP stand, and how a share is said: in per cent, or in pounds of its year. */
export type Scales = {
  frame: Frame;
  money: boolean;
  x: Scale;
  /** The height of a figure in the picture's own unit: per cent, or £ billion. */
  y: Scale;
  at: (year: number, share: number) => number;
  said: (year: number, share: number) => string;
};

/** The scales of a picture of the path, from 2014-15 to 2035-36. */
export function scalesOf(data: Data, { by }: State, size: Size): Scales {
  const frame = frameOf(size, { right: 92, compactRight: 26 });
  const money = by === "money";
  const y = upwards(frame, money ? [0, 180] : [1.5, 4]);
  return {
    frame,
    money,
    x: linear([2014, 2035], [frame.left + 6, frame.right]),
    y,
    at: (year, share) => y(money ? shareInPounds(data, share, year) : share),
    said: (year, share) => (money ? pounds(shareInPounds(data, share, year)) : target(share)),
  };
}
