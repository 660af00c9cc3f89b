import { spokenDate } from "./words/dates.ts";

/** A source as the tables know it; `url` only where it is the original publisher's own. */
export type Source = {
  id: string;
  title: string;
  publisher: string;
  url?: string | undefined;
  published?: string | undefined;
  evidence: string;
};

const grades = ["primary", "news", "copy", "aggregator", "secondhand"];

/** Several sources from primary to secondhand, equals in their own order. */
export function byGrade(ids: string[], sources: Source[]): Source[] {
  const known = ids.flatMap((id) => sources.filter((d) => d.id === id));
  return known.sort((a, b) => grades.indexOf(a.evidence) - grades.indexOf(b.evidence));
}

/** The best of several sources. */
export const bestSource = (ids: string[], sources: Source[]): Source => byGrade(ids, sources)[0]!;

/** How a source is cited: who, what, when; its address; and the mark that weak evidence carries. */
export function sourceLine(source: Source): { line: string; url?: string; note?: string } {
  const publisher = source.publisher.startsWith("not stated") ? "" : `${source.publisher}, `;
  const date = source.published ? `, ${spokenDate(source.published)}` : "";
  const line = `${publisher}“${source.title}”${date}`;
  const opened = ["primary", "news"].includes(source.evidence);
  const note = opened ? {} : { note: noteOf(source) };
  return { line, ...(source.url ? { url: source.url } : {}), ...note };
}

/** The shortest citation: publisher and, for weak evidence, its mark. */
export const citedAs = (source: Source): string =>
  [
    source.publisher.startsWith("not stated") ? "an agency report" : agencyFirst(source.publisher),
    ...(["primary", "news"].includes(source.evidence) ? [] : [noteOf(source)]),
  ].join(", ");

/** An agency before the paper that carried it, in which no bracket opens another: "Reuters in LBC Group". */
const agencyFirst = (publisher: string): string =>
  publisher.replace(/^(.+) \((Reuters|AFP|AP|DPA)\)$/, "$2 in $1");

const noteOf = ({ evidence }: Source): string => (evidence === "copy" ? "as quoted" : "reported");
