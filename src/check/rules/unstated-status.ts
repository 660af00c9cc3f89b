import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { factOf } from "../../story/facts/facts.ts";
import { everyPassage } from "../text/prose.ts";
import { items } from "../text/texts.ts";

/** What a number can be instead of an outturn, and the words by which prose says so. */
const words: Record<string, RegExp> = {
  estimate: /\bestimat|\bput at\b/i,
  extrapolated: /\bestimat|\bextrapolat/i,
  forecast: /\bforecast|\bassum|\bexpect/i,
  projection: /\bproject|\bforecast|\bexpect/i,
};

/** A number that is an estimate or a forecast where nothing says so, in prose and in the words on claims and terms. */
export function unstatedStatusFaults(content: Content): Fault[] {
  const prose = everyPassage(content).flatMap(({ passage, mdx, at }) =>
    passage.inside.flatMap(({ element, from }) => {
      const { name, attributes } = mdx.elements[element]!;
      const id = String(attributes.get("id")?.value ?? "");
      if (name !== "Fact" || attributes.get("status")?.value === true) return [];
      const other = `, or <Fact id="${id}" status />`;
      return unstated(content, id, passage.text).map((message) => at(from, message + other));
    }),
  );
  const inItems = items(content).flatMap(({ text, at }) =>
    [...text.matchAll(/\{([^}]*)\}/g)].flatMap(({ 1: id = "", index }) =>
      unstated(content, id, text).map((message) => at(index, message)),
    ),
  );
  return [...prose, ...inItems];
}

const unstated = (content: Content, id: string, text: string): string[] =>
  statusesOf(content, id)
    .filter((status) => !words[status]!.test(text))
    .map((status) => {
      const one = /^[aeiou]/.test(status) ? "an" : "a";
      return `fact "${id}" is ${one} ${status} and nothing here says so; expected a word such as "${status}" in this paragraph`;
    });

/** The statuses of a fact that must be said; none where the fact has a fault of its own. */
export function statusesOf(content: Content, id: string): string[] {
  try {
    return factOf(content, id).statuses.filter((status) => status in words);
  } catch {
    return [];
  }
}
