import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { words } from "../../model/words/format.ts";
import { pounds, squareAt, squaresOf, rowsOf, type Block } from "../parts/pound.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";

/** A total as one pile of squares of £1bn, what is not found of it empty; then the pile on the whole that it is part of. */
export function scene(data: Data, state: State, size: Size): Scene {
  const sum = (id: string) => required(data.bn[id], `uk/costs.csv: no "${id}"`);
  const frame = wholeFrame(size);
  const [found, open] = [sum(state.found), sum(state.open)];
  const time = `over ${words(data.years)} years`;
  const { whole, part } = state;
  const title =
    whole && part
      ? `${Math.round((100 * sum(part)) / sum(whole))}% of it all is nuclear: ${say(sum(part))} of ${say(sum(whole))}`
      : `${say(found + open)} more ${time}: ${say(open)} still to find`;
  return {
    ...size,
    title,
    subtitle: `One square: £1bn ${time}; dashed: still to find`,
    source: "The Treasury and the ministry, as reported.",
    description: "",
    marks:
      whole && part
        ? wholeOf(frame, [found, open], sum(part), sum(whole))
        : pileOf(frame, [found, open], sum(state.known)),
  };
}

const say = (bn: number): string => `£${Number(bn.toFixed(1))}bn`;

type Sums = [found: number, open: number];

/** The pile alone, as large as there is room for. */
function pileOf(frame: Frame, [found, open]: Sums, known: number): Mark[] {
  const { size, fontSize } = frame;
  const [across, lead] = [5, fontSize * 1.3];
  const rows = rowsOf(found + open, across);
  const said = wrap(
    `${say(found)} found: a penny in each pound of other capital budgets`,
    size.width,
    fontSize,
    600,
  );
  const room = size.height - lead * (said.length + 2.4);
  const side = Math.min(size.width / across, room / rows);
  const y = lead * 1.2 + side * rows;
  const block = { x: 0, y, side, across };
  const line = (key: string, text: string, at: number, fill: Colour) =>
    frame.text(key, text, { x: 0, y: at, fill, weight: fill === "ink" ? 400 : 600 });
  const first = squareAt(block, 0, known);
  return [
    ...squares(block, 0, [found, open]),
    {
      key: "known",
      tag: "rect",
      attrs: { ...first, fill: colourVar("ink"), "fill-opacity": 0.45 },
      tooltip: `From the transport department: ${say(known)}`,
    },
    line("name open", `${say(open)} still to find`, lead * 0.85, "britain"),
    line("name known", `${say(known)} from transport, the one sum named`, y + lead * 0.9, "ink"),
    ...said.map((text, i) => line(`name found ${i}`, text, y + lead * (1.95 + i), "britain")),
  ];
}

/** The pile on top of the whole, and the other part at its foot. */
function wholeOf(frame: Frame, sums: Sums, part: number, whole: number): Mark[] {
  const { size, fontSize } = frame;
  const lead = fontSize * 1.3;
  const [height, count] = [size.height - lead * 2.4, Math.round(whole)];
  const across = Math.ceil(Math.sqrt((count * size.width) / height));
  const side = Math.min(size.width / across, height / rowsOf(count, across));
  const y = lead * 1.2 + side * rowsOf(count, across);
  const block = { x: (size.width - side * across) / 2, y, side, across };
  const before = count - Math.round(sums[0] + sums[1]);
  const path = (key: string, bn: number, fill: Colour): Mark => {
    return {
      key,
      tag: "path",
      attrs: {
        d: squaresOf(block, bn),
        fill: colourVar(fill),
        "fill-opacity": fill === "ally" ? 0.4 : 0.75,
      },
    };
  };
  const { x } = block;
  return [
    {
      ...path("whole", before, "ally"),
      tooltip: `The ministry’s budget: ${say(whole)} in all`,
    },
    { ...path("part", part, "ink"), tooltip: `Nuclear forces: ${say(part)}` },
    ...squares(block, before, sums),
    frame.text("name more", `${say(sums[0] + sums[1])} more, ${say(sums[1])} of it to find`, {
      x,
      y: lead * 0.85,
      fill: "britain",
      weight: 600,
    }),
    frame.text("name part", `${say(part)} for the nuclear forces`, { x, y: y + lead, weight: 600 }),
  ];
}

/** The squares of the total from the `first` on: full where they are found, empty where not. */
function squares(block: Block, first: number, [found, open]: Sums): Mark[] {
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
    return {
      key: `open ${start + n + 1}`,
      tag: "rect",
      attrs,
      tooltip: `Still to find: ${say(open)}`,
    };
  });
  const full = pounds(found, (i, part) => ({ ...squareAt(block, first + i, part), fill: red }));
  return [...empty, ...full];
}
