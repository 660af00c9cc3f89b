import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { readData } from "../../data/load.ts";
import { debateItems, folder, tableRows, type Read } from "../../data/read.ts";
import { lineOf } from "../../data/text/table.ts";
import { tables } from "../../data/tables/tables.ts";
import { sourcesOf } from "../../story/sources.ts";
import { readStories } from "../../story/stories.ts";

/** Sources that a story rests on and that lack a date or terms, or are later than the data; and those nobody uses. */
export function sourceFaults(content: Content): Fault[] {
  const { data, read, faults } = readData(content);
  const { sources, asAt } = data;
  const whole = faults.length === 0;
  const used = usedInStories(content);
  const named = namedAnywhere(read);
  const file = `${folder}/${tables.sources.file}`;
  return sources.flatMap((source): Fault[] => {
    const { id, published, note = "", licence } = source;
    const at = (column: string, message: string, level?: Fault["level"]): Fault => ({
      file,
      line: lineOf(source),
      column,
      message,
      ...(level && { level }),
    });
    const by = used.get(id);
    if (!named.has(id) && whole)
      return [
        at(
          "id",
          `nothing uses the source "${id}"; expected a row or an item that does, or no source`,
          "remark",
        ),
      ];
    if (!by) return [];
    const undated = !published && !/\bundated\b|no date/i.test(note);
    return [
      ...(undated
        ? [
            at(
              "published",
              `source "${id}" is used by ${by} and has no date; expected one, or "Undated" in its note`,
            ),
          ]
        : []),
      ...(!published || !asAt || published <= asAt
        ? []
        : [
            at(
              "published",
              `source "${id}" is used by ${by} and of ${published}; expected a day up to ${asAt}, the last of the data`,
            ),
          ]),
      ...(/^(none|unknown|\?+|-)$/i.test(licence)
        ? [at("licence", `licence: found "${licence}"; expected its terms, or "not recorded"`)]
        : []),
    ];
  });
}

/** Which source is used, and by which story first. */
function usedInStories(content: Content): Map<string, string> {
  const used = new Map<string, string>();
  for (const { story } of readStories(content)) {
    try {
      for (const { id } of sourcesOf(content, story)) if (!used.has(id)) used.set(id, story.file);
    } catch {
      // A story with a fact that cannot be computed has a fault of its own.
    }
  }
  return used;
}

/** Every id that a table, an item or a list of files names as a source. */
function namedAnywhere(read: Read): Set<string> {
  const cells = tableRows(read).flatMap(([, rows]) =>
    rows.flatMap((row) =>
      ["source", "other_sources", "check_sources"].flatMap((column) => row[column] ?? []),
    ),
  );
  const items = debateItems(read).flatMap(({ item }) => item.sources);
  return new Set([...cells.flat(), ...items].map(String));
}
