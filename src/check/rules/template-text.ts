import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { readStories } from "../../story/stories.ts";
import { everyPassage } from "../text/prose.ts";

/** How the sentences begin with which `npm run new story` fills a draft. */
const template =
  /^(?:Say (?:in one sentence|in a few lines|what the picture shows|what is still open)|This picture changes while)/;

/** Words of the draft that were never replaced, in a story that is published. */
export function templateTextFaults(content: Content): Fault[] {
  const expected = "words that the draft began with; expected your own";
  const heads = readStories(content)
    .filter(({ story: { front } }) => !front.draft && template.test(front.description))
    .map(({ story: { file }, mdx }) => ({
      file,
      ...mdx.frontPlace(["description"]),
      message: `description: ${expected}`,
    }));
  const prose = everyPassage(content)
    .filter(({ story, passage }) => !story.front.draft && template.test(passage.text))
    .map(({ at }) => at(0, expected));
  return [...heads, ...prose];
}
