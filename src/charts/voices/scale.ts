import type { Scale } from "../../marks/axis.ts";
import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { levelLine, waterline } from "../parts/levels.ts";
import type { Data } from "./inputs.ts";

/** Who said what: `share` in per cent of GDP, null where none was named. */
export type Voice = Data["quotes"][number];

const promises: Record<number, Colour> = { 2: "two", 3.5: "three-half", 5: "five" };

const colourOf = (share: number | null): Colour => promises[share ?? 0] ?? "ink";

/** The three promises and nought, beside which people stand. */
export function levels(frame: Frame, y: Scale): Mark[] {
  const { left: x1, right: x2, text } = frame;
  const nought = { x1, x2, y1: y(0), y2: y(0), stroke: colourVar("ink") };
  const look = { x: x1 - 8, anchor: "end", vertical: "middle", fill: "soft" } as const;
  return [
    ...waterline(frame, y, 2),
    ...levelLine(frame, y, "3.5"),
    ...levelLine(frame, y, "5"),
    { key: "rung 0", tag: "line", attrs: nought },
    text("tick 0", "0", { ...look, y: y(0) }),
    text("tick none", "none", { ...look, y: placed(frame, y, null) }),
  ];
}

/** How high a share stands; those who named none stand below nought. */
export const placed = ({ size, fontSize }: Frame, y: Scale, share: number | null): number =>
  share === null ? size.height - fontSize * 0.7 : y(share);

/** Dots at the share named, each in its row; whoever comes after the `at`-th, who speaks, is a speck until then. */
export function standing(frame: Frame, y: Scale, voices: Voice[], at: number): Mark[] {
  const { left, fontSize } = frame;
  const r = fontSize * 0.36;
  return voices.map(({ id, speaker, when, share }, i) => {
    const before = voices.slice(0, i).filter((d) => d.share === share).length;
    const fill = colourVar(i === at ? colourOf(share) : "ally");
    const times = i > at ? 0.5 : i === at ? 1.3 : 1;
    const named = share === null ? "no share of GDP named" : `${share}% of GDP`;
    return {
      key: `voice ${id}`,
      tag: "circle",
      attrs: {
        cx: left + fontSize * (0.8 + 0.9 * before),
        cy: placed(frame, y, share),
        r: r * times,
        fill,
      },
      tooltip: `${speaker}, ${when}: ${named}`,
    };
  });
}

/** The surnames of those who have spoken, beside their dots, those of a share in one line. */
export function named(frame: Frame, y: Scale, voices: Voice[], at: number): Mark[] {
  const { left, fontSize, text } = frame;
  const spoken = voices.slice(0, at + 1);
  return [...new Set(spoken.map((d) => d.share))].map((share) => {
    const names = spoken.filter((d) => d.share === share).map((d) => d.speaker.split(" ").at(-1));
    const count = voices.filter((d) => d.share === share).length;
    const high = placed(frame, y, share);
    // Under a line of promises, and over the line that is all but reached.
    const over = high < y(2) ? Math.min(high, y(2) - fontSize * 0.8) : high;
    return text(`voices ${share}`, names.join(", "), {
      x: left + fontSize * (0.7 + 0.9 * count),
      y: promises[share ?? 0] ? high + fontSize * 1.1 : over,
      vertical: "middle",
      fill: "soft",
    });
  });
}

/** A line from where the speaker stands to a bar beside the words, from `top` down; and the share, where no line names it. */
export function pointer(
  { left, right, fontSize, text }: Frame,
  y: Scale,
  share: number | null,
  { x, at, top, height }: { x: number; at: number; top: number; height: number },
): Mark[] {
  const stroke = colourVar(colourOf(share));
  const nearest = y(2) - fontSize * 1.3;
  const high = at < y(2) && at > nearest ? nearest : at;
  const look = { x: left - 8, y: high, anchor: "end", vertical: "middle", weight: 600 } as const;
  return [
    { key: "lead", tag: "line", attrs: { x1: right, x2: x, y1: at, y2: at, stroke } },
    {
      key: "bar",
      tag: "line",
      attrs: { x1: x, x2: x, y1: top, y2: top + height, stroke, "stroke-width": 2 },
    },
    ...(share === null || promises[share] ? [] : [text("share", `${share}%`, look)]),
  ];
}
