import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { spokenDate } from "../../model/words/dates.ts";
import { target } from "../../model/words/format.ts";
import { required } from "../parts/required.ts";
import { note } from "../parts/note.ts";
import type { Data, State } from "./inputs.ts";
import type { Scales } from "./scales.ts";

/** The years of the next parliament: from an election due in 2029 to about 2034. */
export const parliament = [2029, 2034] as const;

/** The years of the next parliament as a column, with their name at its foot. */
export function columnMarks({ frame, x }: Scales): Mark[] {
  const { top, bottom } = frame;
  const [left, right] = [x(parliament[0]), x(parliament[1])];
  const column = { x: left, width: right - left, y: top, height: bottom - top };
  const lines = ["the next parliament", "2029 to about 2034"];
  // On paper, so that no line of the scale runs through the words in it.
  return [
    { key: "parliament ground", tag: "rect", attrs: { ...column, fill: colourVar("paper") } },
    {
      key: "parliament",
      tag: "rect",
      attrs: { ...column, fill: colourVar("faint"), "fill-opacity": 0.5 },
    },
    ...note(frame, "window name", lines, { x: left + 4, y: bottom - 7, fill: "soft" }),
  ];
}

/** A promise with a window and without a date, so a box at 3% without a dot; over it what was said of it, day by day. */
export function windowMarks(data: Data, state: State, scales: Scales): Mark[] {
  const { frame, x, at } = scales;
  const level = data.way[1][1];
  const high = frame.fontSize * 2;
  const [left, right, middle] = [x(parliament[0]), x(parliament[1]), at(parliament[0], level)];
  const box = { x: left, width: right - left, y: middle - high / 2, height: high };
  const look = {
    fill: colourVar("britain"),
    "fill-opacity": 0.1,
    stroke: colourVar("britain"),
    "stroke-dasharray": "4 3",
  };
  const words = `${target(level)}, an ambition`;
  const fits = textWidth(words, frame.fontSize, 600) < box.width - 6;
  const inside = frame.text("window level", words, {
    x: (left + right) / 2,
    y: middle,
    vertical: "middle",
    anchor: "middle",
    weight: 600,
    fill: "britain",
  });
  const tooltip = `An ambition: ${target(level)} of GDP in the next parliament, 2029 to about 2034`;
  return [
    { key: "window", tag: "rect", attrs: { ...box, ...look }, tooltip },
    ...(state.milestone || !fits ? [] : [inside]),
    ...daysOver(data, state, scales, box),
  ];
}

/** What was said of the box, day by day over it. */
function daysOver({ days }: Data, state: State, { frame }: Scales, box: { x: number; y: number }) {
  const lead = frame.fontSize * 2.7;
  return state.days.flatMap(([id, said], i) => {
    const day = required(
      days.find((d) => d.id === id),
      `debate/events.yaml: no event "${id}"`,
    );
    const y = box.y - 9 - lead * (state.days.length - 1 - i);
    return note(frame, `day ${id}`, [said, spokenDate(day.date)], { x: box.x + 4, y });
  });
}
