import type { Content } from "../../../data/content.ts";
import { addressOf, readAddresses, type Recorded } from "../../../data/lists/addresses.ts";
import { storyPlaces } from "../../../story/places.ts";

/** The published addresses that the file does not hold, each with the place where it is written; none of a head that cannot be read. */
export function unrecorded(content: Content): (Recorded & {
  address: string;
  file: string;
  line: number;
  column: number;
})[] {
  const { rows, unread } = readAddresses(content);
  const held = [...rows, ...(unread === "all" ? [] : unread)].map((row) => {
    const { story, step } = row as { story: string; step?: string };
    return addressOf(story, step);
  });
  return storyPlaces(content)
    .filter(({ draft, published }) => !draft && published)
    .flatMap(({ slug, file, steps }) => [
      { story: slug, step: undefined, now: undefined, file, line: 1, column: 1 },
      ...steps.map(({ id, line, column }) => ({
        story: slug,
        step: id,
        now: undefined,
        file,
        line,
        column,
      })),
    ])
    .map((row) => ({ ...row, address: addressOf(row.story, row.step) }))
    .filter(
      ({ address }, i, all) =>
        !held.includes(address) && all.findIndex((d) => d.address === address) === i,
    );
}
