import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { numberBetween } from "../../marks/on-the-way.ts";
import { colourVar } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { pounds, squareAt, squaresOf, rowsOf as high, type Block } from "../parts/pound.ts";
import type { Data } from "./inputs.ts";

type Picture = Data[string];

/** How many squares lie beside each other. */
const across = 4;

type Row = Picture["rows"][number];
type Sums = [extra: Row, cut: Row, left: Row];

/** Where squares come from, where they go, where those that are left lie, and the words at each. */
type Places = { from: Block; to: Block; rest: Block; words: string[][] };

/** Squares of what is cut go over, one after the other, to the places that the extra needs; hollows stay behind. */
export function moved(frame: Frame, picture: Picture, count: number): Mark[] {
  const [extra, cut, left] = picture.rows as Sums;
  const { from, to, rest, words } = placesOf(frame, picture);
  const lead = frame.fontSize * 1.2;
  const head = from.y - from.square * high(cut.bn, across);
  const foot = rest.y - rest.square * high(left.bn, across) + lead * 0.9;
  const besides = beside(rest);
  const outline = { fill: "none", "stroke-width": 1.5, "stroke-dasharray": "3 3" };
  return [
    path("hollows", squaresOf(from, cut.bn), { ...outline, stroke: colourVar("soft") }, cut),
    path("wanted", squaresOf(to, extra.bn), { ...outline, stroke: colourVar("britain") }, extra),
    path("left", squaresOf(rest, left.bn), { fill: colourVar("ally") }, left),
    ...pounds(cut.bn, (i, part) =>
      onTheWay(
        [from, to].map((block) => squareAt(block, i, part)),
        (count - i) / part,
      ),
    ),
    ...words.flatMap((lines, of) =>
      lines.map((line, i) =>
        frame.text(`words ${of} ${i}`, line, {
          x: [to.x, from.x, besides][of]!,
          y: (of < 2 ? head - lead * (lines.length - 0.5) : foot) + lead * i,
          weight: i || of === 2 ? 400 : 600,
          fill: of ? "ink" : "britain",
        }),
      ),
    ),
  ];
}

const path = (key: string, d: string, look: Mark["attrs"], { tooltip }: Row): Mark => ({
  key,
  tag: "path",
  attrs: { d, ...look },
  tooltip,
});

/** A square at its place before, after, or that part of the way between. */
function onTheWay([a, b]: ReturnType<typeof squareAt>[], way: number): Mark["attrs"] {
  const t = Math.min(1, Math.max(0, way));
  const x = numberBetween(a!.x, b!.x, t * t * (3 - 2 * t));
  const y = a!.y - Math.sin(Math.PI * t) * a!.height * 0.3;
  return { ...a, x, y, fill: colourVar("britain") };
}

/** Where what is said of squares stands, at their right. */
const beside = ({ x, square }: Pick<Block, "x" | "square">): number => x + square * (across + 0.4);

/** The squares as large as they and the words over them leave each other room. */
function placesOf({ size, fontSize }: Frame, { rows: sums, said }: Picture): Places {
  const [, cut, left] = sums as Sums;
  const rows = high(cut.bn, across) + high(left.bn, across) + 0.5;
  const lead = fontSize * 1.2;
  const sideWith = (lines: number) =>
    Math.min((size.height - lines * lead) / rows, size.width / (2 * across + 1));
  const leftWith = (side: number) => (size.width - side * (2 * across + 1)) / 2;
  const wordsAt = (side: number) => {
    const besides = size.width - beside({ x: leftWith(side), square: side });
    return said.map((words, i) => [
      ...[["Defence"], ["Overseas aid"], []][i]!,
      ...wrap(words, i < 2 ? side * across : besides, fontSize),
    ]);
  };
  let lines = 2;
  while (Math.max(...wordsAt(sideWith(lines)).map((d) => d.length)) > lines && lines < 9) lines++;
  const side = sideWith(lines);
  const x = leftWith(side);
  const top = lines * lead + (size.height - lines * lead - rows * side) / 2;
  const from = { x, y: top + side * high(cut.bn, across), square: side, across };
  return {
    from,
    to: { ...from, x: x + side * (across + 1) },
    rest: { ...from, y: top + side * rows },
    words: wordsAt(side),
  };
}
