import { wholeFrame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { pounds, squareAt, squaresOf, rowsOf, type Block } from "../parts/pound.ts";
import type { Data, State } from "./inputs.ts";

type Plan = Data[string];

/** A total as one pile of squares of £1bn, what is not found of it empty; then the pile on the whole that it is part of. */
export function scene(data: Data, { found, whole }: State, size: Size): Scene {
  const plan = data[`${found} ${whole}`]!;
  const { fontSize, text } = wholeFrame(size);
  const lead = fontSize * 1.3;
  const count = Math.round(plan.whole || plan.found + plan.open);
  const under = plan.under.flatMap((line) => wrap(line, size.width, fontSize, 600));
  const height = size.height - lead * (under.length + 1.4);
  const across = plan.whole ? Math.ceil(Math.sqrt((count * size.width) / height)) : 5;
  // The total begins a row of its own, so that it stays one block.
  const more = Math.round(plan.found + plan.open);
  const below = rowsOf(count - more, across);
  const rows = below + rowsOf(more, across);
  const side = Math.min(size.width / across, height / rows);
  const block = { x: 0, y: lead * 1.2 + side * rows, square: side, across };
  const line = (key: string, words: string, y: number, fill: Colour) =>
    text(key, words, { x: 0, y, fill, weight: 600 });
  return {
    ...size,
    title: plan.title,
    subtitle: plan.subtitle,
    source: "The Treasury and the ministry, as reported.",
    description: "",
    marks: [
      ...(plan.whole ? ground(block, plan, count - more) : []),
      ...pile(block, plan, below * across),
      ...(plan.whole ? [] : [known(block, plan)]),
      line("name over", plan.over, lead * 0.85, "britain"),
      ...under.map((words, i) =>
        line(`name ${i}`, words, block.y + lead * (i + 0.95), i ? "britain" : "ink"),
      ),
    ],
  };
}

/** The whole, and its other part at its foot. */
function ground(block: Block, { part, tooltips }: Plan, rest: number): Mark[] {
  const path = (key: "whole" | "part", bn: number, fill: Colour, opacity: number): Mark => ({
    key,
    tag: "path",
    attrs: { d: squaresOf(block, bn), fill: colourVar(fill), "fill-opacity": opacity },
    tooltip: tooltips[key],
  });
  return [path("whole", rest, "ally", 0.4), path("part", part, "ink", 0.75)];
}

/** What is known of where the found comes from. */
const known = (block: Block, plan: Plan): Mark => ({
  key: "known",
  tag: "rect",
  attrs: { ...squareAt(block, 0, plan.known), fill: colourVar("ink"), "fill-opacity": 0.45 },
  tooltip: plan.tooltips.known,
});

/** The squares of the total from the `first` on: full where they are found, empty where not. */
function pile(block: Block, { found, open, tooltips }: Plan, first: number): Mark[] {
  const red = colourVar("britain");
  const look = {
    fill: colourVar("paper"),
    stroke: red,
    "stroke-width": 1.5,
    "stroke-dasharray": "4 3",
  };
  const start = Math.floor(found);
  const empty = Array.from({ length: Math.ceil(found + open) - start }, (_, n): Mark => {
    const cut = n ? 0 : found - start;
    const { x, width, ...box } = squareAt(block, first + start + n);
    const attrs = { ...box, x: x + width * cut, width: width * (1 - cut), ...look };
    return { key: `open ${start + n + 1}`, tag: "rect", attrs, tooltip: tooltips.open };
  });
  const full = pounds(found, (i, part) => ({ ...squareAt(block, first + i, part), fill: red }));
  return [...empty, ...full];
}
