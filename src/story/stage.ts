import { figureOf } from "../charts/figure.ts";
import type { Content } from "../data/content.ts";
import { hash } from "../data/hash.ts";
import { readData } from "../data/load.ts";
import { storyOf } from "./stories.ts";

/** The rows that the stage of a story draws, by chart, as a JSON file named after what it says. */
export function stageFile(content: Content, slug: string): { file: string; json: string } {
  const { steps } = storyOf(content, slug);
  const { data: tables } = readData(content);
  const charts = [...new Set(steps.map(({ chart }) => chart))];
  const rows = charts.map((chart) => {
    const states = steps.filter((step) => step.chart === chart).flatMap((step) => step.states);
    return [chart, figureOf(chart, states, tables).data];
  });
  const json = JSON.stringify(Object.fromEntries(rows));
  return { file: `${slug}.${hash(json)}.json`, json };
}
