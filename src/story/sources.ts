import { figureSources } from "../charts/figure.ts";
import type { Content } from "../data/content.ts";
import { readData } from "../data/load.ts";
import type { Source } from "../model/sources.ts";
import { factOf } from "./facts/facts.ts";
import { picturesOf, type Story } from "./story.ts";

/** Every source that a story’s prose, numbers, quotations, claims and pictures rest on, each once. */
export function sourcesOf(content: Content, story: Story): Source[] {
  const { data } = readData(content);
  const { front } = story;
  const cited = (ids: string[], items: { id: string; sources: string[] }[]) =>
    ids.flatMap((id) => items.find((d) => d.id === id)?.sources ?? []);
  const ids = [
    ...cited(story.quotes, data.quotes),
    ...story.facts.flatMap((id) => factOf(content, id).sources),
    ...picturesOf(story).flatMap(({ chart, states }) => figureSources(chart, states, data)),
    ...cited(front.events, [...data.events, ...data.milestones]),
    ...cited(front.definitions, data.definitions),
    ...cited(story.claims, data.claims),
  ];
  return [...new Set(ids)].flatMap((id) => data.sources.filter((d) => d.id === id));
}
