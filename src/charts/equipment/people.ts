import { linear, type Scale } from "../../marks/axis.ts";
import { pathOf } from "../../marks/line.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { grouped, percent } from "../../model/words/format.ts";
import { allyColour, inYear } from "../parts/row.ts";
import type { Data, State } from "./inputs.ts";

type Ally = Data["people"][number];
type Year = Ally["years"][number];

/** One of the two pictures: what it measures, and where it stands. */
type Panel = { key: "share" | "people"; x: Scale; y: Scale; say: (value: number) => string };

/** Shares of GDP beside people in uniform: more money is not more people. */
export function people(data: Data, state: State, size: Size): Scene {
  const frame = wholeFrame(size);
  const all = data.people.flatMap((d) => d.years);
  const half = size.width / 2 - frame.fontSize;
  const top = frame.fontSize * 3.2;
  const foot = size.height - frame.fontSize * 2.6;
  const panels = (["share", "people"] as const).map((key, i): Panel => {
    const left = i * (size.width - half) + 5;
    return {
      key,
      x: linear([all[0]!.year, state.year], [left, left + half - 10]),
      y: linear([0, Math.max(...all.map((d) => d[key]))], [foot, top]),
      say: i ? grouped : percent,
    };
  });
  return {
    ...size,
    ...data.peopleSaid,
    subtitle: "People: since they are counted alike; dashed: estimates",
    description: "",
    marks: panels.flatMap((panel) => [
      ...ground(panel, all[0]!.year, state.year, frame),
      ...data.people.flatMap((ally) => lineOf(panel, ally, data.estimatesFrom, frame)),
    ]),
  };
}

function ground(
  { key, x, y }: Panel,
  first: number,
  last: number,
  { fontSize, text }: Frame,
): Mark[] {
  const [x1, x2, at] = [x(first), x(last), y(0)];
  const name = key === "share" ? "Share of GDP" : "People in uniform";
  const foot = at + fontSize * 1.4;
  return [
    {
      key: `base ${key}`,
      tag: "line",
      attrs: { x1, x2, y1: at, y2: at, stroke: colourVar("ink") },
    },
    text(`head ${key}`, name, { x: x1, y: 0, vertical: "top", weight: 600 }),
    text(`first ${key}`, String(first), { x: x1, y: foot, fill: "soft" }),
    text(`last ${key}`, String(last), { x: x2, y: foot, fill: "soft", anchor: "end" }),
  ];
}

/** The line of an ally, of its people since they are counted alike, with what it says at both ends. */
function lineOf({ key, x, y, say }: Panel, ally: Ally, estimates: number, frame: Frame): Mark[] {
  const { iso3, years, name, short, from } = ally;
  const colour = allyColour(iso3, true);
  const path = (some: Year[]) => pathOf(some.map((d) => [x(d.year), y(d[key])]));
  const after = key === "share" ? years : years.filter((d) => d.year >= from);
  const sure = after.filter((d) => d.year < estimates);
  const line = (part: string, d: string, more: Mark["attrs"] = {}): Mark => {
    return {
      key: `${key} ${part} ${iso3}`,
      tag: "path",
      attrs: { d, fill: "none", stroke: colourVar(colour), "stroke-width": 2, ...more },
    };
  };
  const [first, last] = [years.find((d) => d.year === from)!, years.at(-1)!];
  const early = from < years[0]!.year + 3;
  // Under the lowest of the years that the words pass.
  const under = (some: Year[]) => Math.max(...some.map((d) => y(d[key]))) + frame.fontSize * 1.3;
  const over = y(last[key]) - frame.fontSize * 0.9;
  const end = { x: x(last.year) + 4, y: early ? under(after.slice(-6)) : over };
  // Before a line that begins late there is room, under one that begins early.
  const start = early
    ? { x: x(from) - 4, y: under(after.slice(0, 5)) + (key === "share" ? frame.fontSize : 0) }
    : { x: x(from) - 6, y: y(first[key]) + frame.fontSize * 0.2 };
  const look = { weight: 600, fill: colour, anchor: "end" } as const;
  const figure = key === "share" ? `${say(last.share)} of GDP` : `${say(last.people)} people`;
  return [
    line("sure", path(sure)),
    line("estimate", path(after.filter((d) => d.year >= estimates - 1)), {
      "stroke-dasharray": "4 4",
    }),
    {
      key: `${key === "share" ? "end" : "dot"} ${iso3}`,
      tag: "circle",
      attrs: {
        cx: x(last.year),
        cy: y(last[key]),
        r: 4,
        fill: colourVar("paper"),
        stroke: colourVar(colour),
        "stroke-width": 2,
      },
      tooltip: `${name}: ${figure} in ${inYear(last.year, last.year >= estimates)}`,
    },
    frame.text(`${key === "share" ? "share " : ""}name ${iso3}`, `${short} ${say(last[key])}`, {
      ...look,
      ...end,
    }),
    ...(early || key === "people"
      ? [
          frame.text(`${key} from ${iso3}`, say(first[key]), {
            ...look,
            ...start,
            anchor: early ? "start" : "end",
          }),
        ]
      : []),
  ];
}
