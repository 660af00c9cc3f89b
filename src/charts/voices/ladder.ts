import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import type { Data } from "./inputs.ts";

/** Who said what: `share` in per cent of GDP, null where none was named. */
export type Voice = Data["quotes"][number];

/** A share of GDP, or none, and those who asked for it. */
export type Rung = { share: number | null; voices: Voice[] };

/** Marks and the lowest of the pixels they take. */
export type Drawn = { marks: Mark[]; bottom: number };

/** A share as it stands in the picture. */
export const said = (share: number | null): string => (share === null ? "no share" : `${share}%`);

const keyOf = (share: number | null): string => `share ${share ?? "none"}`;

const colourOf = (share: number | null): Colour =>
  share === 5 ? "five" : share === 3.5 ? "three-half" : share === 2 ? "two" : "ink";

/** The shares from the highest down, each with its people, in as many lines as they need. */
export function ladder(rungs: Rung[], speaking: Voice, frame: Frame): Drawn {
  const { size, compact, fontSize, text } = frame;
  const step = Math.min(compact ? 25 : 52, (size.height * 0.56) / rungs.length);
  const left = compact ? 72 : 108;
  const marks: Mark[] = [];
  let y = step / 2;
  for (const { share, voices } of rungs) {
    const fill = colourOf(share);
    const place = { x: left - 12, y, anchor: "end", vertical: "middle" } as const;
    marks.push(text(keyOf(share), said(share), { ...place, weight: 600, fill }));
    let x = left;
    for (const voice of voices) {
      const name = compact ? voice.speaker.split(" ").at(-1)! : voice.speaker;
      const width = 14 + textWidth(name, fontSize, 600);
      if (x > left && x + width > size.width) [x, y] = [left, y + fontSize * 1.35];
      marks.push(...person({ ...voice, name, x, y }, voice === speaking, frame));
      x += width + (compact ? 9 : 22);
    }
    const rule = { x1: left, x2: size.width, y1: y + step / 2, y2: y + step / 2 };
    const attrs = { ...rule, stroke: colourVar("rule") };
    marks.push({ key: `${keyOf(share)} line`, tag: "line", attrs });
    y += step;
  }
  return { marks, bottom: y - step / 2 };
}

/** The shares in one line, where a window is too low for all the names. */
export function strip(rungs: Rung[], speaking: Voice, { fontSize, text }: Frame): Drawn {
  let x = 0;
  const marks = rungs.map(({ share, voices }): Mark => {
    const highlighted = share === speaking.share;
    const mark = text(keyOf(share), said(share), {
      x,
      y: 0,
      vertical: "top",
      weight: highlighted ? 600 : 400,
      fill: highlighted ? colourOf(share) : "soft",
    });
    x += textWidth(said(share), fontSize, 600) + 12;
    return { ...mark, tooltip: `${voices.map((d) => d.speaker).join(", ")}: ${inWords(share)}` };
  });
  return { marks, bottom: fontSize * 1.5 };
}

const inWords = (share: number | null): string =>
  share === null ? "no share of GDP named" : `${share}% of GDP`;

/** Someone in their place. */
type Person = Voice & { name: string; x: number; y: number };

function person(d: Person, highlighted: boolean, { text }: Frame): Mark[] {
  const stroke = colourVar(highlighted ? colourOf(d.share) : "ally");
  const fill = highlighted ? stroke : colourVar("paper");
  return [
    {
      key: `voice ${d.id}`,
      tag: "circle",
      attrs: { cx: d.x + 5, cy: d.y, r: 4.5, fill, stroke, "stroke-width": 1.5 },
      tooltip: `${d.speaker}, ${d.when}: ${inWords(d.share)}`,
    },
    text(`name ${d.id}`, d.name, {
      x: d.x + 14,
      y: d.y,
      vertical: "middle",
      weight: highlighted ? 600 : 400,
      fill: highlighted ? "ink" : "soft",
    }),
  ];
}
