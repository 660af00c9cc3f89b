import { linear, type Scale as Straight } from "../../marks/axis.ts";
import { isCompact, type Size } from "../../marks/mark.ts";
import { fontSize, type Frame, frameOf } from "../../marks/frame.ts";
import type { Reckoning } from "./reckon.ts";

/** A scale that is also read the other way: what stands at a pixel. */
type Scale = Straight & { invert: Straight };

const invertible = (...[domain, range]: Parameters<typeof linear>): Scale =>
  Object.assign(linear(domain, range), { invert: linear(range, domain) });

/** Where things stand in a picture: its frame in CSS pixels, how large letters are, whether there is little room. */
export type Layout = { size: Size; frame: Frame; letters: number; compact: boolean };

/** Where years and shares of the path stand, and the highest share of the scale, per cent. */
export type PathScales = Layout & { top: number; x: Scale; y: Scale };

/** Where the years of the bill and its pounds stand, and the highest sum of the scale, £ billion. */
export type BillScales = Layout & {
  top: number;
  y: Scale;
  slot: number;
  barWidth: number;
  left: (index: number) => number;
};

/** The scale of the path: the same for every path up to `least` per cent, and another one above 4. */
export function scalesOf({ path }: Pick<Reckoning, "path">, size: Size, least = 4): PathScales {
  const layout = layoutOf(size, 16);
  const { frame, compact } = layout;
  const top = Math.max(...path.map((d) => d.share)) > 4 ? 6 : least;
  return {
    ...layout,
    top,
    x: invertible([2014, 2035], [frame.left + 8, frame.right - (compact ? 0 : 14)]),
    y: invertible([1.5, top], [frame.bottom, frame.top]),
  };
}

/** The scale of the bill: one for every bill up to £180bn, and another above. */
export function billScales({ years }: Pick<Reckoning, "years">, size: Size): BillScales {
  const layout = layoutOf(size, -2);
  const { frame } = layout;
  const most = Math.max(...years.flatMap((d) => [d.cost, d.cost - d.extra]));
  const top = most > 180 ? 300 : 180;
  const slot = (frame.right - frame.left) / years.length;
  const barWidth = Math.min(slot - 4, 46);
  return {
    ...layout,
    top,
    y: invertible([0, top], [frame.bottom, frame.top]),
    slot,
    barWidth,
    left: (index) => frame.left + slot * index + (slot - barWidth) / 2,
  };
}

/** The layout of a picture with names at its right where it is wide; `kept` is left free there where it is not. */
export function layoutOf(size: Size, kept: number, right = 104): Layout {
  const frame = frameOf(size, { right });
  const compact = isCompact(size);
  if (compact) frame.right -= kept;
  return { size, frame, letters: fontSize(size), compact };
}
