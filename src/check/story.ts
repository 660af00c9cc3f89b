import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { loadFacts } from "../data/facts.ts";
import { loadData } from "../data/load.ts";
import { wording } from "../data/wording.ts";
import { readMdx, type Element } from "../data/mdx.ts";
import { front as frontSchema, type Front } from "./front.ts";
import { readStates } from "./states.ts";

/** A step as it is written: its place, its names and the states of its chart, defaults filled in. */
export type StoryStep = {
  id: string;
  title: string;
  part: string | undefined;
  chart: ChartName;
  states: object[];
};

/** A story as the build needs to know it before it draws it. */
export type Story = {
  slug: string;
  file: string;
  front: Front;
  steps: StoryStep[];
  /** The ids of what the story prints, in order. */
  facts: string[];
  quotes: string[];
  claims: string[];
};

const parts = ["Opening", "Scrolly", "Step", "Fact", "Quote", "Claims", "AllyFinder", "Close"];

/** Reads a story and finds every fault in what it asks for: charts, states, facts, quotes, claims, ids. */
export function readStory(file: string, text: string): { story: Story; faults: Fault[] } {
  const faults: Fault[] = [];
  const { front, frontPlace, elements } = readMdx(file, text);
  const head = frontSchema.safeParse(front, { error: wording });
  for (const issue of head.error?.issues ?? []) {
    const message = `${issue.path.join(".")}: ${issue.message}`;
    faults.push({ file, ...frontPlace(issue.path), message });
  }
  const named = (key: "events" | "definitions", list: string[]) =>
    (head.data?.[key] ?? []).forEach((id, i) => {
      if (list.includes(id)) return;
      const message = `${key}: unknown "${id}"${didYouMean(id, list)}`;
      faults.push({ file, ...frontPlace([key, i]), message });
    });
  named(
    "events",
    [...loadData().events, ...loadData().milestones].map((d) => d.id),
  );
  named(
    "definitions",
    loadData().definitions.map((d) => d.id),
  );
  const at = ({ line, column }: Element, message: string) =>
    faults.push({ file, line, column, message });
  for (const element of elements)
    if (/^[A-Z]/.test(element.name) && !parts.includes(element.name))
      at(
        element,
        `unknown component "${element.name}"${didYouMean(element.name, parts)}; expected one of ${parts.join(", ")}`,
      );
  const steps = readSteps(file, elements, faults);
  const ids = (name: string, attribute: string, list: string[], what: string) =>
    elements
      .filter((element) => element.name === name)
      .flatMap((element) => {
        const value = element.attributes.get(attribute)?.value;
        const asked = (Array.isArray(value) ? value : [value]).filter((d) => d !== undefined);
        if (asked.length === 0 && name !== "Opening")
          at(element, `missing ${attribute}; expected the id of a ${what}`);
        for (const id of asked)
          if (!list.includes(String(id)))
            at(element, `unknown ${what} "${id}"${didYouMean(String(id), list)}`);
        return asked.map(String);
      });
  const data = loadData();
  const quoteIds = data.quotes.map((d) => d.id);
  const story: Story = {
    slug: file.replace(/^.*\//, "").replace(/\.mdx$/, ""),
    file,
    front: (head.data ?? {}) as Front,
    steps,
    facts: ids(
      "Fact",
      "id",
      loadFacts().map((d) => d.id),
      "fact",
    ),
    quotes: [
      ...ids("Opening", "quote", quoteIds, "quote"),
      ...ids("Quote", "id", quoteIds, "quote"),
    ],
    claims: ids(
      "Claims",
      "ids",
      data.claims.map((d) => d.id),
      "claim",
    ),
  };
  return { story, faults };
}

function readSteps(file: string, elements: Element[], faults: Fault[]): StoryStep[] {
  const seen = new Map<string, number>();
  const charts = Object.keys(inputs);
  return elements
    .filter((element) => element.name === "Step")
    .flatMap((element) => {
      const at = (message: string) => {
        faults.push({ file, line: element.line, column: element.column, message });
      };
      const text = (name: string) => {
        const value = element.attributes.get(name)?.value;
        return typeof value === "string" ? value : undefined;
      };
      const [id, title, chart] = [text("id"), text("title"), text("chart")];
      if (!id) at(`missing id; expected a permanent name such as id="the-hague"`);
      else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        at(`bad id "${id}"; expected small letters, figures and hyphens`);
      else if (seen.has(id))
        at(`duplicate step "${id}"; it stands already in line ${seen.get(id)}`);
      else seen.set(id, element.line);
      if (!title) at(`missing title; expected a few words for the list of contents`);
      if (!chart) at(`missing chart; expected one of ${charts.join(", ")}`);
      else if (!charts.includes(chart))
        at(
          `unknown chart "${chart}"${didYouMean(chart, charts)}; expected one of ${charts.join(", ")}`,
        );
      if (!id || !title || !chart || !charts.includes(chart)) return [];
      const name = chart as ChartName;
      const states = readStates(file, element, name, faults);
      return [{ id, title, part: text("part"), chart: name, states }];
    });
}
