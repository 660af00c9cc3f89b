import type { Content } from "../../../data/content.ts";
import { existsSync } from "node:fs";
import GithubSlugger from "github-slugger";
import { didYouMean } from "../../../data/did-you-mean.ts";
import type { Fault } from "../../../data/fault.ts";
import { readStories } from "../../../story/stories.ts";
import type { StoryRead } from "../../../story/story.ts";
import { otherPages } from "../../../story/places.ts";
import { everyPassage } from "../../text/prose.ts";
import { taken } from "./slugs.ts";

/** Links that lead to no page, place or file of the site, and outside ones that are no address. */
export function linkFaults(content: Content): Fault[] {
  const inMarkdown = everyPassage(content).flatMap(({ story, passage, at }) =>
    [...passage.links, ...passage.images].flatMap((found) => {
      const anchors = storyAnchors(content, story.front.draft);
      const message =
        ("alt" in found ? foreign(found.url) : undefined) ?? wrong(found.url, story.slug, anchors);
      return message ? [at(found.from, message)] : [];
    }),
  );
  const inTags = readStories(content).flatMap(({ story: { file, slug, front }, mdx }) =>
    mdx.elements.flatMap(({ name, attributes }): Fault[] => {
      const given = attributes.get(name === "img" ? "src" : "href");
      if (!["a", "img"].includes(name) || !given) return [];
      const url = String(given.value);
      const message =
        (name === "img" ? foreign(url) : undefined) ??
        wrong(url, slug, storyAnchors(content, front.draft));
      return message ? [{ file, line: given.line, column: given.column, message }] : [];
    }),
  );
  return [...inMarkdown, ...inTags];
}

/** The stories, and the places in each that an address can name; only a draft can lead to a draft. */
export const storyAnchors = (content: Content, drafts = false): Pages =>
  new Map(
    readStories(content)
      .filter(({ story }) => drafts || !story.front.draft)
      .map((read) => [read.story.slug, anchorsOf(read)]),
  );

/** The places of a story that an address can name. */
function anchorsOf({ story, mdx }: StoryRead): string[] {
  const slugger = new GithubSlugger();
  const headings = mdx.passages
    .filter(({ kind }) => kind === "heading")
    .map(({ text }) => slugger.slug(text));
  return [...story.steps.map(({ id }) => id), ...story.claims, ...headings, "main"];
}

type Pages = Map<string, string[]>;

/** What is wrong with an address that a story links to, if anything. */
export function wrong(url: string, slug: string, pages: Pages): string | undefined {
  if (url === "") return `empty link; expected an address`;
  if (/^[a-z][a-z+.-]*:|^\/\/|^(https?|www)[./]/i.test(url)) return outside(url);
  const { pathname, hash } = new URL(url, `https://site.invalid/base/${slug}/`);
  if (url.startsWith("/"))
    return `link "${url}" leaves the base path; expected one such as "../choose/"`;
  if (!pathname.startsWith("/base/"))
    return `link "${url}" leaves the site; expected one such as "../choose/"`;
  const path = pathname.slice("/base/".length);
  if (path !== "" && !path.endsWith("/")) return fileFault(url, path, pages);
  const name = path.replace(/\/$/, "");
  const known = [...pages.keys(), ...Object.keys(otherPages)];
  if (name !== "" && !known.includes(name))
    return `link "${url}" leads to no page; expected one of ${known.map((page) => `../${page}/`).join(", ")}${didYouMean(name, known)}`;
  const anchors = pages.get(name);
  const id = hash.slice(1);
  if (id === "" || !anchors || anchors.includes(id)) return undefined;
  return `link "${url}" leads to no place in ${name}; expected the id of a step, a claim or a heading${didYouMean(id, anchors)}`;
}

function fileFault(url: string, path: string, pages: Pages): string | undefined {
  if (existsSync(`public/${path}`)) return undefined;
  const slash = pages.has(path) || taken.includes(path) ? `; did you mean "${url}/"?` : "";
  return `link "${url}" leads to no file; expected one in public${slash}`;
}

/** A picture of another host would tell it of every visit. */
const foreign = (url: string): string | undefined =>
  /^[a-z][a-z+.-]*:|^\/\//i.test(url)
    ? `picture "${url}" stands elsewhere; expected a file in public`
    : undefined;

function outside(url: string): string | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(url)) return undefined;
  const sound = URL.canParse(url) && /^https:\/\/[^\s/]+\.[a-z]{2,}(?:[/?#:]\S*)?$/i.test(url);
  return sound
    ? undefined
    : `link "${url}" is no address; expected one such as https://www.nato.int/`;
}
