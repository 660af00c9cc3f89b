import { inputs } from "../charts/index.ts";
import type { ChartName } from "../charts/scenes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import type { Element, Mdx } from "../data/mdx/mdx.ts";
import { readStates } from "./states.ts";
import type { StoryStep } from "./story.ts";

/** The elements that an element stands in, the nearest first. */
export function around(elements: Element[], { parent }: Pick<Element, "parent">): Element[] {
  const found = parent === undefined ? undefined : elements[parent];
  return found ? [found, ...around(elements, found)] : [];
}

/** The steps of a story; adds what is wrong with their names, their order and what they ask of their charts. */
export function readSteps(file: string, { elements, torn }: Mdx, faults: Fault[]): StoryStep[] {
  const seen = new Map<string, number>();
  return elements
    .filter((element) => element.name === "Step")
    .flatMap((element) => {
      const { attributes, line, column } = element;
      const at = (name: string, message: string) =>
        void faults.push({ file, ...placeOf(attributes.get(name) ?? element), message });
      const text = (name: string) => {
        const value = attributes.get(name)?.value;
        if (value !== undefined && (typeof value !== "string" || value === ""))
          at(name, `${name}: found ${JSON.stringify(value)}; expected words in quotes`);
        return typeof value === "string" ? value : undefined;
      };
      const [id, title, chart, part] = [text("id"), text("title"), text("chart"), text("part")];
      if (!attributes.has("id"))
        at("", `missing id; expected a permanent name such as id="the-hague"`);
      else if (id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        at("id", `bad id "${id}"; expected small letters, figures and hyphens`);
      else if (id && seen.has(id))
        at("id", `duplicate step "${id}"; expected each id once, first in line ${seen.get(id)}`);
      else if (id) seen.set(id, line);
      if (!attributes.has("title"))
        at("", `missing title; expected a few words for the list of contents`);
      if (!attributes.has("chart")) at("", `missing chart; expected one of ${charts().join(", ")}`);
      else if (chart && !charts().includes(chart))
        at(
          "chart",
          `unknown chart "${chart}"; expected one of ${charts().join(", ")}${didYouMean(chart, charts())}`,
        );
      const outer = around(elements, element).map((d) => d.name);
      if (!torn && !outer.includes("Scrolly"))
        at("", `step outside of <Scrolly>; expected it inside`);
      if (outer.includes("Step"))
        at("", `step inside another step; expected it after that one's end`);
      if (!chart || !charts().includes(chart)) return [];
      const name = chart as ChartName;
      const states = readStates(file, element, name, faults);
      if (!id || !title) return [];
      return [{ id, title, part, chart: name, states, line, column }];
    });
}

const charts = () => Object.keys(inputs);

const placeOf = ({ line, column }: { line: number; column: number }) => ({ line, column });
