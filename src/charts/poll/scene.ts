import { wholeFrame, type Frame } from "../../marks/frame.ts";
import type { Box, Mark, Scene, Size } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { readingWidth } from "../../marks/text.ts";
import { textWidth } from "../../marks/widths.ts";
import { wrap } from "../../marks/wrap.ts";
import type { Data, State } from "./inputs.ts";

/** The end of the scale of every question, per cent. */
const longest = 70;

type Question = Data["questions"][string];

/** What people answer, of 100 who were asked: each question of each poll is a picture of its own. */
export function scene(data: Data, state: State, size: Size): Scene {
  const frame = wholeFrame(size);
  const ids = state.questions.map(([id]) => id!);
  const asked = ids.map((id) => data.questions[id]!);
  const said = data.said[ids.join(" ")]!;
  // A question with more answers has more room; all bars have one scale.
  const weights = asked.map((d) => 1.8 + d.answers.length);
  const unit = size.height / weights.reduce((a, b) => a + b);
  let bottom = 0;
  const boxes = weights.map((d) => ({
    left: 0,
    right: size.width,
    top: bottom,
    bottom: (bottom += d * unit),
  }));
  const least = Math.min(...weights) * unit;
  return {
    ...size,
    ...said,
    subtitle: frame.compact
      ? "% of Britons asked; other answers are not shown"
      : "% of Britons asked; who gave another answer or none is not shown",
    description: "",
    marks: asked.flatMap((question, i) => panel(frame, question, boxes[i]!, least)),
  };
}

/** A question in the letters for reading, who asked it and when, and a bar for each answer; letters as the lowest panel, `least` pixels high, has room for. */
function panel(
  { compact, fontSize, text }: Frame,
  question: Question,
  box: Box,
  least: number,
): Mark[] {
  const { asked, pollster, when, wording, answers } = question;
  const key = answers[0]!.id;
  const width = box.right;
  const letters = Math.max(12, Math.min(fontSize * (compact ? 1.4 : 2), least / 9));
  const lead = letters * 1.22;
  const lines = wrap(asked, width / readingWidth, letters);
  const below = box.top + lead * lines.length;
  const top = below + fontSize * 2;
  const step = Math.min((box.bottom - top) / answers.length, fontSize * 8);
  const figures = Math.max(12, Math.min(fontSize * 2, step * 0.7));
  const left = fontSize * (compact ? 7.2 : 8.4);
  const room = width - left - textWidth("50%", figures, 600) - 8;
  return [
    ...lines.map((line, i) => {
      const look = { x: 0, y: box.top + lead * i, vertical: "top", size: letters } as const;
      return text(`asked ${key} ${i + 1}`, line, { ...look, reading: true });
    }),
    text(`by ${key}`, `${pollster}, ${when}, ${wording}`, {
      x: 0,
      y: below + fontSize * 0.3,
      vertical: "top",
      fill: "soft",
    }),
    ...answers.flatMap(({ id, option, pct }, i): Mark[] => {
      const y = top + step * (i + 0.45);
      const height = step * 0.62;
      const bar = { x: left, y: y - height / 2, height, width: (room * pct) / longest };
      return [
        {
          key: `answer ${id}`,
          tag: "rect",
          attrs: { ...bar, fill: colourVar("ally-dark") },
          tooltip: `${pollster}, ${when}, ${option}: ${pct}% of those asked`,
        },
        text(`option ${id}`, option, {
          x: 0,
          y,
          vertical: "middle",
          size: fontSize * (compact ? 1 : 1.2),
        }),
        text(`figure ${id}`, `${pct}%`, {
          x: left + bar.width + 8,
          y,
          vertical: "middle",
          size: figures,
          weight: 600,
        }),
      ];
    }),
  ];
}
