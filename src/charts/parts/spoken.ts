import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { readingWidth } from "../../marks/text.ts";
import { wrap } from "../../marks/wrap.ts";

/** Words as printed and who says them, in which office and when. */
export type Said = { id: string; text: string; speaker: string; role: string; when: string };

/** Marks and how high they are together, in pixels. */
export type Block = { marks: Mark[]; height: number };

/** The least letters in which words are quoted, and the steps in which larger ones are tried; pixels. */
const [least, step] = [12, 0.5];

/** The largest letters, up to `most`, in which every one of these fits the room; the same for all, so that nobody speaks louder. */
export function lettersFor(
  frame: Frame,
  all: Said[],
  { width, height, most }: { width: number; height: number; most: number },
): number {
  const fits = (letters: number) =>
    all.every((said) => spoken(frame, said, { x: 0, y: 0, width, letters }).height <= height);
  let [from, to] = [0, Math.round((most - least) / step)];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (fits(least + middle * step)) from = middle;
    else to = middle - 1;
  }
  return least + from * step;
}

/** Words in the letters for reading, large, and under them who says them, small; `y` is their top. */
export function spoken(
  { fontSize, text }: Frame,
  { id, text: words, speaker, role, when }: Said,
  { x, y, width, letters }: { x: number; y: number; width: number; letters: number },
): Block {
  const lines = wrap(`“${words}”`, width / readingWidth, letters);
  const small = Math.min(fontSize, letters);
  const names = [speaker, ...wrap(`${role}, ${when}`, width, small)];
  const lead = letters * 1.2;
  const under = lead * lines.length + small * 0.5;
  return {
    marks: [
      ...lines.map((line, i) =>
        text(`${id} ${i + 1}`, line, {
          x,
          y: y + lead * i,
          vertical: "top",
          size: letters,
          reading: true,
        }),
      ),
      ...names.map((line, i) =>
        text(`${id} by ${i + 1}`, line, {
          x,
          y: y + under + small * 1.3 * i,
          vertical: "top",
          size: small,
          weight: i ? 400 : 600,
          fill: i ? "soft" : "ink",
        }),
      ),
    ],
    height: under + small * 1.3 * names.length,
  };
}
