import { textMark } from "../../marks/text.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { fontSize, frameOf } from "../../marks/frame.ts";
import { gridlines } from "../../marks/axis.ts";
import { scaleLinear } from "d3";
import { hatch } from "../../marks/hatch.ts";
import { colourVar } from "../../marks/palette.ts";
import { fiscalYearOf } from "../../model/path/path.ts";
import type { Data } from "./inputs.ts";
import { shortName, type Picture } from "./path-scene.ts";
import type { Reckoning } from "./reckon.ts";

const { round } = Math;

/** A sum as it stands on a bar: "152", and "+39" above the baseline, "−5" under it. */
const extraText = (bn: number) => `${bn < 0 ? "−" : "+"}${round(Math.abs(bn))}`;

/** Where bars and pounds stand; one scale for every bill up to £180bn, and another above. */
function layOut(now: Reckoning, size: Size) {
  const field = frameOf(size, { right: 104 });
  if (isCompact(size)) field.right += 2;
  const most = Math.max(...now.years.flatMap((d) => [d.cost, d.cost - d.extra]));
  const top = most > 180 ? 300 : 180;
  const y = scaleLinear([0, top], [field.bottom, field.top]);
  const slot = (field.right - field.left) / now.years.length;
  const wide = Math.min(slot - 4, 46);
  const left = (index: number) => field.left + slot * index + (slot - wide) / 2;
  return { field, top, y, slot, wide, left };
}

/** The bill of each year as a bar, £ billion: what the baseline would cost, and the extra on top of it. */
export function billPicture(data: Data, now: Reckoning, size: Size): Picture {
  const { field, top, y, slot, wide, left } = layOut(now, size);
  const letters = fontSize(size);
  const compact = isCompact(size);
  const ticks = top > 180 ? [0, 100, 200, 300] : [0, 50, 100, 150];
  const bars = now.years.flatMap((d, i): Mark[] => {
    const held = d.cost - d.extra;
    const [low, high] = [Math.min(held, d.cost), Math.max(held, d.cost)];
    const box = { x: left(i), width: wide };
    const less = d.extra < 0;
    const middle = left(i) + wide / 2;
    const tall = y(low) - y(high) > letters + 3;
    return [
      {
        key: `held ${d.year}`,
        tag: "rect",
        attrs: { ...box, y: y(low), height: y(0) - y(low), fill: colourVar("ally") },
      },
      {
        key: `extra ${d.year}`,
        tag: "rect",
        attrs: {
          ...box,
          y: y(high),
          height: y(low) - y(high),
          fill: colourVar(less ? "paper" : "britain"),
          ...(less ? { stroke: colourVar("britain"), "stroke-dasharray": "4 3" } : {}),
        },
      },
      textMark(`cost ${d.year}`, String(round(d.cost)), {
        x: middle,
        y: y(high) - 5,
        size: letters,
        weight: 600,
        anchor: "middle",
      }),
      ...(tall
        ? [
            textMark(`more ${d.year}`, extraText(d.extra), {
              x: middle,
              y: (y(low) + y(high)) / 2 + letters * 0.35,
              size: letters,
              weight: 600,
              fill: less ? "britain" : "paper",
              anchor: "middle",
            }),
          ]
        : []),
    ];
  });
  const assumed = now.years.findIndex((d) => d.gdp === "assumed");
  const at = field.left + slot * assumed;
  const edge: Mark[] = [
    {
      key: "assumed",
      tag: "line",
      attrs: {
        x1: at,
        x2: at,
        y1: field.top - 4,
        y2: field.bottom,
        stroke: colourVar("soft"),
        "stroke-dasharray": "2 3",
      },
    },
    textMark("assumed name", compact ? "growth assumed" : "growth assumed from here", {
      x: at - 6,
      y: field.top + letters * 1.3,
      size: letters,
      fill: "soft",
      anchor: "end",
    }),
  ];
  return {
    ...size,
    marks: [
      ...gridlines(field, y, ticks, ""),
      ...bars,
      ...edge,
      ...dates(now, compact, left, wide, field.bottom, letters),
      ...(compact ? [] : names(data, now, y, field.right + 10, letters)),
    ],
  };
}

/** What each part of the last bar is, beside it. */
function names(
  data: Data,
  now: Reckoning,
  y: (bn: number) => number,
  at: number,
  size: number,
): Mark[] {
  const { cost, extra } = now.last;
  const held = textMark("held name", shortName(now.choice.baseline, data), {
    x: at,
    y: y(Math.min(cost, cost - extra) / 2),
    size,
    fill: "soft",
  });
  if (Math.abs(y(extra) - y(0)) < 6) return [held];
  const name = extra < 0 ? "less" : "extra";
  return [
    held,
    textMark("extra name", name, {
      x: at,
      y: y(cost - extra / 2) + size * 0.35,
      size,
      fill: "britain",
      weight: 600,
    }),
  ];
}

function dates(
  now: Reckoning,
  compact: boolean,
  left: (index: number) => number,
  wide: number,
  bottom: number,
  size: number,
): Mark[] {
  const shown = compact ? [0, 4, 8] : [0, 2, 4, 6, 8];
  return shown.map((i) =>
    textMark(`date ${now.years[i]!.year}`, fiscalYearOf(now.years[i]!.year), {
      x: compact && i === 8 ? left(i) + wide - size * 1.9 : left(i) + wide / 2,
      y: bottom + size * 1.45,
      size,
      fill: "soft",
      anchor: "middle",
    }),
  );
}

/** The "up to 1.5" on the same scale of pounds, hatched, in a picture of its own: it is no part of the bill. */
export function apartPicture(now: Reckoning, size: Size): Picture {
  const { field, y, wide, left } = layOut(now, size);
  const letters = fontSize(size);
  const most = Math.max(0, ...now.apart.map((d) => d.cost));
  const head = letters * 1.6;
  const base = head + y(0) - y(most);
  const up = (bn: number) => base - (y(0) - y(bn));
  const marks = now.apart.flatMap((d, i): Mark[] => {
    const box = { x: left(i), y: up(d.cost), width: wide, height: base - up(d.cost) };
    return [
      {
        key: `apart ${d.year}`,
        tag: "rect",
        attrs: { ...box, fill: "none", stroke: colourVar("five"), "stroke-dasharray": "4 3" },
      },
      {
        key: `hatch ${d.year}`,
        tag: "path",
        attrs: {
          d: hatch(box.x, box.y, box.width, box.height),
          stroke: colourVar("five"),
          "stroke-width": 1.25,
          fill: "none",
        },
      },
      textMark(`sum ${d.year}`, String(round(d.cost)), {
        x: box.x + wide / 2,
        y: box.y - 5,
        size: letters,
        weight: 600,
        fill: "five",
        anchor: "middle",
      }),
    ];
  });
  const line = { x1: field.left, x2: field.right, y1: base, y2: base, stroke: colourVar("ink") };
  return {
    width: size.width,
    height: Math.ceil(base + letters * 2),
    marks: [
      ...marks,
      { key: "ground", tag: "line", attrs: line },
      ...dates(now, isCompact(size), left, wide, base, letters),
    ],
  };
}
