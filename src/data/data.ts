import { currentEditionOf, unreadShown, type Edition } from "./editions/edition.ts";
import type { GenericTables, Read } from "./read.ts";
import type { Claim, DebateEvent, Definition, Milestone, Quote } from "./tables/debate.ts";
import type { Tables } from "./tables/tables.ts";
import type { Unread } from "./text/table.ts";

/** Everything the data folder says, read and checked; `asAt` is the day after which nothing is included. */
export type Data = Tables & {
  events: DebateEvent[];
  milestones: Milestone[];
  quotes: Quote[];
  claims: Claim[];
  definitions: Definition[];
  asAt: string;
  /** By file, the tables that have no schema of their own. */
  generic: GenericTables;
  /** Every edition of NATO's figures that has tables of its own, oldest first; the five tables above are the current one's. */
  natoEditions: Edition[];
  currentEdition: Edition;
  /** By the file as pages ask for it, what could not be read; empty in a folder without fault. */
  unread: Map<string, Unread>;
  /** The same by the file itself, also those of older editions. */
  unreadFiles: Map<string, Unread>;
};

/** What was read, as pages and charts ask for it; its lists are frozen, since there is one copy for every page. */
export function dataOf(read: Read): Data {
  const { events, quotes, claims, definitions } = read.debate;
  const currentEdition = currentEditionOf(read.natoEditions);
  const data: Data = {
    ...read.tables,
    events: events.value.events,
    milestones: events.value.milestones,
    quotes: quotes.value.quotes,
    claims: claims.value.claims,
    definitions: definitions.value.definitions,
    asAt: events.value.meta.as_at,
    generic: read.generic,
    natoEditions: read.natoEditions,
    currentEdition,
    unread: unreadShown(read.unread, currentEdition),
    unreadFiles: read.unread,
  };
  for (const list of Object.values(data)) Object.freeze(list);
  return data;
}
