import type { Fault } from "../../data/fault.ts";
import { factOf } from "../../story/facts/facts.ts";
import { everyPassage } from "../../story/prose.ts";
import { items } from "../../story/texts.ts";

/** What a number can be instead of an outturn, and the words by which prose says so. */
const words: Record<string, RegExp> = {
  estimate: /\bestimat|\bput at\b/i,
  extrapolated: /\bestimat|\bextrapolat/i,
  forecast: /\bforecast|\bassum|\bexpect/i,
  projection: /\bproject|\bforecast|\bexpect/i,
};

/** A number that is an estimate or a forecast where nothing says so, in prose and in the words on claims and terms. */
export function saidFaults(): Fault[] {
  const prose = everyPassage().flatMap(({ passage, mdx, at }) =>
    passage.inside.flatMap(({ element, from }) => {
      const { name, attributes } = mdx.elements[element]!;
      const id = String(attributes.get("id")?.value ?? "");
      if (name !== "Fact" || attributes.get("status")?.value === true) return [];
      const other = `, or <Fact id="${id}" status />`;
      return unsaid(id, passage.text).map((message) => at(from, message + other));
    }),
  );
  const words = items().flatMap(({ text, at }) =>
    [...text.matchAll(/\{([^}]*)\}/g)].flatMap(({ 1: id = "", index }) =>
      unsaid(id, text).map((message) => at(index, message)),
    ),
  );
  return [...prose, ...words];
}

const unsaid = (id: string, text: string): string[] =>
  statusesOf(id)
    .filter((status) => !words[status]!.test(text))
    .map((status) => {
      const one = /^[aeiou]/.test(status) ? "an" : "a";
      return `fact "${id}" is ${one} ${status} and nothing here says so; expected a word such as "${status}" in this paragraph`;
    });

/** The statuses of a fact that must be said; none where the fact has a fault of its own. */
export function statusesOf(id: string): string[] {
  try {
    return factOf(id).statuses.filter((status) => status in words);
  } catch {
    return [];
  }
}
