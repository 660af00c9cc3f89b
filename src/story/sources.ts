import type { ChartName } from "../charts/scenes.ts";
import type { Content } from "../data/content.ts";
import { datasetOf, editionTable } from "../data/editions/editions.ts";
import { readData, type Data } from "../data/load.ts";
import type { Source } from "../model/sources.ts";
import { factOf } from "./facts/facts.ts";
import type { Story } from "./story.ts";

/** The tables behind a chart whose rows share one source. */
const tables: Partial<Record<ChartName, string[]>> = {
  allies: ["nato/share-of-gdp.csv"],
  equipment: ["nato/equipment-share.csv"],
  gap: ["nato/gdp-usd.csv"],
  history: ["sipri/share-of-gdp.csv"],
  hundred: ["nato/uk-gbp.csv"],
  path: ["nato/uk-gbp.csv", "uk/gdp.csv"],
};

/** Every source that a story’s prose, numbers, quotations, claims and pictures rest on, each once. */
export function sourcesOf(content: Content, story: Story): Source[] {
  const { data } = readData(content);
  const { front, steps } = story;
  const cited = (ids: string[], items: { id: string; sources: string[] }[]) =>
    ids.flatMap((id) => items.find((d) => d.id === id)?.sources ?? []);
  const files = steps.flatMap(({ chart }) => tables[chart] ?? []);
  const named = new Set(steps.flatMap((step) => namesIn(step.states)));
  const rows = [...data.ukPath, ...data.ukCosts].filter((d) => named.has(d.id));
  const beside = data.ukComparators.filter((d) => named.has(`${d.key} ${d.year}`));
  const ids = [
    ...cited(story.quotes, data.quotes),
    ...story.facts.flatMap((id) => factOf(content, id).sources),
    ...files.flatMap((file) => datasetOf(data, file)?.source ?? []),
    ...(steps.some((step) => step.chart === "allies") ? ["natural-earth-capitals"] : []),
    ...cited(front.events, [...data.events, ...data.milestones]),
    ...cited(front.definitions, data.definitions),
    ...steps.flatMap((step) => step.states.flatMap((state) => sourcesOfEdition(data, state))),
    ...cited([...named], data.quotes),
    ...[...rows, ...beside].map((d) => d.source),
    ...cited(story.claims, data.claims),
  ];
  return [...new Set(ids)].flatMap((id) => data.sources.filter((d) => d.id === id));
}

/** The sources of the older edition that a state asks for. */
function sourcesOfEdition(data: Data, state: object): string[] {
  const { edition } = state as { edition?: string };
  const found = edition && editionTable(data, "shareOfGdp", edition);
  if (!found) return [];
  const own = data.datasets.filter((d) => d.file === found.file && !found.partly);
  return [...own.map((d) => d.source), ...found.rows.flatMap((row) => ownSource(row) ?? [])];
}

const ownSource = (row: object) => (row as { source?: string }).source;

/** The ids that states name: quotations, promises, costs, and sums as "key year". */
function namesIn(states: object[]): string[] {
  return states.flatMap((state) => {
    const { quotes, show, steps, beside } = state as Record<string, unknown[] | undefined>;
    const sums = (beside ?? []).filter(Array.isArray).map((pair) => pair.join(" "));
    return [...(quotes ?? []), ...(show ?? []), ...(steps ?? []), ...sums].map(String);
  });
}
