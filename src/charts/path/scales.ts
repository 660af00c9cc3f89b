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
  /** The first year of the field; what was before lies on its edge. */
  first: number;
  x: Scale;
  /** The height of a figure in the picture's own unit: per cent, or £ billion. */
  y: Scale;
  at: (year: number, share: number) => number;
  said: (year: number, share: number) => string;
};

/** The most that money reaches in a picture, £ billion. */
const mostMoney = 160;

/** The frame of a picture of the path; right of its last year stand words, or squares. */
export const pathFrame = (size: Size): Frame => frameOf(size, { right: 92, compactRight: 54 });

/** The scales of a field of a picture of the path, for the years and shares of its state. */
export function scalesOf(data: Data, { by, years, shares }: State, frame: Frame): Scales {
  const money = by === "money";
  const y = upwards(frame, money ? [0, mostMoney] : shares);
  const across = linear(years, [frame.left + 6, frame.right]);
  return {
    frame,
    money,
    first: years[0],
    x: (year) => across(Math.max(year, years[0])),
    y,
    at: (year, share) => y(money ? shareInPounds(data, share, year) : share),
    said: (year, share) => (money ? pounds(shareInPounds(data, share, year)) : target(share)),
  };
}
