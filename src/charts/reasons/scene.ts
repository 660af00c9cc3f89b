import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { readingWidth } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import { wrap } from "../../marks/wrap.ts";
import type { Data, Heap, Side, State } from "./inputs.ts";

/** Why, and why not: two sides beside or under each other, each with two heaps of squares to a scale of its own. */
export function scene(data: Data, { closer }: State, size: Size): Scene {
  const { title, subtitle, source, sides } = data[closer ? "closer" : "first"];
  const frame = wholeFrame(size);
  const room = roomOf(frame, sides);
  const marks = sides.flatMap((side, i) => drawn(frame, room, side, i));
  return { ...size, title, subtitle, source, description: "", marks };
}

/** How many squares may lie in a row. */
const rows = [10, 20, 25, 40, 50];

/** What both sides have in common, in pixels: their width and height, letters, how high words are, the largest squares that fit. */
function roomOf({ size, compact, fontSize }: Frame, sides: Side[]) {
  const width = compact ? size.width : (size.width - fontSize * 2.5) / 2;
  const height = compact ? size.height / 2 - fontSize * 0.3 : size.height;
  // On a phone what a side says is one line, else two.
  const [most, lines] = compact ? [1.15, 1] : [1.45, 1.7];
  const ems = Math.max(...sides.map((d) => textWidth(d.says, readingWidth, 600)));
  const letters = Math.min(fontSize * most, (width * lines) / ems);
  const figures = Math.min(
    fontSize * (compact ? 1 : 1.6),
    ...sides.flatMap(({ heaps }) =>
      heaps.map(
        (d) => (width - textWidth(d.name, fontSize, 600)) / textWidth(`${d.figure}  `, 1, 600),
      ),
    ),
  );
  const says = letters * (lines + (compact ? 0.6 : 1.1));
  const label = figures + fontSize * (compact ? 1.55 : 2.1);
  const free = height - says - 2 * label;
  const fits = (across: number) => {
    const high = sides.map((d) =>
      d.heaps.reduce((sum, heap) => sum + rowsOf(all(heap), across), 0),
    );
    return Math.floor(Math.min(width / across, free / Math.max(...high)) * 10) / 10;
  };
  const across = [...rows].sort((a, b) => fits(b) - fits(a))[0]!;
  return { width, height, letters, figures, says, label, across, square: fits(across) };
}

/** All squares of a heap, those that may be more too. */
const all = ({ count, more }: Heap): number => count + more;

/** One side: what it says, and its heaps under their words. */
function drawn(frame: Frame, room: ReturnType<typeof roomOf>, side: Side, i: number): Mark[] {
  const { compact, size, fontSize, text } = frame;
  const { width, letters, figures, says, across, square, label } = room;
  const x = compact ? 0 : i * (size.width - width);
  let y = (compact ? i * (size.height - room.height) : 0) + letters;
  const lines = wrap(side.says, width / readingWidth, letters, 600).map((line, n) => {
    const look = { x, y: y + letters * 1.2 * n, size: letters, weight: 600 } as const;
    return text(`says ${i} ${n}`, line, { ...look, reading: true });
  });
  y += says - letters;
  const heaps = side.heaps.flatMap((heap, n) => {
    const top = y;
    y += label + rowsOf(all(heap), across) * square;
    const block = { x, y: y - fontSize * (compact ? 0.1 : 0.3), square, across };
    const key = `${i} ${n}`;
    return [...wordsOf(frame, heap, key, [x, top, figures]), ...squares(heap, key, block)];
  });
  return [...lines, ...heaps];
}

/** The figure of a heap, large, and what it is; under it the measure. */
function wordsOf(
  { fontSize, text }: Frame,
  { figure, name, measure }: Heap,
  key: string,
  [x, top, size]: [x: number, top: number, figures: number],
): Mark[] {
  const y = top + size * 0.9;
  const bold = { y, weight: 600 } as const;
  return [
    text(`figure ${key}`, figure, { ...bold, x, size }),
    text(`name ${key}`, name, { ...bold, x: x + textWidth(`${figure}  `, size, 600) }),
    text(`measure ${key}`, measure, { x, y: y + fontSize * 0.9 + size * 0.3, fill: "soft" }),
  ];
}

/** Where squares lie: left edge and base in pixels, the side of each, how many lie in a row. */
type Block = { x: number; y: number; square: number; across: number };

const rowsOf = (count: number, across: number): number => Math.ceil(count / across);

/** The squares of a heap: solid what is certain, hollow what is not, pale what may be more. */
function squares(heap: Heap, key: string, block: Block): Mark[] {
  const { count, sure, tooltip } = heap;
  const { x, y, square, across } = block;
  const height = rowsOf(all(heap), across) * square;
  const ground = { x, y: y - height, width: across * square, height, fill: colourVar("paper") };
  const rows = (kind: string, span: [number, number], ink: Colour, edge = 0): Mark => {
    const side = square * 0.9 - 2 * edge;
    const dashes = {
      "stroke-width": side,
      "stroke-dasharray": `${round(side)} ${round(square - side)}`,
    };
    const attrs = { d: along(block, span, edge), stroke: colourVar(ink), ...dashes };
    return { key: `${kind} ${key}`, tag: "path", attrs };
  };
  const more: [number, number] = [count, all(heap)];
  return [
    { key: `heap ${key}`, tag: "rect", attrs: ground, tooltip },
    rows("squares", [0, count], "ally-dark"),
    ...(heap.more ? [rows("more", more, "ally")] : []),
    ...(sure ? [] : [rows("hollow", [0, more[1]], "paper", 1)]),
  ];
}

/** The middle of each row of squares as path data, from one square to another. */
function along({ x, y, square, across }: Block, [from, to]: [number, number], edge: number) {
  return Array.from({ length: rowsOf(to, across) }, (_, row) => {
    const start = Math.max(from - row * across, 0);
    const end = Math.min(to - row * across, across);
    if (start >= end) return "";
    const middle = y - (row + 0.55) * square;
    const length = (end - start - 0.1) * square - 2 * edge;
    return `M${round(x + start * square + edge)},${round(middle)}h${round(length)}`;
  }).join("");
}

const round = (value: number): number => Math.round(value * 10) / 10;
