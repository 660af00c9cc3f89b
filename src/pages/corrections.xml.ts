import { getRssString } from "@astrojs/rss";
import type { APIContext } from "astro";
import { base } from "../components/address.ts";
import { loadContent } from "../story/load.ts";
import { corrections, type Correction } from "../story/corrections.ts";
import { proseOf } from "../data/mdx/prose.ts";

/** Stands in for the host in a feed that is written without one. */
const nowhere = "https://site.invalid";

/** The corrections as a feed; where no host is known, its links begin at the root, and readers of feeds take the host that they got it from. */
export async function GET({ site }: APIContext): Promise<Response> {
  const feed = await feedAt(new URL(base, site ?? nowhere));
  const type = { headers: { "content-type": "application/xml" } };
  if (site) return new Response(feed, type);
  const plain = feed
    .replaceAll(nowhere, "")
    .replaceAll('isPermaLink="true"', 'isPermaLink="false"');
  return new Response(plain, type);
}

function feedAt(home: URL): Promise<string> {
  return getRssString({
    title: "Corrections · The Five Per Cent Question",
    description: "What has been corrected since publication, when, and what stood there before.",
    site: home.href,
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
