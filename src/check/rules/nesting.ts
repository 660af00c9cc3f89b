import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { around, type Element } from "../../data/mdx/mdx.ts";
import { readStories } from "../../story/stories.ts";
import { everyPassage, type Read } from "../text/prose.ts";

/** What cannot stand within words: each is a block of its own on the page. */
const blocks = ["AllyFinder", "Claims", "Close", "Opening", "Quote", "Scrolly", "Step"];
/** What becomes a link. */
const links = ["Fact", "a"];

const expectedOf: Record<string, string> = {
  Fact: "it is a link to its source itself; expected it before or after the link",
  a: "expected one link, around the words that lead somewhere",
};

/** Links within links, and blocks within sentences: the browser would tear them apart. */
export function nestingFaults(content: Content): Fault[] {
  return [
    ...inTags(content),
    ...everyPassage(content).flatMap(inPassage),
    ...inAttributes(content),
  ];
}

/** What stands inside the tag <a>, or a block inside a tag for words. */
function inTags(content: Content): Fault[] {
  return readStories(content).flatMap(({ story: { file }, mdx: { elements } }) =>
    elements.flatMap((element): Fault[] => {
      const { name, line, column } = element;
      const outer = around(elements, element).map((d) => d.name);
      const tag = outer.find((d) => /^[a-z]/.test(d) || d === "Example");
      if (outer.includes("a") && links.includes(name))
        return [{ file, line, column, message: linkInLink(name) }];
      if (!tag || !blocks.includes(name)) return [];
      return [{ file, line, column, message: blockIn(name, `in <${tag}>`) }];
    }),
  );
}

const linkInLink = (name: string) => `<${name}> inside a link; ${expectedOf[name]}`;
const blockIn = (name: string, where: string) =>
  `<${name}> ${where}; expected it on lines of its own, with a blank line before and after`;

/** What stands inside links, marks, headings and sentences of Markdown. */
function inPassage({ passage, mdx: { elements }, at }: Read): Fault[] {
  const { text, kind, inside, links: given, marks } = passage;
  const within = (spans: Span[], part: Span) =>
    spans.some(({ from, to }) => from <= part.from && part.to <= to);
  const ofElements = inside.flatMap(({ element, from, to }): Fault[] => {
    const { name, line, column } = elements[element]!;
    const { file } = at(0, "");
    const fault = (message: string) => [{ file, line, column, message }];
    const inLink = within(given, { from, to });
    if (links.includes(name)) return inLink ? fault(linkInLink(name)) : [];
    if (!blocks.includes(name) || tagged(elements, elements[element]!)) return [];
    if (inLink) return fault(blockIn(name, "inside a link"));
    if (kind === "heading") return fault(blockIn(name, "in a heading"));
    if (within(marks, { from, to })) return fault(blockIn(name, "between stars"));
    const rest = text.slice(0, from) + text.slice(to);
    return rest.trim() ? fault(blockIn(name, "within a sentence")) : [];
  });
  const tags = inside.filter(({ element }) => elements[element]!.name === "a");
  const ofLinks = given
    .filter((link) => within(tags, link) || outerIsLink(elements, passage))
    .map(({ from }) => at(from, `a link inside <a>; ${expectedOf["a"]}`));
  return [...ofElements, ...ofLinks];
}

type Span = { from: number; to: number };

/** True for what stands in a tag, which is told of there. */
const tagged = (elements: Element[], element: Element) =>
  around(elements, element).some(({ name }) => /^[a-z]/.test(name) || name === "Example");

const outerIsLink = (elements: Element[], passage: Read["passage"]) =>
  around(elements, passage).some(({ name }) => name === "a");

/** Components in the words of an attribute, which are printed as they stand; the titles of steps are read elsewhere. */
function inAttributes(content: Content): Fault[] {
  return readStories(content).flatMap(({ story: { file }, mdx }) =>
    mdx.elements
      .filter(({ name }) => name !== "Step")
      .flatMap(({ attributes }) =>
        [...attributes].flatMap(([key, { value, line, column }]): Fault[] => {
          const [tag] = /<[A-Za-z][^>]*>?|\{[^}]*\}/.exec(String(value)) ?? [];
          if (typeof value !== "string" || !tag) return [];
          const message = `${key}: found "${tag.replaceAll('"', "'")}", which is not understood in an attribute; expected words alone`;
          return [{ file, line, column, message }];
        }),
      ),
  );
}
