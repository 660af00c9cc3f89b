import type { Content } from "../../../data/content.ts";
import { changesFile, type Change, type Changed } from "../../../data/lists/changes.ts";
import { didYouMean } from "../../../data/did-you-mean.ts";
import { factsFile, mayBeFact, readFacts } from "../../../data/lists/facts.ts";
import type { Fault } from "../../../data/fault.ts";
import type { Place } from "../../../data/text/yaml.ts";
import { spokenDate } from "../../../model/words/dates.ts";
import { saidNext } from "../../../story/corrections.ts";
import { factOf } from "../../../story/facts/facts.ts";
import { placeAt, placesNow, storyPlaces } from "../../../story/places.ts";
import { leadsTo } from "../../../story/redirects.ts";
import { factFaults } from "../facts/facts.ts";

const fault = (at: Place, message: string): Fault => ({ file: changesFile, ...at, message });

/** What is wrong with one item of an entry: a number, story or step that there is not, or that did not change. */
export function itemFaults(content: Content, item: Changed, change: Change): Fault[] {
  const { id, was, at } = item;
  const first = change.items.find((d) => d.id === id)!;
  if (first !== item)
    return [fault(at, `duplicate "${id}"; expected it once, first in line ${first.at.line}`)];
  return was === undefined
    ? placeFaults(content, item, change)
    : numberFaults(content, { ...item, was }, change);
}

function numberFaults(
  content: Content,
  { id, was, at, wasAt }: Changed & { was: string },
  change: Change,
): Fault[] {
  const ids = readFacts(content).facts.map((d) => d.id);
  if (!ids.includes(id)) {
    const hint = didYouMean(id, ids);
    const message = `unknown fact "${id}"; expected an id of ${factsFile}${hint}`;
    return mayBeFact(content, id) ? [] : [fault(at, message)];
  }
  const now = saidNext(content, id, change) ?? textOf(content, id);
  const message = `"${id}" reads "${was}" now too; expected what it was before`;
  return now === was ? [fault(wasAt, message)] : [];
}

/** What a number reads now; undefined where it has a fault of its own. */
function textOf(content: Content, id: string): string | undefined {
  const { line } = readFacts(content).facts.find((d) => d.id === id)!;
  const broken = factFaults(content).some((d) => d.line === line);
  return broken ? undefined : factOf(content, id).text;
}

function placeFaults(content: Content, { id, at }: Changed, { date }: Change): Fault[] {
  if (readFacts(content).facts.some((d) => d.id === id) && !placeAt(content, id)) {
    const expected = `expected "- \`${id}\` was", and its former value`;
    return [fault(at, `found the number "${id}" alone; ${expected}`)];
  }
  const [slug = "", step] = id.split("#");
  const story = storyPlaces(content).find((d) => d.slug === slug && !d.draft);
  const sound = leadsTo(content, id)?.story !== undefined;
  if (!sound && !(story?.malformed && step)) {
    const what = step === undefined ? "story" : "step";
    const expected = "expected one such as two-to-five, or two-to-five#wales";
    const near = didYouMean(id, placesNow(content));
    return [fault(at, `unknown ${what} "${id}"; ${expected}${near}`)];
  }
  const { published } = story ?? {};
  if (!date || !published || date >= published) return [];
  const day = spokenDate(published);
  return [fault(at, `"${slug}" was published on ${day}; expected a correction after that`)];
}
