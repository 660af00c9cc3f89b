import { figureOf } from "../charts/figure.ts";
import type { Content } from "../data/content.ts";
import { hash } from "../data/hash.ts";
import { readData } from "../data/load.ts";
import { storyOf } from "./stories.ts";
import { picturesOf } from "./story.ts";

/** The rows that the stage of a story draws, by chart, as a JSON file named after what it says. */
export function stageFile(content: Content, slug: string): { file: string; json: string } {
  const pictures = picturesOf(storyOf(content, slug));
  const { data: tables } = readData(content);
  const charts = [...new Set(pictures.map((d) => d.chart))];
  const rows = charts.map((chart) => {
    const states = pictures.filter((d) => d.chart === chart).flatMap((d) => d.states);
    return [chart, figureOf(chart, states, tables).data];
  });
  const json = JSON.stringify(Object.fromEntries(rows));
  return { file: `${slug}.${hash(json)}.json`, json };
}
