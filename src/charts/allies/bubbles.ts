import { packEnclose, packSiblings } from "d3";
import { textMark } from "../../marks/labels.ts";
import { textWidth } from "../../marks/widths.ts";
import { colourVar } from "../../marks/palette.ts";
import { isCompact, type Mark, type Size } from "../../marks/mark.ts";
import { dollars } from "../../model/words/format.ts";
import { allyColour, dot, nameFor } from "../parts/row.ts";
import { fontSize } from "../parts/levels.ts";
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
    ...largest(placed, state, size).flatMap((d) => inside(d, size)),
    ...outside(
      placed.filter((d) => d.lit && !inside(d, size).length),
      size,
    ),
  ];
}

type Bubble = Row & { x: number; y: number; r: number };

/** The largest dots down to the first that has no room for a name and sum; Britain and those in question. */
function largest(bubbles: Bubble[], { pick }: State, size: Size): Bubble[] {
  const first = bubbles.findIndex((d) => inside(d, size).length < 2);
  return bubbles.filter((d, i) => i < first || ["GBR", pick].includes(d.iso3) || d.lit);
}

/** A name beside a dot that is too small to hold it, with a line that leads there. */
function outside(bubbles: Bubble[], size: Size): Mark[] {
  const letters = fontSize(size);
  return bubbles.flatMap((d) => {
    const left = d.x < size.width / 2;
    const x = left ? 4 : size.width - 4;
    const y = d.y < size.height / 2 ? letters : size.height - letters * 0.5;
    const anchor = left ? ("start" as const) : ("end" as const);
    const text = `${nameFor(d, size)} ${dollars(d.bn)}`;
    const to = { x1: left ? x + 30 : x - 30, y1: y + (y < d.y ? 4 : -letters), x2: d.x, y2: d.y };
    return [
      { key: `stem ${d.iso3}`, tag: "line" as const, attrs: { ...to, stroke: colourVar("ally") } },
      textMark(`name ${d.iso3}`, text, x, y, letters, { weight: 600, anchor }),
    ];
  });
}

/** A name and a sum inside a dot that has room for them. */
function inside(d: Bubble, size: Size): Mark[] {
  const letters = fontSize(size) - (isCompact(size) ? 0.5 : 1.5);
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
