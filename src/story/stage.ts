import { figureOf } from "../charts/figure.ts";
import type { Content } from "../data/content.ts";
import { hash } from "../data/hash.ts";
import { readData } from "../data/load.ts";
import { allyLines } from "./ally-lines.ts";
import { storyOf } from "./stories.ts";
import { picturesOf } from "./story.ts";

/** What the stage of a story draws, as a JSON file named after what it says: the rows of each chart, the states of each picture in the order of the page, and a line on each ally where one can be picked. */
export function stageFile(content: Content, slug: string): { file: string; json: string } {
  const story = storyOf(content, slug);
  const pictures = picturesOf(story);
  const { data: tables } = readData(content);
  const charts = [...new Set(pictures.map((d) => d.chart))];
  const rows = charts.map((chart) => {
    const states = pictures.filter((d) => d.chart === chart).flatMap((d) => d.states);
    return [chart, figureOf(chart, states, tables).data];
  });
  const states = pictures.map((d) => figureOf(d.chart, d.states, tables).states);
  const finding = content.textOf(story.file)?.includes("<AllyFinder");
  const lines = finding ? allyLines(tables).map((d) => [d.iso3, d.text]) : [];
  const json = JSON.stringify({
    rows: Object.fromEntries(rows),
    states,
    lines: Object.fromEntries(lines),
  });
  return { file: `${slug}.${hash(json)}.json`, json };
}
