import { textMark } from "../../marks/labels.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { paint, type Colour } from "../../marks/palette.ts";
import { textWidth } from "../../marks/widths.ts";
import { wrap } from "../../marks/wrap.ts";
import { spokenDate } from "../../model/dates.ts";
import { lettersOf } from "../levels.ts";
import type { Data, State } from "./inputs.ts";

type Voice = Data["quotes"][number];

/** People by the share of GDP they asked for or defended, and the words of one of them. */
export function scene(data: Data, state: State, size: Size): Scene {
  const voices = state.quotes.map((id) => data.quotes.find((d) => d.id === id)!);
  const speaking = voices.find((d) => d.id === state.says)!;
  const shares = voices.flatMap((d) => (d.share === null ? [] : [d.share]));
  const rows: (number | null)[] = [...new Set(shares)].toSorted((a, b) => b - a);
  if (voices.some((d) => d.share === null)) rows.push(null);
  const letters = lettersOf(size);
  const step = isCompact(size) ? 25 : Math.min(52, (size.height * 0.62) / rows.length);
  const spoken = words(speaking, rows.length * step + (isCompact(size) ? 12 : 36), size);
  return {
    ...size,
    title: `From ${Math.min(...shares)}% to ${Math.max(...shares)}%: who asked for what`,
    measure: isCompact(size)
      ? "Share of GDP each asked for or defended"
      : "Share of GDP each asked for or defended, with the words of one of them",
    source: "Quotations as printed in the sources named at the end.",
    description: rows
      .map((share) => {
        const names = voices.filter((d) => d.share === share).map((d) => d.speaker);
        return `${share === null ? "No share named" : `${share}%`}: ${names.join(", ")}.`;
      })
      .concat(`${speaking.speaker}, ${speaking.role}, ${spokenDate(speaking.date)}: “${speaking.text}”`)
      .join(" "),
    marks: [
      ...rows.flatMap((share, i) => row(share, voices, speaking, step * (i + 0.5), letters, size)),
      ...spoken,
    ],
  };
}

const rowColour = (share: number | null): Colour =>
  share === 5 ? "five" : share === 3.5 ? "three-half" : share === 2 ? "two" : "ink";

function row(share: number | null, voices: Voice[], speaking: Voice, y: number, letters: number, size: Size): Mark[] {
  const left = isCompact(size) ? 74 : 108;
  const name = share === null ? "no share" : `${share}%`;
  const key = `share ${share ?? "none"}`;
  const stroke = paint("rule");
  const style = { weight: 600 as const, fill: rowColour(share), anchor: "end" as const };
  const people = voices.filter((d) => d.share === share);
  let x = left;
  return [
    { key: `${key} line`, tag: "line", attrs: { x1: left, x2: size.width, y1: y + letters, y2: y + letters, stroke } },
    textMark(key, name, left - 14, y + letters * 0.33, share === null ? letters : letters + 2, style),
    ...people.flatMap((d) => {
      const lit = d === speaking;
      const text = isCompact(size) ? d.speaker.split(" ").at(-1)! : d.speaker;
      const at = x;
      x += textWidth(text, letters, 600) + (isCompact(size) ? 21 : 34);
      const fill = lit ? paint(rowColour(share)) : paint("paper");
      const edge = paint(lit ? rowColour(share) : "ally");
      const attrs = { cx: at + 5, cy: y, r: 4.5, fill, stroke: edge, "stroke-width": 1.5 };
      return [
        { key: `voice ${d.id}`, tag: "circle" as const, attrs, says: `${d.speaker}, ${spokenDate(d.date)}` },
        textMark(`name ${d.id}`, text, at + 14, y + letters * 0.33, letters, { weight: lit ? 600 : 400, fill: lit ? "ink" : "soft" }),
      ];
    }),
  ];
}

/** The words of the one who speaks, exactly as printed. */
function words(voice: Voice, top: number, size: Size): Mark[] {
  const letters = lettersOf(size) + (isCompact(size) ? 0 : 2);
  const lines = wrap(`“${voice.fragment ? "…" : ""}${voice.text}${voice.fragment ? "…" : ""}”`, size.width - 8, letters);
  const who = `${voice.speaker}, ${voice.role}, ${spokenDate(voice.date)}`;
  return [
    ...lines.map((line, i) => textMark(`${voice.id} ${i + 1}`, line, 2, top + letters * (1 + i * 1.4), letters)),
    ...wrap(who, size.width - 8, letters - 1, 600).map((line, i) =>
      textMark(`${voice.id} by ${i + 1}`, line, 2, top + letters * (1.4 + (lines.length + i) * 1.4), letters - 0.5, { weight: 600 }),
    ),
  ];
}
