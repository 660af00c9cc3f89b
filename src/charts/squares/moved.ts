import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { numberBetween } from "../../marks/on-the-way.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { pounds as say } from "../../model/words/format.ts";
import { pounds, squareAt, squaresOf, rowsOf as high, type Block } from "../parts/pound.ts";
import type { Row } from "./rows.ts";

/** How many squares lie beside each other. */
const across = 4;

type Sums = [extra: Row, cut: Row, left: Row];

/** Where squares come from, where they go, where those that are left lie, and the words over each. */
type Places = { from: Block; to: Block; rest: Block; heads: [string[], string[]]; note: string[] };

/** Squares of what is cut go over, one after the other, to the places that the extra needs; hollows stay behind. */
export function moved(frame: Frame, sums: Row[], count: number): Mark[] {
  const [extra, cut, left] = sums as Sums;
  const { from, to, rest, ...said } = placesOf(frame, sums as Sums);
  const lead = frame.fontSize * 1.2;
  const head = from.y - from.side * high(cut.bn, across);
  const lines = (key: string, all: string[], y: number, fill: Colour = "ink") =>
    all.map((line, i) =>
      frame.text(`${key} ${i}`, line, {
        x: (key === "cut" ? from : to).x,
        y: y + lead * i,
        weight: i || key === "left" ? 400 : 600,
        fill,
      }),
    );
  const over = (all: string[]) => head - lead * (all.length - 0.5);
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
    ...lines("cut", said.heads[0], over(said.heads[0])),
    ...lines("extra", said.heads[1], over(said.heads[1]), "britain"),
    ...lines("left", said.note, rest.y - rest.side * high(left.bn, across) + lead * 0.9),
  ];
}

const path = (key: string, d: string, look: Mark["attrs"], row: Row): Mark => ({
  key,
  tag: "path",
  attrs: { d, ...look },
  tooltip: `${row.name}: ${say(row.bn)} a year, ${row.when}`,
});

/** A square at its place before, after, or that part of the way between. */
function onTheWay([a, b]: ReturnType<typeof squareAt>[], way: number): Mark["attrs"] {
  const t = Math.min(1, Math.max(0, way));
  const x = numberBetween(a!.x, b!.x, t * t * (3 - 2 * t));
  const y = a!.y - Math.sin(Math.PI * t) * a!.height * 0.3;
  return { ...a, x, y, fill: colourVar("britain") };
}

/** The squares as large as they and the words over them leave each other room. */
function placesOf({ size, fontSize }: Frame, [extra, cut, left]: Sums): Places {
  const rows = high(cut.bn, across) + high(left.bn, across) + 0.5;
  const lead = fontSize * 1.2;
  const sideWith = (lines: number) =>
    Math.min((size.height - lines * lead) / rows, size.width / (2 * across + 1));
  const wrapped = (side: number, words: string) => wrap(words, side * across, fontSize);
  const headsAt = (side: number): Places["heads"] => [
    ["Overseas aid", ...wrapped(side, `${say(cut.bn)} cut against earlier plans, ${cut.when}`)],
    ["Defence", ...wrapped(side, `${say(extra.bn)} more, ${extra.name}, ${extra.when}`)],
  ];
  let lines = 2;
  while (Math.max(...headsAt(sideWith(lines)).map((d) => d.length)) > lines && lines < 9) lines++;
  const side = sideWith(lines);
  const x = (size.width - side * (2 * across + 1)) / 2;
  const top = lines * lead + (size.height - lines * lead - rows * side) / 2;
  const from = { x, y: top + side * high(cut.bn, across), side, across };
  return {
    from,
    to: { ...from, x: x + side * (across + 1) },
    rest: { ...from, y: top + side * rows },
    heads: headsAt(side),
    note: wrapped(side, `${say(left.bn)} left: ${left.name.replace(/.*aid /, "")}, ${left.when}`),
  };
}
