import { loadFacts } from "../data/lists/facts.ts";
import { loadData } from "../data/load.ts";
import { factOf } from "./facts/facts.ts";
import { basedOn, usesOf } from "./uses.ts";
import { stories } from "./stories.ts";
import type { Fact } from "../model/facts/facts.ts";

/** Where in one story a number stands: the places, by their path under the base. */
export type Standing = { story: string; places: { path: string; title: string }[] };

/** A number as the page of numbers lists it: where it stands, and what is worked out from it. */
export type Numbered = { fact: Fact; standings: Standing[]; basis: Fact[] };

/** The numbers of one part of the page, in the order in which they are first met. */
export type NumberPart = { id: string; title: string; numbers: Numbered[] };

/** Every number that readers meet, under the story in which they meet it first; then those that others rest on. */
export function numberParts(): NumberPart[] {
  const all = loadFacts().map(({ id }) => numbered(id));
  const parts = stories().map(({ slug, front }) => {
    const order = usesIn(slug);
    const own = all.filter(({ standings }) => standings[0]?.story === front.title);
    const numbers = own.toSorted((a, b) => order.indexOf(a.fact.id) - order.indexOf(b.fact.id));
    return { id: slug, title: front.title, numbers };
  });
  const rest = all.filter(({ standings, basis }) => standings.length === 0 && basis.length > 0);
  const inputs = { id: "worked-with", title: "What others are worked out from", numbers: rest };
  return [...parts, inputs].filter(({ numbers }) => numbers.length > 0);
}

/** The ids of the facts of a story in the order of the page, those in its claims last. */
const usesIn = (slug: string): string[] => {
  const story = stories().find((d) => d.slug === slug)!;
  return [...story.facts, ...claimsWith().flatMap(({ ids }) => ids)];
};

/** Every claim with the facts in its words. */
const claimsWith = () =>
  loadData().claims.map(({ id, claim, record_shows, later_outcome }) => {
    const words = [claim, record_shows, later_outcome].join(" ");
    return { id, ids: [...words.matchAll(/\{([^}]*)\}/g)].map(([, fact = ""]) => fact) };
  });

function numbered(id: string): Numbered {
  const uses = usesOf(id);
  const standings = stories().flatMap(({ slug, front, claims }): Standing[] => {
    const steps = uses
      .filter(({ story }) => story === slug)
      .map(({ step }) =>
        step
          ? { path: `${slug}/#${step.id}`, title: step.title }
          : { path: `${slug}/`, title: "opening or close" },
      );
    const claimed = claimsWith()
      .filter((d) => claims.includes(d.id) && d.ids.includes(id))
      .map((d) => ({ path: `${slug}/#${d.id}`, title: "a claim at its end" }));
    const places = new Map([...steps, ...claimed].map((place) => [place.path, place]));
    return places.size > 0 ? [{ story: front.title, places: [...places.values()] }] : [];
  });
  return { fact: factOf(id), standings, basis: basedOn(id).map(factOf) };
}
