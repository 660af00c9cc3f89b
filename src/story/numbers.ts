import type { Content } from "../data/content.ts";
import { readFacts } from "../data/lists/facts.ts";
import { readData } from "../data/load.ts";
import { factOf } from "./facts/facts.ts";
import { basedOn, usesOf } from "./uses.ts";
import { stories } from "./stories.ts";
import type { Fact } from "../model/facts/fact.ts";

/** Where in one story a number stands: the places, by their path under the base. */
export type Standing = { story: string; places: { path: string; title: string }[] };

/** A number as the page of numbers lists it: where it stands, and what is worked out from it. */
export type Numbered = { fact: Fact; standings: Standing[]; basis: Fact[] };

/** The numbers of one part of the page, in the order in which they are first met. */
export type NumberPart = { id: string; title: string; numbers: Numbered[] };

/** Every number that readers meet, under the story in which they meet it first; then those that others rest on. */
export function numberParts(content: Content): NumberPart[] {
  const all = readFacts(content).facts.map(({ id }) => numbered(content, id));
  const parts = stories(content).map(({ slug, front }) => {
    const order = usesIn(content, slug);
    const own = all.filter(({ standings }) => standings[0]?.story === front.title);
    const numbers = own.toSorted((a, b) => order.indexOf(a.fact.id) - order.indexOf(b.fact.id));
    return { id: slug, title: front.title, numbers };
  });
  const rest = all.filter(({ standings, basis }) => standings.length === 0 && basis.length > 0);
  const inputs = { id: "worked-with", title: "What others are worked out from", numbers: rest };
  return [...parts, inputs].filter(({ numbers }) => numbers.length > 0);
}

/** The ids of the facts of a story in the order of the page, those in its claims last. */
const usesIn = (content: Content, slug: string): string[] => {
  const story = stories(content).find((d) => d.slug === slug)!;
  return [...story.facts, ...claimsWith(content).flatMap(({ ids }) => ids)];
};

/** Every claim with the facts in its words. */
const claimsWith = (content: Content) =>
  readData(content).data.claims.map(({ id, claim, record_shows, later_outcome }) => {
    const words = [claim, record_shows, later_outcome].join(" ");
    return { id, ids: [...words.matchAll(/\{([^}]*)\}/g)].map(([, fact = ""]) => fact) };
  });

function numbered(content: Content, id: string): Numbered {
  const uses = usesOf(content, id);
  const standings = stories(content).flatMap(({ slug, front, claims }): Standing[] => {
    const steps = uses
      .filter(({ story }) => story === slug)
      .map(({ step }) =>
        step
          ? { path: `${slug}/#${step.id}`, title: step.title }
          : { path: `${slug}/`, title: "opening or close" },
      );
    const claimed = claimsWith(content)
      .filter((d) => claims.includes(d.id) && d.ids.includes(id))
      .map((d) => ({ path: `${slug}/#${d.id}`, title: "a claim at its end" }));
    const places = new Map([...steps, ...claimed].map((place) => [place.path, place]));
    return places.size > 0 ? [{ story: front.title, places: [...places.values()] }] : [];
  });
  const basis = basedOn(content, id).map((other) => factOf(content, other));
  return { fact: factOf(content, id), standings, basis };
}
