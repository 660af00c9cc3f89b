import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { colourVar, type Colour } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { wrap } from "../../marks/wrap.ts";
import { fontSize } from "../parts/levels.ts";
import type { Data, State } from "./inputs.ts";

type Voice = Data["quotes"][number];

/** People by the share of GDP they asked for or defended, and the words of one of them. */
export function scene(data: Data, state: State, size: Size): Scene {
  const voices = state.quotes.map((id) => data.quotes.find((d) => d.id === id)!);
  const speaking = voices.find((d) => d.id === state.says)!;
  const shares = voices.flatMap((d) => (d.share === null ? [] : [d.share]));
  const rows: (number | null)[] = [...new Set(shares)].toSorted((a, b) => b - a);
  if (voices.some((d) => d.share === null)) rows.push(null);
  const table =
    size.height < 240 ? strip(rows, speaking, size) : ladder(rows, voices, speaking, size);
  return {
    ...size,
    title: `From ${Math.min(...shares)}% to ${Math.max(...shares)}%: who asked for what`,
    subtitle: isCompact(size)
      ? "% of GDP asked for or defended; 5 includes related"
      : "Share of GDP asked for or defended; 5% includes related spending",
    source: "Each at the share named at the time; words as printed.",
    description: rows
      .map((share) => {
        const names = voices.filter((d) => d.share === share).map((d) => d.speaker);
        return `${share === null ? "No share named" : `${share}%`}: ${names.join(", ")}.`;
      })
      .concat(`${speaking.speaker}, ${speaking.role}, ${speaking.when}: “${speaking.text}”`)
      .join(" "),
    marks: [...table.marks, ...words(speaking, table.bottom, size)],
  };
}

const rowColour = (share: number | null): Colour =>
  share === 5 ? "five" : share === 3.5 ? "three-half" : share === 2 ? "two" : "ink";

/** The shares from the highest down, each with its people, in as many lines as they need. */
function ladder(rows: (number | null)[], voices: Voice[], speaking: Voice, size: Size) {
  const letters = fontSize(size);
  const step = Math.min(isCompact(size) ? 25 : 52, (size.height * 0.56) / rows.length);
  const left = isCompact(size) ? 72 : 108;
  const marks: Mark[] = [];
  let y = step / 2;
  for (const share of rows) {
    const key = `share ${share ?? "none"}`;
    const name = share === null ? "no share" : `${share}%`;
    const style = { weight: 600 as const, fill: rowColour(share), anchor: "end" as const };
    marks.push(textMark(key, name, left - 12, y + letters * 0.33, letters, style));
    let x = left;
    for (const voice of voices.filter((d) => d.share === share)) {
      const text = isCompact(size) ? voice.speaker.split(" ").at(-1)! : voice.speaker;
      const width = 14 + textWidth(text, letters, 600);
      if (x > left && x + width > size.width) [x, y] = [left, y + letters * 1.35];
      marks.push(...person(voice, text, voice === speaking, x, y, letters));
      x += width + (isCompact(size) ? 9 : 22);
    }
    const rule = { x1: left, x2: size.width, y1: y + step / 2, y2: y + step / 2 };
    marks.push({ key: `${key} line`, tag: "line", attrs: { ...rule, stroke: colourVar("rule") } });
    y += step;
  }
  return { marks, bottom: y - step / 2 };
}

/** The shares in one line, where a window is too low for all the names. */
function strip(rows: (number | null)[], speaking: Voice, size: Size) {
  const letters = fontSize(size);
  let x = 0;
  const marks = rows.map((share) => {
    const lit = share === speaking.share;
    const text = share === null ? "no share" : `${share}%`;
    const style = {
      weight: lit ? (600 as const) : (400 as const),
      fill: lit ? rowColour(share) : ("soft" as const),
    };
    const mark = textMark(`share ${share ?? "none"}`, text, x, letters, letters, style);
    x += textWidth(text, letters, 600) + 12;
    return mark;
  });
  return { marks, bottom: letters * 1.5 };
}

function person(
  d: Voice,
  text: string,
  lit: boolean,
  x: number,
  y: number,
  letters: number,
): Mark[] {
  const colour = colourVar(lit ? rowColour(d.share) : "ally");
  const fill = lit ? colour : colourVar("paper");
  const attrs = { cx: x + 5, cy: y, r: 4.5, fill, stroke: colour, "stroke-width": 1.5 };
  const style = lit ? { weight: 600 as const } : { fill: "soft" as const };
  return [
    { key: `voice ${d.id}`, tag: "circle", attrs, tooltip: `${d.speaker}, ${d.when}` },
    textMark(`name ${d.id}`, text, x + 14, y + letters * 0.33, letters, style),
  ];
}

/** The words of the one who speaks, exactly as printed; smaller where they would not fit. */
function words(voice: Voice, top: number, size: Size): Mark[] {
  const who = `${voice.speaker}, ${voice.role}, ${voice.when} (${voice.from})`;
  const usual = fontSize(size) + (isCompact(size) ? 0 : 4.5);
  const room = size.height - top;
  for (const [letters, lead] of [
    [usual, 1.45],
    [fontSize(size), 1.3],
    [12, 1.15],
  ] as const) {
    const width = size.width - 4;
    const lines = wrap(`“${voice.text}”`, width, letters);
    const names = wrap(who, width, letters, 600);
    const need = (lines.length + names.length + 0.6) * letters * lead;
    if (need > room && letters > 12) continue;
    const at = (i: number) => top + letters * (lead * (i + 1) + 0.1);
    return [
      ...lines.map((line, i) => textMark(`${voice.id} ${i + 1}`, line, 2, at(i), letters)),
      ...names.map((line, i) =>
        textMark(`${voice.id} by ${i + 1}`, line, 2, at(lines.length + i + 0.15), letters, {
          weight: 600,
        }),
      ),
    ];
  }
  return [];
}
