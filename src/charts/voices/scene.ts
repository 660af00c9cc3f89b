import { upwards } from "../../marks/axis.ts";
import { frameOf } from "../../marks/frame.ts";
import { isCompact, isRoomy, type Scene, type Size } from "../../marks/mark.ts";
import { lettersFor, spoken } from "../parts/spoken.ts";
import type { Data, State } from "./inputs.ts";
import { levels, named, placed, pointer, standing, type Voice } from "./scale.ts";

/** People by the share of GDP they asked for or defended, and the words of one of them. */
export function scene(data: Data, state: State, size: Size): Scene {
  const voices = state.quotes.map((id): Voice => data.quotes.find((d) => d.id === id)!);
  const turn = state.quotes.indexOf(state.says);
  const speaking = voices[turn]!;
  const whole = frameOf(size);
  const { fontSize, left } = whole;
  const row = Math.max(
    ...voices.map(({ share }) => voices.filter((d) => d.share === share).length),
  );
  const dots = left + fontSize * (0.7 + 0.9 * row);
  // Beside the dots there is room for three names.
  const wide = isRoomy(size) ? fontSize * 13.5 : 0;
  const right = dots + wide;
  const frame = { ...whole, right, bottom: size.height - fontSize * 2.5, compact: true };
  const y = upwards(frame, [0, 5]);

  const x = right + fontSize * 1.6;
  const room = { width: size.width - x, height: size.height, most: fontSize * 2.5 };
  const letters = lettersFor(whole, voices, room);
  const at = { x, y: 0, width: room.width, letters };
  const { height } = spoken(whole, speaking, at);
  const from = placed(frame, y, speaking.share);
  const top = Math.max(0, Math.min(from - height / 2, size.height - height));
  return {
    ...size,
    title: data.titles[String(state.quotes)]!,
    subtitle: data.subtitles[isCompact(size) ? 0 : 1]!,
    source: `Words as printed by ${speaking.from}.`,
    description: "",
    marks: [
      ...levels(frame, y),
      ...standing(frame, y, voices, turn),
      ...(wide ? named(frame, y, voices, turn) : []),
      ...pointer(frame, y, speaking.share, { x: x - fontSize * 0.7, at: from, top, height }),
      ...spoken(whole, speaking, { ...at, y: top }).marks,
    ],
  };
}
