import type { Content } from "../../../data/content.ts";
import type { Fault } from "../../../data/fault.ts";
import { otherPages } from "../../../story/places.ts";
import { readStories } from "../../../story/stories.ts";

/** Addresses that are taken by pages of their own. */
export const taken = ["404", "desk", "fonts", "index", ...Object.keys(otherPages)];

/** Stories whose address cannot be, is taken, or whose place on the front page is another's. */
export function slugFaults(content: Content): Fault[] {
  const stories = readStories(content);
  const misplaced = content.files
    .filter(
      (file) =>
        /^content\/stories\/.*\.mdx?$/.test(file) && !/^content\/stories\/[^/]+\.mdx$/.test(file),
    )
    .map((file) =>
      fault(file, `a story of another kind or place; expected content/stories/<name>.mdx`),
    );
  const named = stories.flatMap(({ story: { file, slug } }) => {
    if (taken.includes(slug))
      return [
        fault(
          file,
          `the address "${slug}" is taken by another page; expected another name of the file`,
        ),
      ];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      return [
        fault(
          file,
          `bad name "${slug}"; expected small letters, figures and hyphens, as it is the address`,
        ),
      ];
    return [];
  });
  const slugs = new Map<string, string>();
  const twice = stories.flatMap(({ story: { file, slug } }) => {
    const before = slugs.get(slug.toLowerCase());
    slugs.set(slug.toLowerCase(), file);
    return before
      ? [fault(file, `duplicate address "${slug}"; expected one story, first in ${before}`)]
      : [];
  });
  const orders = new Map<number, string>();
  const draftsLast = stories.toSorted((a, b) => +a.story.front.draft - +b.story.front.draft);
  const placed = draftsLast.flatMap(({ story: { file, front }, mdx }): Fault[] => {
    const before = orders.get(front.order);
    if (!front.title) return [];
    orders.set(front.order, file);
    const message = `order: ${front.order} is that of ${before} too; expected a place of its own`;
    return before ? [{ file, ...mdx.frontPlace(["order"]), message }] : [];
  });
  return [...misplaced, ...named, ...twice, ...placed];
}

const fault = (file: string, message: string): Fault => ({ file, line: 1, column: 1, message });
