import { z } from "zod";
import { spokenDate } from "../../model/words/dates.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { named, type Tables } from "../state.ts";
import { column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** The questions, each as the ids of its answers: those of one question in one poll only. */
    questions: z
      .array(
        z
          .array(
            named(
              tables,
              "opinion/uk-polls.csv",
              tables.ukPolls.map((d) => d.id),
            ),
          )
          .min(1)
          .refine((ids) => ofOneQuestion(tables, ids), {
            error: "expected answers to one question of one poll; others are never joined",
          }),
      )
      .min(1),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

function ofOneQuestion({ ukPolls }: Tables, ids: string[]): boolean {
  const rows = ukPolls.filter((d) => ids.includes(d.id));
  return new Set(rows.map((d) => [d.pollster, d.field_from, d.question].join())).size < 2;
}

/** How near the words are to those that were asked. */
const wordings: Record<string, string> = {
  exact: "in its words",
  "partly exact": "partly in its words",
  paraphrase: "in other words",
};

/** What this chart draws: the questions of every state by the id of their first answer; per cent of those asked. */
export function data(tables: Tables, states: State[]) {
  const all = states
    .flatMap((d) => d.questions)
    .map((ids) => {
      const rows = ids.map((id) => rowOf(tables.ukPolls, id));
      const { question, wording, pollster, field_from: from = "", field_to: to = from } = rows[0]!;
      const when = from === to ? spokenDate(to) : `${Number(from.slice(8))} to ${spokenDate(to)}`;
      return [
        ids[0]!,
        {
          asked: question.replace(/"([^"]*)"/g, "“$1”"),
          wording: wordings[wording] ?? `${wording}`,
          pollster,
          when,
          answers: rows.map(({ id, option, pct }) => ({ id, option, pct })),
        },
      ] as const;
    });
  const questions = Object.fromEntries(all);
  const said = states.map((d) => {
    const ids = d.questions.map(([id]) => id!);
    return [ids.join(" "), wordsOf(ids.map((id) => questions[id]!))] as const;
  });
  const subtitle = "Of 100 Britons asked; pale: another answer or none";
  return { questions, subtitle, said: Object.fromEntries(said) };
}

/** A question as far as a headline says it. */
type Asked = { pollster: string; answers: { option: string; pct: number }[] };

/** What is said of questions that stand together: the answers of one, or that prices differ; who asked. */
export function wordsOf(asked: Asked[]) {
  const names = [...new Set(asked.map((d) => d.pollster))].join("; ");
  const [first, ...others] = asked[0]!.answers;
  const rest = others.map(({ pct, option }) => `, ${pct} ${option}`).join("");
  return asked.length > 1
    ? {
        title: "More for defence? It depends on what pays for it",
        source: `${names}. Different questions: not to be joined.`,
      }
    : { title: `Of 100, ${first!.pct} say ${first!.option}${rest}`, source: `${names}.` };
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** The answers drawn, each with its question, its poll and its source. */
export function table(tables: Tables, { questions }: State): Table {
  const rows = questions.flat().map((id): Row => {
    const { pollster, field_to, question, wording, option, pct, source } = rowOf(
      tables.ukPolls,
      id,
    );
    const cells = { pollster, field_to: field_to ?? "", question, wording, option, pct };
    return { cells, status: "reported", sources: [source] };
  });
  const columns = [
    column("pollster", "Who asked"),
    column("field_to", "The last day of asking"),
    column("question", "The question"),
    column("wording", "How near these words are to those asked"),
    column("option", "The answer"),
    column("pct", "Per cent of those asked"),
  ];
  return { columns, rows };
}

/** Whom the picture rests on, for the list of sources of a story. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
