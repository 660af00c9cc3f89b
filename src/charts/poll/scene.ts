import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { readingWidth } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import { wrap } from "../../marks/wrap.ts";
import type { Data, State } from "./inputs.ts";

type Question = Data["questions"][string];

/** What people answer, of 100 who were asked: each question of each poll is a picture of its own. */
export function scene(data: Data, state: State, size: Size): Scene {
  const frame = wholeFrame(size);
  const ids = state.questions.map(([id]) => id!);
  const asked = ids.map((id) => data.questions[id]!);
  const said = data.said[ids.join(" ")]!;
  const { fontSize, compact } = frame;
  const letters = Math.max(
    12,
    Math.min(fontSize * (compact ? 1.4 : 2.4), size.height / ids.length / 12),
  );
  const heads = asked.map((d) => {
    const lines = wrap(d.asked, size.width / readingWidth, letters);
    return { lines, height: letters * 1.22 * lines.length + fontSize * 1.9 };
  });
  // All hundreds have the same room.
  const room = (size.height - heads.reduce((sum, d) => sum + d.height, 0)) / ids.length;
  // Where that is too low for letters, answers stand beside who asked.
  const tight = room < fontSize * 1.5;
  let top = 0;
  const marks = asked.flatMap((question, i) => {
    const [y, { lines, height }] = [top, heads[i]!];
    top += height + room;
    return [
      ...head(frame, question, lines, { y, letters, tight }),
      ...people(frame, question, [y + height, room, tight]),
    ];
  });
  return { ...size, ...said, subtitle: data.subtitle, description: "", marks };
}

/** A question in the letters for reading, and under it who asked it and when. */
function head(
  { fontSize, text }: Frame,
  { pollster, when, wording, answers }: Question,
  lines: string[],
  { y, letters, tight }: { y: number; letters: number; tight: boolean },
): Mark[] {
  const key = answers[0]!.id;
  const lead = letters * 1.22;
  return [
    ...lines.map((line, i) => {
      const look = { x: 0, y: y + lead * i, vertical: "top", size: letters } as const;
      return text(`asked ${key} ${i + 1}`, line, { ...look, reading: true });
    }),
    text(`by ${key}`, `${pollster}, ${when}${tight ? "" : `, ${wording}`}`, {
      x: 0,
      y: y + lead * lines.length + fontSize * 0.2,
      vertical: "top",
      fill: "soft",
    }),
  ];
}

/** How many people may stand under each other. */
const columns = [5, 10, 4, 2, 1];

/** A hundred squares, column by column, in the shades of the answers: one answer stands before them, several over the first square of their own. */
function people(
  frame: Frame,
  { answers }: Question,
  [top, height, tight]: [number, number, boolean],
): Mark[] {
  const { fontSize, compact, size, text } = frame;
  const one = answers.length === 1;
  const large = fontSize * (compact ? 1.2 : 1.8);
  const before = one && !tight;
  const [left, over] = before
    ? [large * 2.6 + fontSize * 4, 0]
    : [0, one ? 0 : large * 1.2 + fontSize * 1.7];
  const most = [(size.width - left) / 100, height - over - fontSize * (tight ? 0.2 : 0.6)] as const;
  const side = (high: number) => round(Math.max(1, Math.min(most[0] * high, most[1] / high)));
  // Wide rather than high, where that is as large or nearly so.
  const worth = (high: number) =>
    side(high) * (high > 5 ? 0.8 : 1) * Math.min(1, (side(high) * 160) / high / size.width);
  const high = [...columns].sort((a, b) => worth(b) - worth(a))[0]!;
  const sheet: Sheet = { left, top: top + over, unit: side(high), high };
  let [first, clear] = [0, 0];
  const marks = answers.flatMap(({ id, option, pct }, i): Mark[] => {
    const from = first;
    first += pct;
    const beside = tight ? size.width - large * 2.6 - fontSize * 3.6 : 0;
    const x = one ? beside : Math.max(clear, Math.floor(from / high) * sheet.unit);
    clear = x + textWidth(`${option}  `, fontSize);
    const middle = tight ? top - fontSize * 0.6 : sheet.top + (sheet.unit * high) / 2 + large * 0.3;
    const y = one ? middle : top + large;
    const words = one ? { x: x + large * 2.6, y } : { x, y: y + large * 0.25 + fontSize };
    return [
      {
        ...squares(`answer ${id}`, [from, first], sheet, shades[i]!),
        tooltip: `${option}: ${pct}% of those asked`,
      },
      text(`figure ${id}`, `${pct}%`, { x, y, size: large, weight: 600 }),
      text(`option ${id}`, option, words),
    ];
  });
  const rest = { stroke: colourVar("rule") };
  return [squares(`rest ${answers[0]!.id}`, [first, 100], sheet, rest), ...marks];
}

const ink = colourVar("ally-dark");

/** The looks of the first answer, the second and the third. */
const shades: Mark["attrs"][] = [
  { fill: ink },
  { fill: ink, "fill-opacity": 0.45 },
  { stroke: ink },
];

type Sheet = { left: number; top: number; unit: number; high: number };

/** Some of the hundred, from one to another. */
function squares(
  key: string,
  [from, to]: [number, number],
  { left, top, unit, high }: Sheet,
  look: Mark["attrs"],
): Mark {
  const inner = round(unit * 0.84);
  const d = Array.from({ length: to - from }, (_, n) => {
    const [column, row] = [Math.floor((from + n) / high), (from + n) % high];
    return `M${round(left + column * unit)},${round(top + row * unit)}h${inner}v${inner}h${-inner}z`;
  });
  return { key, tag: "path", attrs: { d: d.join(""), fill: colourVar("paper"), ...look } };
}

const round = (value: number): number => Math.round(value * 10) / 10;
