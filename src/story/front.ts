import { z } from "zod";
import { date } from "../data/text/cells.ts";
import type { Content } from "../data/content.ts";
import { didYouMean } from "../data/did-you-mean.ts";
import type { Fault } from "../data/fault.ts";
import { mayBeFact, readFacts } from "../data/lists/facts.ts";
import { readData, type Data } from "../data/load.ts";
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

/** The head of a story, and every fault in it. What cannot be read is left empty. */
export function readFront(
  content: Content,
  file: string,
  mdx: Mdx,
): { front: Front; faults: Fault[] } {
  const at = (path: PropertyKey[], message: string): Fault => ({
    file,
    ...mdx.frontPlace(path),
    message,
  });
  const none = mdx.front === undefined || mdx.front === null;
  if (none) {
    const message =
      "missing front matter; expected title, description and order between two lines of ---";
    return { front: nothing, faults: mdx.headless ? [at([], message)] : [] };
  }
  const read = front.safeParse(mdx.front, { error: wording });
  const given = (typeof mdx.front === "object" ? mdx.front : {}) as Partial<Front>;
  const undated = read.success && !read.data.draft && !read.data.published;
  const faults = [
    ...(read.error?.issues ?? []).flatMap((issue) => issueFaults(issue, at)),
    ...textFaults(content, given, at),
    ...(undated
      ? [at([], `missing "published"; expected a day such as 2026-11-23, or draft: true`)]
      : []),
    ...listFaults(readData(content).data, given, at),
  ];
  return { front: read.data ?? nothing, faults };
}

type At = (path: PropertyKey[], message: string) => Fault;

function issueFaults(issue: z.core.$ZodIssue, at: At): Fault[] {
  const { message } = issue;
  return (issue.code === "unrecognized_keys" ? issue.keys : [""]).map((key) => {
    const path = key ? [key] : issue.path;
    return at(path, message.startsWith("expected ") ? `${path.join(".")}: ${message}` : message);
  });
}

/** Titles and descriptions that are too long, or that name a fact there is not. */
function textFaults(content: Content, given: Partial<Front>, at: At): Fault[] {
  return (["title", "description"] as const).flatMap((key) => {
    const text = String(given[key] ?? "");
    // A fact in braces counts as the few letters it prints.
    const { length } = filled(text, () => "3.5%");
    const long = `found ${length} letters; expected at most ${lengths[key]}`;
    const found = [...unknownFacts(content, text), ...(length > lengths[key] ? [long] : [])];
    return found.map((message) => at([key], `${key}: ${message}`));
  });
}

/** Events and definitions that are named and that there are not. */
function listFaults(data: Data, given: Partial<Front>, at: At): Fault[] {
  const lists = {
    events: { file: "debate/events.yaml", known: [...data.events, ...data.milestones] },
    definitions: { file: "debate/definitions.yaml", known: data.definitions },
  };
  return (["events", "definitions"] as const).flatMap((key) => {
    const { file, known } = lists[key];
    const ids = known.map((d) => d.id);
    const named: unknown[] = [given[key] ?? []].flat();
    return named.flatMap((id, i) => {
      if (typeof id !== "string" || ids.includes(id) || mayHold(data, file, id)) return [];
      const what = key.slice(0, -1);
      const hint = didYouMean(id, ids);
      return [at([key, i], `${key}: unknown ${what} "${id}"; expected an id of ${file}${hint}`)];
    });
  });
}

const braces = /\{([^}]*)\}/g;

/** A text of the head with its facts filled in. */
export const filled = (text: string, say: (id: string) => string): string =>
  text.replace(braces, (_, id: string) => say(id));

/** What is wrong with each fact in braces that there is not. */
export function unknownFacts(content: Content, text: string): string[] {
  const known = readFacts(content).facts.map((d) => d.id);
  const open = text.replace(braces, "").search(/[{}]/) >= 0;
  const unclosed = open
    ? ["brace without its other; expected a fact in braces such as {aim-2}"]
    : [];
  const unknown = [...text.matchAll(braces)]
    .map(([, id = ""]) => id)
    .filter((id) => !known.includes(id) && !mayBeFact(content, id))
    .map(
      (id) => `unknown fact "${id}"; expected an id of content/facts.yaml${didYouMean(id, known)}`,
    );
  return [...unclosed, ...unknown];
}
