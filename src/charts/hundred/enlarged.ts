import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Box, Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import type { Data, State } from "./inputs.ts";
import { scene as plain } from "./scene.ts";
import { squares } from "./squares.ts";

type Year = Data["britain"][number];

/** The hundred squares, or small beside the one of them in which Britain’s years differ, enlarged. */
export function scene(data: Data, state: State, size: Size): Scene {
  const picture = plain(data, state, size);
  if (!state.lens) return picture;
  const years = data.britain.filter((d) => d.year >= state.lens! && d.year <= state.year);
  return {
    ...picture,
    title: years.at(-1)!.title,
    source: `${data.edition}; people: OBR, ONS; a household: our sum.`,
    marks: marksOf(years, wholeFrame(size)),
  };
}

function marksOf(years: Year[], frame: Frame): Mark[] {
  const { size, fontSize } = frame;
  const side = Math.min(size.height - 4, size.width * 0.55);
  const top = (size.height - side) / 2;
  const lens = { left: size.width - side - 1, right: size.width - 1, top, bottom: top + side };
  const small = Math.min(size.width * 0.37, side - fontSize * 4.6);
  const sheet = { left: 1, right: 1 + small, top, bottom: top + small };
  const actual = years.find((d) => !d.estimate)!;
  const lit = { key: "britain", share: actual.share, colour: "britain" } as const;
  const { household, person, share } = years.at(-1)!;
  const unit = small / 10;
  const height = unit * (share - actual.share);
  const estimated: Mark = {
    key: "estimated",
    tag: "rect",
    attrs: {
      x: sheet.right - unit,
      y: sheet.bottom - unit * share,
      width: unit,
      height,
      fill: colourVar("paper"),
      stroke: colourVar("britain"),
      "stroke-width": 1.5,
    },
  };
  const line = (key: string, words: string, at: number, large = false) =>
    frame.text(key, words, {
      x: 1,
      y: sheet.bottom + fontSize * at,
      size: large ? fontSize * 1.5 : fontSize,
      weight: large ? 600 : 400,
      fill: large ? "britain" : "ink",
    });
  return [
    ...squares(sheet, lit),
    ...(height ? [estimated] : []),
    ...rays(sheet, lens),
    ...glass(frame, lens, years),
    line("household", household, 2, true),
    line("household name", "a household,", 3.3),
    line("person", person, 4.5),
  ];
}

/** Lines from the third pound to what is seen of it. */
function rays(sheet: Box, lens: Box): Mark[] {
  const unit = (sheet.right - sheet.left) / 10;
  return [3, 2].map((pound, i): Mark => {
    const y2 = i ? lens.bottom : lens.top;
    const attrs = { x1: sheet.right, y1: sheet.bottom - unit * pound, x2: lens.left, y2 };
    return { key: `ray ${i}`, tag: "line", attrs: { ...attrs, stroke: colourVar("ally") } };
  });
}

/** The third pound: full as far as it was spent, hollow as far as it is estimated. */
function glass(frame: Frame, { left, right, top, bottom }: Box, years: Year[]): Mark[] {
  const width = right - left;
  const y = (share: number) => bottom - (share - 2) * (bottom - top);
  const red = colourVar("britain");
  const box = { x: left, y: top, width, height: bottom - top };
  return [
    {
      key: "glass",
      tag: "rect",
      attrs: { ...box, fill: colourVar("faint"), stroke: colourVar("ally") },
    },
    ...[...years].reverse().map((d): Mark => {
      const look = d.estimate
        ? { fill: colourVar("paper"), stroke: red, "stroke-width": 1.5, "stroke-dasharray": "5 4" }
        : { fill: red };
      const attrs = { x: left, y: y(d.share), width, height: bottom - y(d.share), ...look };
      return { key: `year ${d.year}`, tag: "rect", attrs, tooltip: d.tooltip };
    }),
    ...years.map((d): Mark => {
      const fill: Colour = d.estimate ? "britain" : "paper";
      const at = y(d.share) + (d.estimate ? -frame.fontSize * 0.5 : frame.fontSize * 1.4);
      return frame.text(`share ${d.year}`, d.label, { x: left + 8, y: at, weight: 600, fill });
    }),
  ];
}
