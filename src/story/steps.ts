import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import type { Content } from "../data/content.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { readData } from "../data/load.ts";
import { around, type Element, type Mdx } from "../data/mdx/mdx.ts";
import { readStates } from "./states.ts";

/** A step as it is written: its place, its names and the states of its chart, defaults filled in. */
export type StoryStep = {
  id: string;
  title: string;
  part: string | undefined;
  chart: ChartName;
  states: object[];
  /** Where in the file it begins. */
  line: number;
  column: number;
};

/** The steps of a story, and what is wrong with their names, their order and what they ask of their charts. */
export function readSteps(
  content: Content,
  file: string,
  { elements, malformed }: Mdx,
): { steps: StoryStep[]; faults: Fault[] } {
  const { data } = readData(content);
  const written = elements.filter((element) => element.name === "Step");
  const read = written.map((element, i) => {
    const { id, title, part, chart, faults } = namesOf(file, element, written.slice(0, i));
    const placing = placeFaults(file, element, elements, malformed);
    if (chart === undefined) return { steps: [], faults: [...faults, ...placing] };
    const { states, faults: ofStates } = readStates(file, element, chart, data);
    const { line, column } = element;
    const steps = id && title ? [{ id, title, part, chart, states, line, column }] : [];
    return { steps, faults: [...faults, ...placing, ...ofStates] };
  });
  return { steps: read.flatMap((d) => d.steps), faults: read.flatMap((d) => d.faults) };
}

const charts = Object.keys(inputs);

/** What a step is called and which chart it shows; undefined where it does not say so. */
function namesOf(file: string, element: Element, before: Element[]) {
  const { attributes } = element;
  const faults: Fault[] = [];
  const at = (name: string, message: string) => {
    const { line, column } = attributes.get(name) ?? element;
    faults.push({ file, line, column, message });
  };
  const text = (name: string) => {
    const value = attributes.get(name)?.value;
    if (value !== undefined && (typeof value !== "string" || value === ""))
      at(name, `${name}: found ${JSON.stringify(value)}; expected words in quotes`);
    return typeof value === "string" ? value : undefined;
  };
  const [id, title, chart, part] = [text("id"), text("title"), text("chart"), text("part")];
  const same = before.find((d) => isId(id) && d.attributes.get("id")?.value === id);
  if (!attributes.has("id")) at("", `missing id; expected a permanent name such as id="the-hague"`);
  else if (id && !isId(id)) at("id", `bad id "${id}"; expected small letters, figures and hyphens`);
  else if (same)
    at("id", `duplicate step "${id}"; expected each id once, first in line ${same.line}`);
  if (!attributes.has("title"))
    at("", `missing title; expected a few words for the list of contents`);
  const list = charts.join(", ");
  if (!attributes.has("chart")) at("", `missing chart; expected one of ${list}`);
  else if (chart && !charts.includes(chart))
    at("chart", `unknown chart "${chart}"; expected one of ${list}${didYouMean(chart, charts)}`);
  const known = chart && charts.includes(chart) ? (chart as ChartName) : undefined;
  return { id, title, part, chart: known, faults };
}

const isId = (id: string | undefined): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? "");

/** A step must stand in <Scrolly> and in no other step. */
function placeFaults(
  file: string,
  element: Element,
  elements: Element[],
  malformed: boolean,
): Fault[] {
  const { line, column } = element;
  const outer = around(elements, element).map((d) => d.name);
  return [
    ...(!malformed && !outer.includes("Scrolly")
      ? ["step outside of <Scrolly>; expected it inside"]
      : []),
    ...(outer.includes("Step")
      ? ["step inside another step; expected it after that one's end"]
      : []),
  ].map((message) => ({ file, line, column, message }));
}
