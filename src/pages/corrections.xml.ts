import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { base } from "../components/address.ts";
import { loadContent } from "../story/load.ts";
import { corrections, type Correction } from "../story/corrections.ts";
import { proseOf } from "../data/mdx/prose.ts";

/** The corrections as a feed. */
export function GET({ site }: APIContext): Promise<Response> {
  const home = new URL(base, site);
  return rss({
    title: "Corrections · The Five Per Cent Question",
    description: "What has been corrected since publication, when, and what stood there before.",
    site: home,
    customData: "<language>en-gb</language>",
    items: corrections(loadContent()).map((entry) => ({
      title: entry.title,
      link: new URL(`corrections/#${entry.date}`, home).href,
      pubDate: new Date(`${entry.date}T00:00:00Z`),
      description: inShort(entry),
    })),
  });
}

const inShort = ({ numbers, words }: Correction): string =>
  [
    ...numbers.map(({ label, was, became }) => `${label}: was ${was}, corrected to ${became}.`),
    ...words.map(proseOf),
  ].join(" ");
