import type { Data, State } from "./inputs.ts";

/** Each question with who asked it and when, and its answers. */
export const told = ({ questions }: Data, state: State): string =>
  state.questions
    .map(([id]) => {
      const { pollster, when, wording, asked, answers } = questions[id!]!;
      const all = answers.map((d) => `${d.pct}% ${d.option}`).join(", ");
      return `${pollster}, ${when}, ${wording}: ${asked}. ${all}.`;
    })
    .join(" ");
