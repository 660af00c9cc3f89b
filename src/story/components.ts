import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import type { Element } from "../data/mdx/mdx.ts";

/** What authors may write in a story, and the attributes of each; those of a step depend on its chart. */
export const components: Record<string, string[]> = {
  AllyFinder: [],
  Claims: ["ids"],
  Close: [],
  Example: [],
  Fact: ["id", "capital", "status"],
  Opening: ["quote"],
  Quote: ["id"],
  Scrolly: [],
  Step: ["id", "title", "chart", "part", "then"],
};

/** What a story has once at most. */
const once = ["Opening", "Scrolly", "Close"];

/** Attributes that say yes by standing there. */
const flags = ["capital", "status"];

/** Tags of HTML that prose may need where Markdown has no sign for them. */
const tags: Record<string, string[]> = {
  a: ["href"],
  abbr: ["title"],
  br: [],
  cite: [],
  em: [],
  img: ["src", "alt", "width", "height"],
  small: [],
  strong: [],
  sub: [],
  sup: [],
};

/** Every component that there is not, and every attribute that a component does not have. */
export function componentFaults(file: string, elements: Element[]): Fault[] {
  const names = Object.keys(components);
  const met = new Map<string, number>();
  return elements.flatMap((element) => {
    const { name, line, column } = element;
    const before = met.get(name);
    if (once.includes(name)) met.set(name, line);
    if (before !== undefined) {
      const message = `<${name}> stands in line ${before} already; expected one in a story`;
      return [{ file, line, column, message }];
    }
    const allowed = components[name] ?? tags[name];
    if (allowed) return name === "Step" ? [] : attributeFaults(file, element, allowed);
    const kind = /^[A-Z]/.test(name) ? "component" : "tag";
    const list = kind === "component" ? names : Object.keys(tags);
    const message = `unknown ${kind} "${name}"; expected one of ${list.join(", ")}${didYouMean(name, [...names, ...Object.keys(tags)])}`;
    return [{ file, line, column, message }];
  });
}

function attributeFaults(file: string, { name, attributes }: Element, allowed: string[]): Fault[] {
  const valued = [...attributes]
    .filter(([attribute, { value }]) => flags.includes(attribute) && value !== true)
    .map(([attribute, { value, line, column }]) => {
      const message = `${name}: ${attribute}: found ${JSON.stringify(value)}; expected ${attribute} alone, or not at all`;
      return { file, line, column, message };
    });
  const unknown = [...attributes]
    .filter(([attribute]) => !allowed.includes(attribute))
    .map(([attribute, { line, column }]) => {
      const expected = allowed.length > 0 ? `one of ${allowed.join(", ")}` : "none";
      const message = `${name}: unknown attribute "${attribute}"; expected ${expected}${didYouMean(attribute, allowed)}`;
      return { file, line, column, message };
    });
  return [...valued, ...unknown];
}
