import { inputs } from "../../charts/index.ts";
import type { ChartName } from "../../charts/scenes.ts";
import type { Content } from "../../data/content.ts";
import { formatFault, type Fault } from "../../data/fault.ts";
import { mostWords } from "../../check/rules/length.ts";
import { stepWords, wordsIn } from "../../check/text/words.ts";
import { readData, type Data } from "../../data/load.ts";
import { readStories } from "../../story/stories.ts";
import { placeOf } from "./error.ts";
import { openingTag } from "./tag.ts";

/** Something that was found, with the place that opens it. */
export type DeskNote = { place: string; line: number; text: string; level: string };

/** A step as the desk shows it beside its page. */
export type DeskStep = {
  id: string;
  chart: string;
  line: number;
  words: number;
  /** How many states it leads through. */
  states: number;
  /** Its opening tag as it stands in the file. */
  tag: string;
};

/** What the desk shows of a story. */
export type DeskStory = {
  file: string;
  draft: boolean;
  words: number;
  mostWords: number;
  steps: DeskStep[];
  notes: DeskNote[];
  /** What each chart shows where a step says nothing. */
  defaults: Record<string, Record<string, unknown>>;
};

/** A story as its editor sees it; undefined if there is none of that name. */
export function deskOf(content: Content, slug: string, found: Fault[]): DeskStory | undefined {
  const read = readStories(content).find(({ story }) => story.slug === slug);
  if (!read) return undefined;
  const { story, mdx } = read;
  const { file, front } = story;
  const { data } = readData(content);
  const text = content.textOf(file) ?? "";
  const counts = stepWords(content, file);
  const elements = mdx.elements.map((element, index) => ({ ...element, index }));
  const steps = story.steps.map(({ id, chart, line, states }) => {
    const element = elements.find((d) => d.name === "Step" && d.line === line)!;
    const words = counts.get(element.index) ?? 0;
    return { id, chart, line, words, states: states.length, tag: openingTag(text, element) };
  });
  return {
    file,
    draft: front.draft,
    words: mdx.passages.reduce((sum, passage) => sum + wordsIn(passage.text), 0),
    mostWords,
    steps,
    notes: found.filter((fault) => fault.file === file).map(note),
    defaults: Object.fromEntries(steps.map(({ chart }) => [chart, defaultsOf(chart, data)])),
  };
}

const note = (fault: Fault): DeskNote => ({
  place: placeOf(fault),
  line: fault.line,
  text: formatFault(fault).slice(placeOf(fault).length + 2),
  level: fault.level ?? "fault",
});

/** What a chart shows for each key that a step leaves out; a year is always written, since the newest will be another. */
function defaultsOf(chart: ChartName, data: Data): Record<string, unknown> {
  const keys = Object.entries(inputs[chart].state(data).shape).filter(([key]) => key !== "year");
  return Object.fromEntries(
    keys.flatMap(([key, schema]) => {
      const read = schema.safeParse(undefined);
      return read.success ? [[key, read.data]] : [];
    }),
  );
}
