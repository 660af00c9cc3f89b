import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";

/** Where a note stands: `y` is the base line of its last line, or the top of its first where it hangs. */
type Place = {
  x: number;
  y: number;
  anchor?: "start" | "end";
  hangs?: boolean;
  fill?: Colour;
};

/** Under this height a picture has room for the first line alone, in pixels. */
const low = 260;

/** A few short lines as one block, the first of them bold, moved into the picture where they would leave it. */
export function note(frame: Frame, key: string, all: string[], place: Place): Mark[] {
  const { fontSize, size, text } = frame;
  const lines = size.height < low ? all.slice(0, 1) : all;
  const { anchor = "start", hangs = false, fill = "ink" } = place;
  const lead = fontSize * 1.22;
  const wide = Math.max(...lines.map((line, i) => textWidth(line, fontSize, i ? 400 : 600)));
  const [least, most] = anchor === "end" ? [wide + 1, size.width - 1] : [1, size.width - wide - 1];
  const x = Math.min(Math.max(place.x, least), most);
  const first = hangs ? place.y + fontSize * 0.8 : place.y - lead * (lines.length - 1);
  return lines.map((line, i) =>
    text(i ? `${key} ${i + 1}` : key, line, {
      x,
      y: first + lead * i,
      anchor,
      weight: i ? 400 : 600,
      fill,
    }),
  );
}
