import { addressOf, loadAddresses, type Recorded } from "../data/lists/addresses.ts";
import { placeAt, type Place } from "./places.ts";

/** Where an address leads in the end: the place, or undefined if it leads nowhere or in a circle. */
export function leadsTo(address: string, met: string[] = []): Place | undefined {
  if (met.includes(address)) return undefined;
  const rows = loadAddresses();
  const nowOf = (story: string, step?: string) =>
    rows.find((row) => row.story === story && row.step === step)?.now;
  const [story = "", step] = address.split("#");
  const now = nowOf(story, step);
  if (now) return leadsTo(now, [...met, address]);
  const there = placeAt(address);
  if (there || !step) return there;
  // The steps of a renamed story keep their names, unless their own rows say otherwise.
  const moved = nowOf(story) && leadsTo(story, met);
  const same = moved && !moved.address.includes("#") && `${moved.address}#${step}`;
  return same ? leadsTo(same, [...met, address]) : undefined;
}

/** The recorded addresses that lead elsewhere now, each with its place. */
function moved(): (Recorded & { place: Place })[] {
  const rows = loadAddresses();
  if (!rows.some(({ now }) => now)) return [];
  return rows.flatMap((row) => {
    const place = leadsTo(addressOf(row.story, row.step));
    return place && place.address !== addressOf(row.story, row.step) ? [{ ...row, place }] : [];
  });
}

/** The names that a step had before, so that old addresses land at it. */
export const formerNames = (story: string, step: string): string[] =>
  moved()
    .filter((row) => row.story === story && row.place.address === addressOf(story, step))
    .flatMap((row) => row.step ?? []);

/** The former steps of a story whose address leads to another page, or to no step of this one. */
export const movedAway = (story: string): { step: string; place: Place }[] =>
  moved()
    .filter((row) => row.story === story && !row.place.address.startsWith(`${story}#`))
    .flatMap(({ step, place }) => (step ? [{ step, place }] : []));

/** The stories that are no longer at their address, and where they are. */
export const movedStories = (): { story: string; place: Place }[] =>
  moved().flatMap(({ story, step, place }) => (step ? [] : [{ story, place }]));
