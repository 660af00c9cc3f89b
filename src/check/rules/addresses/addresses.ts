import type { Content } from "../../../data/content.ts";
import {
  addressesFile,
  addressOf,
  readAddresses,
  type Recorded,
} from "../../../data/lists/addresses.ts";
import { didYouMean } from "../../../data/did-you-mean.ts";
import type { Fault } from "../../../data/fault.ts";
import { lineOf } from "../../../data/text/table.ts";
import {
  otherPages,
  placeAt,
  placesNow,
  storyPlaces,
  type StoryPlace,
} from "../../../story/places.ts";
import { leadsTo } from "../../../story/redirects.ts";
import { unrecorded } from "./unrecorded.ts";

/** What was published and is gone, what leads nowhere, and what is not recorded yet. */
export function addressFaults(content: Content): Fault[] {
  const { rows, unread, faults } = readAddresses(content);
  const stories = storyPlaces(content);
  return [
    ...faults,
    ...rows.flatMap((row) => rowFaults(content, row)),
    ...stories.flatMap((story) => reused(content, story)),
    ...(unread === "all"
      ? []
      : unrecorded(content).map(({ file, line, column, address }): Fault => {
          const message = `"${address}" is not recorded yet; run npm run record`;
          return { file, line, column, message, level: "warning" };
        })),
  ];
}

function rowFaults(content: Content, row: Recorded): Fault[] {
  const { story, step, now } = row;
  const address = addressOf(story, step);
  const at = (column: keyof Recorded, message: string): Fault[] => [
    { file: addressesFile, line: lineOf(row), column, message },
  ];
  const there = placeAt(content, address);
  if (there && now)
    return at("now", `"${address}" is there and leads to "${now}" too; expected one or the other`);
  if (there) return [];
  if (now) {
    const wrong = nowFault(content, address, now);
    return wrong ? at("now", wrong) : [];
  }
  if (leadsTo(content, address)) return [];
  const gone = goneFault(content, row);
  return gone ? at(step ? "step" : "story", gone) : [];
}

/** Why the address that a row leads to is none; undefined if it is sound, or cannot be judged. */
function nowFault(content: Content, from: string, now: string): string | undefined {
  if (now === from) return `"${from}" leads to itself; expected another address`;
  const { rows } = readAddresses(content);
  const next = (address: string) =>
    rows.find((row) => addressOf(row.story, row.step) === address)?.now;
  const path = [from];
  for (let to: string | undefined = now; to; to = next(to)) {
    if (to === from) return `a circle, ${[...path, to].join(" → ")}; expected an end`;
    // A circle further on is told where it is.
    if (path.includes(to)) return undefined;
    path.push(to);
  }
  if (leadsTo(content, now) || rows.some((row) => addressOf(row.story, row.step) === now))
    return undefined;
  const story = storyPlaces(content).find((d) => d.slug === now.split("#")[0]);
  if (now.includes("#") && story?.malformed) return undefined;
  const pages = Object.keys(otherPages).join(", ");
  return `"${now}" leads nowhere; expected a story, a step such as two-to-five#wales, or one of ${pages}${didYouMean(now, placesNow(content))}`;
}

/** What is said of a recorded address that is no longer there. */
function goneFault(content: Content, { story, step }: Recorded): string | undefined {
  const { rows } = readAddresses(content);
  const stories = storyPlaces(content);
  const found = stories.find((d) => d.slug === story);
  const row = rows.find((d) => d.story === story && d.step === undefined);
  const rest = "expected it, or where it leads now";
  if (!step) {
    const near = didYouMean(
      story,
      stories.map((d) => d.slug),
    );
    return found
      ? `story "${story}" is a draft again (${found.file}); expected it published, or where it leads now`
      : `story "${story}" is gone; ${rest}${near}`;
  }
  // A story that is gone is told of once, in its own row.
  if (!found || found.draft) {
    if (row && !row.now) return undefined;
    return `step "${step}" of ${story} is gone with its story; ${rest}`;
  }
  if (found.malformed) return undefined;
  const recorded = rows.filter((d) => d.story === story);
  const fresh = found.steps.map((d) => d.id).filter((id) => !recorded.some((d) => d.step === id));
  return `step "${step}" of ${story} is gone (${found.file}); ${rest}${likely(step, fresh)}`;
}

/** The hint at the new name of a step: one spelt nearly like it, one that begins alike, or the only new one. */
function likely(step: string, fresh: string[]): string {
  const alike = (id: string) => id.startsWith(`${step}-`) || step.startsWith(`${id}-`);
  const found = fresh.find(alike) ?? (fresh.length === 1 ? fresh[0] : undefined);
  return didYouMean(step, fresh) || (found ? `; did you mean "${found}"?` : "");
}

/** The steps that take a name which leads elsewhere already. */
function reused(content: Content, { slug, file, steps, draft }: StoryPlace): Fault[] {
  if (draft) return [];
  return steps.flatMap(({ id, line, column }) => {
    const row = readAddresses(content).rows.find((d) => d.story === slug && d.step === id && d.now);
    const message = `step "${id}" has the name of one that leads to "${row?.now}"; expected another id (${addressesFile}:${row && lineOf(row)})`;
    return row ? [{ file, line, column, message }] : [];
  });
}
