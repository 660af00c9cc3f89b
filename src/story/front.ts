import { z } from "zod";
import { date } from "../data/text/cells.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { loadFacts, readDeclared } from "../data/lists/facts.ts";
import { loadData } from "../data/load.ts";
import type { Mdx } from "../data/mdx/mdx.ts";
import { mayHold } from "../data/read.ts";
import { expected, wording } from "../data/wording.ts";

/** What stands at the head of a story; a number in title and description is a fact in braces: `{aim-2}`. */
export const front = z.strictObject({
  /** At most 60 letters, as printed. */
  title: z.string().min(1),
  /** One sentence for search results and shared links, at most 160 letters as printed. */
  description: z.string().min(1),
  /** Its place on the front page. */
  order: z.int().min(1),
  /** The day it was published, such as 2026-11-23; a draft has none. */
  published: date()
    .refine((day) => day.length === 10, expected("a day such as 2026-11-23"))
    .optional(),
  /** True while it is shown in `npm run dev` and nowhere else. */
  draft: z.boolean().default(false),
  /** The events, and the definitions, that its prose rests on: their sources are listed at its end. */
  events: z.array(z.string()).default([]),
  definitions: z.array(z.string()).default([]),
});

/** The head of a story. */
export type Front = z.infer<typeof front>;

/** What stands in place of a head that cannot be read; it is never printed, since its faults stop the build. */
const nothing: Front = {
  ...front.parse({ title: "-", description: "-", order: 1 }),
  title: "",
  description: "",
};

const lengths = { title: 60, description: 160 };

/** The head of a story; adds every fault in it. What cannot be read is left empty. */
export function readFront(file: string, mdx: Mdx, faults: Fault[]): Front {
  const at = (path: PropertyKey[], message: string) =>
    faults.push({ file, ...mdx.frontPlace(path), message });
  const read = front.safeParse(mdx.front ?? {}, { error: wording });
  const none = mdx.front === undefined || mdx.front === null;
  if (none && !mdx.headless) return nothing;
  if (none) {
    at([], "missing front matter; expected title, description and order between two lines of ---");
    return nothing;
  }
  for (const issue of read.error?.issues ?? [])
    for (const key of issue.code === "unrecognized_keys" ? issue.keys : [""]) {
      const path = key ? [key] : issue.path;
      at(
        path,
        issue.message.startsWith("expected ")
          ? `${path.join(".")}: ${issue.message}`
          : issue.message,
      );
    }
  const given = (typeof mdx.front === "object" ? mdx.front : {}) as Partial<Front>;
  for (const [key, limit] of Object.entries(lengths) as ["title" | "description", number][])
    textFaults(String(given?.[key] ?? ""), limit).forEach((message) =>
      at([key], `${key}: ${message}`),
    );
  if (read.success && !read.data.draft && !read.data.published)
    at([], `missing "published"; expected a day such as 2026-11-23, or draft: true`);
  const { events, milestones, definitions } = loadData();
  const lists = {
    events: { file: "debate/events.yaml", ids: [...events, ...milestones].map((d) => d.id) },
    definitions: { file: "debate/definitions.yaml", ids: definitions.map((d) => d.id) },
  };
  for (const [key, list] of Object.entries(lists) as [
    "events" | "definitions",
    typeof lists.events,
  ][])
    [given?.[key] ?? []].flat().forEach((id, i) => {
      if (typeof id !== "string" || list.ids.includes(id) || mayHold(loadData(), list.file, id))
        return;
      at(
        [key, i],
        `${key}: unknown ${key.slice(0, -1)} "${id}"; expected an id of ${list.file}${didYouMean(id, list.ids)}`,
      );
    });
  return read.data ?? nothing;
}

const braces = /\{([^}]*)\}/g;

/** A text of the head with its facts filled in. */
export const filled = (text: string, say: (id: string) => string): string =>
  text.replace(braces, (_, id: string) => say(id));

/** What is wrong with each fact in braces that there is not. */
export function unknownFacts(text: string): string[] {
  const known = loadFacts().map((d) => d.id);
  const { unread } = readDeclared();
  const mayBe = (id: string) => mayHold({ unread: new Map([["facts", unread]]) }, "facts", id);
  const open = text.replace(braces, "").search(/[{}]/) >= 0;
  const unclosed = open
    ? ["brace without its other; expected a fact in braces such as {aim-2}"]
    : [];
  const unknown = [...text.matchAll(braces)]
    .map(([, id = ""]) => id)
    .filter((id) => !known.includes(id) && !mayBe(id))
    .map(
      (id) => `unknown fact "${id}"; expected an id of content/facts.yaml${didYouMean(id, known)}`,
    );
  return [...unclosed, ...unknown];
}

function textFaults(text: string, limit: number): string[] {
  // A fact in braces counts as the few letters it prints.
  const { length } = filled(text, () => "3.5%");
  const long = `found ${length} letters; expected at most ${limit}`;
  return [...unknownFacts(text), ...(length > limit ? [long] : [])];
}
