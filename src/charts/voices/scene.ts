import { type Frame, wholeFrame } from "../../marks/frame.ts";
import { isCompact, type Mark, type Scene, type Size } from "../../marks/mark.ts";
import { boxOf } from "../../marks/text.ts";
import { required } from "../parts/required.ts";
import type { Data, State } from "./inputs.ts";
import { type Drawn, ladder, said, strip, type Rung, type Voice } from "./ladder.ts";
import { printed } from "./printed.ts";

/** People by the share of GDP they asked for or defended, and the words of one of them. */
export function scene(data: Data, state: State, size: Size): Scene {
  const voiceOf = (id: string): Voice => {
    const found = data.quotes.find((d) => d.id === id);
    return required(found, `debate/quotes.yaml: no quotation "${id}"`);
  };
  const speaking = voiceOf(state.says);
  const voices = state.quotes.map(voiceOf);
  const shares = voices.flatMap((d) => (d.share === null ? [] : [d.share]));
  const rungs = rungsOf(voices);
  const frame = wholeFrame(size);
  const drawn = drawnIn(frame, rungs, speaking);
  return {
    ...size,
    title: `From ${Math.min(...shares)}% to ${Math.max(...shares)}%: who asked for what`,
    subtitle: isCompact(size)
      ? "% of GDP asked for or defended; 5 includes related"
      : "Share of GDP asked for or defended; 5% includes related spending",
    source: "Each at the share named at the time; words as printed.",
    description: rungs
      .map(({ share, voices }) => {
        const names = voices.map((d) => d.speaker).join(", ");
        return `${share === null ? "No share named" : said(share)}: ${names}.`;
      })
      .concat(`${speaking.speaker}, ${speaking.role}, ${speaking.when}: “${speaking.text}”`)
      .join(" "),
    marks: [...drawn.marks, ...printed(speaking, drawn.bottom, frame)],
  };
}

/** Everybody by name where the words of each of them fit under the names; else the shares alone. */
function drawnIn(frame: Frame, rungs: Rung[], speaking: Voice): Drawn {
  const names = ladder(rungs, speaking, frame);
  const voices = rungs.flatMap((d) => d.voices);
  const low = voices.some((voice) => !fits(printed(voice, names.bottom, frame), frame));
  return low || frame.size.height < 240 ? strip(rungs, speaking, frame) : names;
}

const fits = (lines: Mark[], { size }: Frame): boolean =>
  lines.every((mark) => boxOf(mark).bottom <= size.height);

/** The shares from the highest down, each with its people; those who named none come last. */
function rungsOf(voices: Voice[]): Rung[] {
  const shares = [...new Set(voices.map((d) => d.share))];
  return shares
    .sort((a, b) => (b ?? -1) - (a ?? -1))
    .map((share) => ({ share, voices: voices.filter((d) => d.share === share) }));
}
