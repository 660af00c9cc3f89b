import { changesFile, loadChanges, type Change, type Changed } from "../data/lists/changes.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import { factsFile, loadFacts, readDeclared } from "../data/lists/facts.ts";
import type { Fault } from "../data/fault.ts";
import { mayHold } from "../data/read.ts";
import type { Place } from "../data/text/yaml.ts";
import { spokenDate } from "../model/words/dates.ts";
import { factFaults, factOf } from "./facts/facts.ts";
import { placeAt, placesNow, storyPlaces } from "./places.ts";
import { leadsTo } from "./redirects.ts";

const fault = (at: Place, message: string): Fault => ({ file: changesFile, ...at, message });

/** What is wrong with one item of an entry: a number, story or step that there is not, or that did not change. */
export function itemFaults(item: Changed, change: Change, index: number): Fault[] {
  const { id, was, at } = item;
  const before = change.items.findIndex((d) => d.id === id);
  if (before < index)
    return [
      fault(
        at,
        `duplicate "${id}"; expected it once, first in line ${change.items[before]!.at.line}`,
      ),
    ];
  return was === undefined ? placeFaults(item, change) : numberFaults({ ...item, was }, change);
}

function numberFaults({ id, was, at, wasAt }: Changed & { was: string }, change: Change): Fault[] {
  const ids = loadFacts().map((d) => d.id);
  if (!ids.includes(id)) {
    if (mayHold({ unread: new Map([[factsFile, readDeclared().unread]]) }, factsFile, id))
      return [];
    const hint = didYouMean(id, ids);
    return [fault(at, `unknown fact "${id}"; expected an id of ${factsFile}${hint}`)];
  }
  const now = becameOf(id, change);
  return now === was
    ? [fault(wasAt, `"${id}" reads "${was}" now too; expected what it was before`)]
    : [];
}

/** What a number became by a correction: what the next one says it was, or what it reads now; undefined if it cannot be told. */
export function becameOf(id: string, { date }: Change): string | undefined {
  const newer = loadChanges().changes.findLast(
    (d) => d.date > date && d.items.some((item) => item.id === id),
  );
  if (newer) return newer.items.find((item) => item.id === id)!.was;
  const broken = factFaults().some(
    ({ line }) => line === loadFacts().find((d) => d.id === id)?.line,
  );
  return broken ? undefined : factOf(id).text;
}

function placeFaults({ id, at }: Changed, { date }: Change): Fault[] {
  if (loadFacts().some((d) => d.id === id) && !placeAt(id))
    return [
      fault(at, `found the number "${id}" alone; expected "- \`${id}\` was", and its former value`),
    ];
  const [slug = "", step] = id.split("#");
  const story = storyPlaces().find((d) => d.slug === slug && !d.draft);
  const sound = leadsTo(id)?.story !== undefined;
  if (!sound && !(story?.torn && step)) {
    const what = step === undefined ? "story" : "step";
    const near = didYouMean(id, placesNow());
    return [
      fault(
        at,
        `unknown ${what} "${id}"; expected one such as two-to-five, or two-to-five#wales${near}`,
      ),
    ];
  }
  const { published } = story ?? {};
  return date && published && date < published
    ? [
        fault(
          at,
          `"${slug}" was published on ${spokenDate(published)}; expected a correction after that`,
        ),
      ]
    : [];
}
