import { words } from "../../model/words/format.ts";
import { guideline } from "./guideline.ts";

/** An ally with its share of GDP and its people in each year, and the year from which on they are counted alike. */
type Ally = {
  short: string;
  from: number;
  years: { year: number; share: number; people: number }[];
};

/** What is said of the shares of a year: the headline, the measure on a phone and in a wide window, the source. */
export function wordsOf(shares: number[], year: number, estimate: boolean, edition: string) {
  const above = shares.filter((share) => share >= guideline).length;
  return {
    title: `In ${year}, ${above > 10 ? above : words(above)} of ${shares.length} spend a fifth on equipment`,
    subtitles: [
      `Equipment, % of defence spending, ${year}${estimate ? ", estimates" : ""}`,
      `Equipment and its research, % of defence spending, ${year}${estimate ? ", estimates (hollow)" : ""}`,
    ],
    source: `${edition} edition.`,
  };
}

/** What is said of people beside shares: what became of both since people are counted alike. */
export const peopleWords = (people: Ally[], edition: string) => ({
  title: people.map((d) => `${d.short}: ${way(d)}`).join("; "),
  source: `${edition}. Before, people were counted otherwise.`,
});

function way({ years, from }: Ally): string {
  const [a, b] = [years.find((d) => d.year === from)!, years.at(-1)!];
  const [share, men] = [b.share > a.share, b.people > a.people].map((up) => (up ? "up" : "down"));
  return share === men ? `both ${share}` : `share ${share}, people ${men}`;
}
