import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { wrap } from "../../marks/wrap.ts";
import type { Voice } from "./ladder.ts";

/** The words of the one who speaks, exactly as printed, from `top` down; smaller where they would not fit. */
export function printed(
  voice: Voice,
  top: number,
  { size, compact, fontSize, text }: Frame,
): Mark[] {
  const who = `${voice.speaker}, ${voice.role}, ${voice.when} (${voice.from})`;
  const room = size.height - top;
  const least = 12;
  for (const [letters, lead] of [
    [fontSize + (compact ? 0 : 4.5), 1.45],
    [fontSize, 1.3],
    [least, 1.15],
  ] as const) {
    const width = size.width - 4;
    const lines = wrap(`“${voice.text}”`, width, letters);
    const names = wrap(who, width, letters, 600);
    const need = (lines.length + names.length + 0.6) * letters * lead;
    if (need > room && letters > least) continue;
    const look = (i: number) => ({
      x: 2,
      y: top + letters * (lead * (i + 1) + 0.1),
      size: letters,
    });
    return [
      ...lines.map((line, i) => text(`${voice.id} ${i + 1}`, line, look(i))),
      ...names.map((line, i) => {
        return text(`${voice.id} by ${i + 1}`, line, {
          ...look(lines.length + i + 0.15),
          weight: 600,
        });
      }),
    ];
  }
  return [];
}
