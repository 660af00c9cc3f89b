import type { Content } from "../../data/content.ts";
import { distance } from "../../data/did-you-mean.ts";
import type { Fault } from "../../data/fault.ts";
import { readData, type Data } from "../../data/load.ts";
import { everyPassage, quotationsIn } from "../text/prose.ts";

/** Words of which this many or more stand in quotation marks must be somebody's own. */
const leastWords = 3;

/** Quotations in prose that differ from their record, or have none. */
export function quotationFaults(content: Content): Fault[] {
  const { data } = readData(content);
  const records = recordedIn(data);
  return everyPassage(content).flatMap(({ passage, at }) =>
    quotationsIn(passage.text).flatMap(({ words, index }) => {
      const said = plain(words).replace(/[,.]$/, "");
      if (said === "" || records.some(({ text }) => holds(text, said))) return [];
      const near = nearest(said, records);
      if (near)
        return [
          at(
            index,
            `quotation “${words}” differs from its record; expected “${near.words}” as in ${near.id}`,
          ),
        ];
      if (said.split(" ").length < leastWords || data.unread.has("debate/quotes.yaml")) return [];
      return [
        at(
          index,
          `quotation “${words}” has no record; expected the exact words of a quote in debate/quotes.yaml or uk/path.csv`,
        ),
      ];
    }),
  );
}

type Recorded = { id: string; text: string };

function recordedIn({ quotes, ukPath, events, claims, definitions }: Data): Recorded[] {
  const inside = (id: string, ...texts: string[]) =>
    texts
      .flatMap((text) =>
        quotationsIn(
          text.replaceAll(/(?<=^|\s|\()['"‘]([^'"’]{3,}?)['"’](?=$|[\s.,;:)])/g, "“$1”"),
        ),
      )
      .map(({ words }) => ({ id, text: plain(words) }));
  return [
    ...quotes.map((d) => ({ id: d.id, text: plain(d.text) })),
    ...ukPath.flatMap((d) => (d.quote ? [{ id: d.id, text: plain(d.quote) }] : [])),
    ...events.flatMap((d) => inside(d.id, d.title, d.summary, d.note ?? "")),
    ...claims.flatMap((d) => inside(d.id, d.claim, d.record_shows, d.later_outcome)),
    ...definitions.flatMap((d) => inside(d.id, d.plain_definition)),
  ];
}

/** Apart from the form of quotation marks and spaces, every letter counts. */
const plain = (text: string) => text.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, " ").trim();

const holds = (text: string, said: string) =>
  text.includes(said) ||
  text.includes(said[0]!.toLowerCase() + said.slice(1)) ||
  text.includes(said[0]!.toUpperCase() + said.slice(1));

/** The words of a record that are nearly these, if any are. */
function nearest(said: string, records: Recorded[]): { words: string; id: string } | undefined {
  // Two short words that are nearly two others are no quotation of them.
  if (said.length < 8) return undefined;
  const count = said.split(" ").length;
  const near = Math.ceil(said.length * 0.18);
  let best: { words: string; id: string; far: number } | undefined;
  for (const { id, text } of records) {
    const all = text.split(" ");
    for (const size of [count, count + 1, count - 1].filter((d) => d > 0))
      for (let i = 0; i + size <= all.length; i++) {
        const words = all
          .slice(i, i + size)
          .join(" ")
          .replace(/[,.;:]$/, "");
        if (Math.abs(words.length - said.length) > near) continue;
        const far = distance(said.toLowerCase(), words.toLowerCase(), near);
        if (far <= near && far < (best?.far ?? Infinity)) best = { words, id, far };
      }
  }
  return best;
}
