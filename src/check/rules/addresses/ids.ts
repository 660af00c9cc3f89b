import GithubSlugger from "github-slugger";
import type { Content } from "../../../data/content.ts";
import type { Fault } from "../../../data/fault.ts";
import { factsFile, readFacts } from "../../../data/lists/facts.ts";
import { readData } from "../../../data/load.ts";
import type { Element } from "../../../data/mdx/mdx.ts";
import { formerNames, movedAway } from "../../../story/redirects.ts";
import { readStories } from "../../../story/stories.ts";
import type { StoryRead } from "../../../story/story.ts";
import { factsIn } from "../../../story/uses.ts";

/** An address within a page: what has it, and where that is written, if an author wrote it. */
type Named = { id: string; what: string; at?: { line: number; column: number } };

/** Addresses within a page that two things have, so that links to one would lead to the other. */
export function idFaults(content: Content): Fault[] {
  const ofStories = readStories(content).flatMap((read) => storyFaults(content, read));
  const stories = readStories(content).map(({ story }) => `in-${story.slug}`);
  const ofNumbers = readFacts(content)
    .facts.filter(({ id }) => id === "main" || stories.includes(id))
    .map(({ id, at }) => {
      const message = `"${id}" is the address of another part of the page of numbers; expected another id`;
      return { file: factsFile, ...at("id"), message };
    });
  return [...ofStories, ...ofNumbers];
}

/** What the second of two with one address must be told; a step stands before a heading, as its address is permanent. */
function storyFaults(content: Content, read: StoryRead): Fault[] {
  const { file } = read.story;
  const met = new Map<string, Named>();
  return [...made(content, read), ...written(content, read), ...headings(read)].flatMap(
    (named): Fault[] => {
      const { id, what, at } = named;
      const before = met.get(id);
      if (!before) met.set(id, named);
      if (at && id === "") {
        const message = `${what} has no letters; expected words, as they make its address`;
        return [{ file, ...at, message }];
      }
      // Two steps of one name are told where steps are read.
      const told = before?.what.startsWith("step ") && what.startsWith("step ");
      return at && before && !told ? [{ file, ...at, message: twice(named, before) }] : [];
    },
  );
}

function twice({ id, what }: Named, { what: other, at }: Named): string {
  const where = at ? ` in line ${at.line}` : "";
  if (what === other && what.startsWith("claim "))
    return `${what} is listed${where} already; expected it once`;
  const expected = what.startsWith("heading ") ? "other words" : "another id for one of them";
  return `${what} has the address #${id}, which is that of the ${other}${where}; expected ${expected}`;
}

/** What the page itself names. */
function made(content: Content, { story: { slug, steps } }: StoryRead): Named[] {
  return [
    { id: "main", what: "text of the page" },
    { id: "fact-cards", what: "cards of numbers" },
    ...factsIn(content, slug).map((id) => ({
      id: `fact-${id}`,
      what: `card of the number "${id}"`,
    })),
    ...steps.flatMap(({ id }) =>
      formerNames(content, slug, id).map((former) => ({ id: former, what: `step "${id}" of old` })),
    ),
    ...movedAway(content, slug).map(({ step }) => ({
      id: step,
      what: `note on the moved step "${step}"`,
    })),
  ];
}

/** The steps, and the claims that are listed. */
function written(content: Content, { story, mdx }: StoryRead): Named[] {
  const known = readData(content).data.claims.map(({ id }) => id);
  const claims = mdx.elements
    .filter(({ name }) => name === "Claims")
    .flatMap((element) => claimsOf(element).filter(({ id }) => known.includes(id)));
  const steps = story.steps.map(({ id, title, line, column }) => {
    const step = mdx.elements.find((d) => d.line === line && d.column === column);
    return {
      id,
      what: `step "${title}"`,
      at: placeOf(step?.attributes.get("id")) ?? { line, column },
    };
  });
  return [...steps, ...claims];
}

function claimsOf({ attributes }: Element): Required<Named>[] {
  const ids = attributes.get("ids");
  return [ids?.value ?? []]
    .flat()
    .map(String)
    .map((id, i) => ({ id, what: `claim "${id}"`, at: ids!.placeOf([i]) }));
}

const placeOf = (place: { line: number; column: number } | undefined) =>
  place && { line: place.line, column: place.column };

/** The headings in prose, each with the address that Astro makes of its words. */
function headings({ mdx }: StoryRead): Named[] {
  return mdx.passages
    .filter(({ kind }) => kind === "heading")
    .map(({ text, placeOf: at }) => ({
      id: new GithubSlugger().slug(text),
      what: `heading "${text.replaceAll("\uFFFC", "…")}"`,
      at: at(0),
    }));
}
