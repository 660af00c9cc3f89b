import type { Data, State } from "./inputs.ts";

type Question = Data["questions"][string];

const say = ({ pollster, when, asked, wording, answers }: Question): string =>
  `${pollster}, ${when}, ${wording}: ${asked}. ${answers.map((d) => `${d.pct}% ${d.option}`).join(", ")}.`;

/** The questions that a state asks for, with their answers. */
export const told = (data: Data, { questions }: State): string =>
  questions.map(([id]) => say(data.questions[id!]!)).join(" ");
