import { linear } from "../../marks/axis.ts";
import { wholeFrame, type Frame } from "../../marks/frame.ts";
import { type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { lettersFor, spoken } from "../parts/spoken.ts";
import type { Data, State } from "./inputs.ts";
import { plan } from "./plan.ts";

type Event = Data["events"][number];

/** Words that fill the picture; then what followed, day by day. */
export function scene(data: Data, { says, events }: State, size: Size): Scene {
  const said = data.quotes.find((d) => d.id === says)!;
  const frame = wholeFrame(size);
  const followed = events.map((id) => data.events.find((d) => d.id === id)!);
  if (followed.length) return { ...size, ...after(frame, data, followed) };
  const room = {
    width: size.width - frame.fontSize * 1.6,
    height: size.height,
    most: frame.fontSize * 3.4,
  };
  const place = {
    x: frame.fontSize * 1.3,
    y: 0,
    width: room.width,
    letters: lettersFor(frame, [said], room),
  };
  const { height } = spoken(frame, said, place);
  const top = (size.height - height) / 2;
  return {
    ...size,
    title: `${said.when}: the defence secretary resigns`,
    subtitle: "From the letter to the prime minister",
    source: `Words as printed by ${said.from}.`,
    description: "",
    marks: [bar(top, top + height), ...spoken(frame, said, { ...place, y: top }).marks],
  };
}

/** The bar beside the words, which becomes the line of time. */
const bar = (y1: number, y2: number): Mark => ({
  key: "bar",
  tag: "line",
  attrs: { x1: 5, x2: 5, y1, y2, stroke: colourVar("ink"), "stroke-width": 2 },
});

const days = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86400000;

/** Each event on its day, the plan with what it promises and what of it is found. */
function after(frame: Frame, data: Data, events: Event[]): Omit<Scene, keyof Size> {
  const { size, fontSize, compact } = frame;
  const [first, last] = [events[0]!, events.at(-1)!];
  const letters = fontSize * (compact ? 1 : 1.45);
  const span = days(first.date, last.date);
  const y = linear([0, span], [letters * 0.7, size.height - letters * 2.1]);
  const at = (d: Event) => y(days(first.date, d.date));
  const { plan: promised } = data;
  return {
    title: `${span} days: a resignation, a plan, a new prime minister`,
    subtitle: compact
      ? "Each on its day of 2026; money: over four years"
      : "Each on its day of 2026; the plan’s money is over four years",
    source: "As reported; the plan’s year is CNBC’s, others say 2029-30.",
    description: "",
    marks: [
      bar(at(first), size.height),
      // Under the day of the last.
      frame.text("days", `${span} days`, {
        ...{ x: letters * 1.4, y: at(last) + letters * 1.2, vertical: "middle" },
        ...{ size: letters, fill: "soft" },
      }),
      ...events.flatMap((d) => {
        const next = events.find((other) => other.date > d.date);
        const room = (next ? at(next) : size.height + letters) - at(d);
        const own =
          d.date === promised.date
            ? plan(frame, promised, {
                x: letters * 5.8,
                y: at(d) + letters * 0.9,
                height: room - letters * 1.8,
              })
            : [];
        return [...happened(frame, d, at(d), letters), ...own];
      }),
    ],
  };
}

/** A dot on the line, the day, and what happened. */
function happened(
  { size, text }: Frame,
  { id, when, title }: Event,
  y: number,
  letters: number,
): Mark[] {
  const x = letters * 5.8;
  return [
    { key: `event ${id}`, tag: "circle", attrs: { cx: 5, cy: y, r: 5, fill: colourVar("ink") } },
    text(`day ${id}`, when, {
      x: letters * 1.4,
      y,
      vertical: "middle",
      weight: 600,
      size: letters,
    }),
    ...wrap(title, size.width - x, letters).map((line, i) =>
      text(`${id} ${i + 1}`, line, {
        x,
        y: y + letters * 1.2 * i,
        vertical: "middle",
        size: letters,
      }),
    ),
  ];
}
