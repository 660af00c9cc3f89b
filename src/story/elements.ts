import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import type { Element } from "../data/mdx/mdx.ts";
import { attributesOf, components } from "./components.ts";

/** What a story has once at most. */
const once = ["Opening", "Scrolly", "Close"];

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
export function elementFaults(file: string, elements: Element[]): Fault[] {
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
    if (name in components || tags[name])
      // The attributes of what has a picture depend on its chart.
      return name === "Step" || (name === "Opening" && element.attributes.has("chart"))
        ? []
        : attributeFaults(file, element);
    const kind = /^[A-Z]/.test(name) ? "component" : "tag";
    const list = kind === "component" ? names : Object.keys(tags);
    const message = `unknown ${kind} "${name}"; expected one of ${list.join(", ")}${didYouMean(name, [...names, ...Object.keys(tags)])}`;
    return [{ file, line, column, message }];
  });
}

function attributeFaults(file: string, { name, attributes }: Element): Fault[] {
  const declared = attributesOf(name);
  const allowed = tags[name] ?? declared.map(([attribute]) => attribute);
  const flags = declared.filter(([, { holds }]) => holds === "flag").map(([flag]) => flag);
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
