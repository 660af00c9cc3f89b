import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import type { Content } from "../data/content.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { readData } from "../data/load.ts";
import { around, type Attribute, type Element, type Mdx } from "../data/mdx/mdx.ts";
import { readStates } from "./states.ts";

/** A picture as it is written: its chart and the states of it, defaults filled in. */
export type Pictured = {
  chart: ChartName;
  states: object[];
  /** The scroll leads through all that lies between the states. */
  scrub: boolean;
  /** Where in the file it begins. */
  line: number;
  column: number;
};

/** A step: its place, its names and its picture. */
export type StoryStep = Pictured & { id: string; title: string; part: string | undefined };

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
    const scrub = element.attributes.has("scrub");
    const steps = id && title ? [{ id, title, part, chart, states, scrub, line, column }] : [];
    return { steps, faults: [...faults, ...placing, ...ofStates] };
  });
  return { steps: read.flatMap((d) => d.steps), faults: read.flatMap((d) => d.faults) };
}

/** The picture that the opening of a story names, if it names one, and what is wrong with it. */
export function readOpening(
  content: Content,
  file: string,
  { elements, malformed }: Mdx,
): { opening: Pictured | undefined; faults: Fault[] } {
  const element = elements.find((d) => d.name === "Opening");
  const attribute = element?.attributes.get("chart");
  if (!element || !attribute) return { opening: undefined, faults: [] };
  const { line, column } = element;
  const name = String(attribute.value);
  const faults = [...chartFaults(file, attribute), ...flagFaults(file, element)];
  if (!malformed && !around(elements, element).some((d) => d.name === "Scrolly")) {
    const message =
      "opening with a chart outside of <Scrolly>; expected it inside, before the first step";
    faults.push({ file, line, column, message });
  }
  if (!isChart(name)) return { opening: undefined, faults };
  const { states, faults: ofStates } = readStates(file, element, name, readData(content).data);
  const scrub = element.attributes.has("scrub");
  return {
    opening: { chart: name, states, scrub, line, column },
    faults: [...faults, ...ofStates],
  };
}

const charts = Object.keys(inputs);
const isChart = (name: string): name is ChartName => charts.includes(name);

function chartFaults(file: string, { value, line, column }: Attribute): Fault[] {
  if (isChart(String(value))) return [];
  const message = `unknown chart "${String(value)}"; expected one of ${charts.join(", ")}${didYouMean(String(value), charts)}`;
  return [{ file, line, column, message }];
}

/** A scrub stands alone, and leads somewhere. */
function flagFaults(file: string, { attributes }: Element): Fault[] {
  const flag = attributes.get("scrub");
  if (!flag) return [];
  const { line, column } = flag;
  const message =
    flag.value !== true
      ? `scrub: found ${JSON.stringify(flag.value)}; expected scrub alone, or not at all`
      : "scrub: found no further states; expected them in then, such as then={[{ line: 3.5 }]}";
  return flag.value === true && attributes.has("then") ? [] : [{ file, line, column, message }];
}

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
  if (!attributes.has("chart")) at("", `missing chart; expected one of ${charts.join(", ")}`);
  else if (chart) faults.push(...chartFaults(file, attributes.get("chart")!));
  faults.push(...flagFaults(file, element));
  const known = chart && isChart(chart) ? chart : undefined;
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
