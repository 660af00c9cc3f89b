import type { Content } from "../data/content.ts";
import { addressOf, readAddresses, type Recorded } from "../data/lists/addresses.ts";
import { placeAt, type Place } from "./places.ts";

/** Where an address leads in the end: the place, or undefined if it leads nowhere or in a circle. */
export function leadsTo(content: Content, address: string, met: string[] = []): Place | undefined {
  if (met.includes(address)) return undefined;
  const { rows } = readAddresses(content);
  const nowOf = (story: string, step?: string) =>
    rows.find((row) => row.story === story && row.step === step)?.now;
  const [story = "", step] = address.split("#");
  const now = nowOf(story, step);
  if (now) return leadsTo(content, now, [...met, address]);
  const there = placeAt(content, address);
  if (there || !step) return there;
  // The steps of a renamed story keep their names, unless their own rows say otherwise.
  const moved = nowOf(story) && leadsTo(content, story, met);
  const same = moved && !moved.address.includes("#") && `${moved.address}#${step}`;
  return same ? leadsTo(content, same, [...met, address]) : undefined;
}

/** The recorded addresses that lead elsewhere now, each with its place. */
function moved(content: Content): (Recorded & { place: Place })[] {
  const { rows } = readAddresses(content);
  if (!rows.some(({ now }) => now)) return [];
  return rows.flatMap((row) => {
    const place = leadsTo(content, addressOf(row.story, row.step));
    return place && place.address !== addressOf(row.story, row.step) ? [{ ...row, place }] : [];
  });
}

/** The names that a step had before, so that old addresses land at it. */
export const formerNames = (content: Content, story: string, step: string): string[] =>
  moved(content)
    .filter((row) => row.story === story && row.place.address === addressOf(story, step))
    .flatMap((row) => row.step ?? []);

/** The former steps of a story whose address leads to another page, or to no step of this one. */
export const movedAway = (content: Content, story: string): { step: string; place: Place }[] =>
  moved(content)
    .filter((row) => row.story === story && !row.place.address.startsWith(`${story}#`))
    .flatMap(({ step, place }) => (step ? [{ step, place }] : []));

/** The stories that are no longer at their address, and where they are. */
export const movedStories = (content: Content): { story: string; place: Place }[] =>
  moved(content).flatMap(({ story, step, place }) => (step ? [] : [{ story, place }]));
