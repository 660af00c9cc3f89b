import { packEnclose, packSiblings } from "d3";
import { textMark } from "../../marks/labels.ts";
import { textWidth } from "../../marks/widths.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { dollars } from "../../model/format.ts";
import { allyColour, dot, nameFor } from "../row.ts";
import { lettersOf } from "../levels.ts";
import type { State } from "./inputs.ts";
import type { Row } from "./words.ts";

/** The same dots, re-laid by money: the area of each is what the ally spends. */
export function bubbles(rows: Row[], state: State, estimate: boolean, size: Size): Mark[] {
  const packed = packSiblings(
    rows.toSorted((a, b) => b.bn - a.bn).map((d) => ({ ...d, x: 0, y: 0, r: Math.sqrt(d.bn) })),
  );
  const all = packEnclose(packed);
  const scale = (Math.min(size.width, size.height) - 4) / 2 / all.r;
  const placed = packed.map((d) => ({
    ...d,
    x: size.width / 2 + (d.x - all.x) * scale,
    y: size.height / 2 + (d.y - all.y) * scale,
    r: d.r * scale,
  }));
  return [
    ...placed.map((d) => ({
      ...dot(d.iso3, d.x, d.y, Math.max(1.5, d.r - 1), estimate, d.lit),
      says: `${d.name}: ${dollars(d.bn)} in ${state.year}${estimate ? ", an estimate" : ""}`,
    })),
    ...placed.flatMap((d) => inside(d, size)),
  ];
}

/** A name and a sum inside a dot that has room for them. */
function inside(d: Row & { x: number; y: number; r: number }, size: Size): Mark[] {
  const letters = lettersOf(size) - (isCompact(size) ? 0.5 : 1.5);
  const room = (text: string) => textWidth(text, letters, 600) < d.r * 1.7;
  const name = [nameFor(d, size), d.short].find(room);
  const style = { weight: 600 as const, fill: allyColour(d.iso3, true), anchor: "middle" as const };
  const sum = dollars(d.bn);
  if (!name) return [];
  if (!room(sum) || d.r < letters * 1.3)
    return [textMark(`name ${d.iso3}`, name, d.x, d.y + letters * 0.33, letters, style)];
  return [
    textMark(`name ${d.iso3}`, name, d.x, d.y - 2, letters, style),
    textMark(`sum ${d.iso3}`, sum, d.x, d.y + letters * 1.05, letters, { ...style, weight: 400 }),
  ];
}
