import { loadData } from "../data/load.ts";
import type { Source } from "../model/sources.ts";
import { factOf } from "./facts.ts";
import type { Story } from "./story.ts";

/** The table behind each chart, for the list of sources. */
const tables: Record<string, string[]> = {
  allies: ["nato/share-of-gdp.csv"],
  history: ["sipri/share-of-gdp.csv"],
};

/** Every source that a story's facts, quotations, claims and pictures rest on, in order, each once. */
export function sourcesOf(story: Story): Source[] {
  const { sources, quotes, claims, datasets, editions, events, milestones, definitions } =
    loadData();
  const pick = (ids: string[], items: { id: string; sources: string[] }[]) =>
    ids.flatMap((id) => items.find((d) => d.id === id)?.sources ?? []);
  const pictures = story.steps.flatMap(({ chart }) => tables[chart] ?? []);
  const ids = [
    ...story.quotes.flatMap((id) => quotes.find((d) => d.id === id)!.sources),
    ...story.facts.flatMap((id) => factOf(id).sources),
    ...datasets.filter((d) => pictures.includes(d.file)).map((d) => d.source),
    ...(pictures.length ? ["natural-earth-capitals"] : []),
    ...pick(story.front.events, [...events, ...milestones]),
    ...pick(story.front.definitions, definitions),
    ...editions.filter((d) => d.edition === "2024-06").map((d) => d.source),
    ...story.steps
      .flatMap((step) => voices(step.states))
      .flatMap((id) => quotes.find((d) => d.id === id)!.sources),
    ...story.claims.flatMap((id) => claims.find((d) => d.id === id)!.sources),
  ];
  return [...new Set(ids)].flatMap((id) => sources.filter((d) => d.id === id));
}

const voices = (states: object[]): string[] =>
  states.flatMap((state) => ("quotes" in state ? (state.quotes as string[]) : []));
