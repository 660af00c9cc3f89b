import type { Link, Node } from "mdast";
import { changesFile, readChanges, type Change } from "../../../data/lists/changes.ts";
import type { Content } from "../../../data/content.ts";
import type { Fault } from "../../../data/fault.ts";
import { childrenOf, proseOf } from "../../../data/mdx/prose.ts";
import type { Place } from "../../../data/text/yaml.ts";
import { itemFaults } from "./items.ts";
import { storyPlaces } from "../../../story/places.ts";
import { storyAnchors, wrong } from "../addresses/links.ts";

/** What is wrong with the list of corrections: its form, its order, and what its entries name. */
export function changeFaults(content: Content): Fault[] {
  const { changes, intro, faults, title } = readChanges(content);
  const says = intro.map(proseOf).join(" ");
  const found = changes.flatMap((change, i) => [
    ...entryFaults(content, change, changes[i - 1]),
    ...change.items.flatMap((item) => itemFaults(content, item, change)),
  ]);
  if (title && says === "")
    found.push(fault({ line: 1, column: 1 }, "no words under the title; expected a paragraph"));
  if (changes.length > 0 && /nothing has been corrected/i.test(says))
    found.push(
      fault(
        startOf(intro[0]),
        `found "nothing has been corrected"; expected other words, for there is an entry`,
      ),
    );
  return [
    ...faults,
    ...found,
    ...[...intro, ...changes.flatMap((d) => d.words)].flatMap((words) =>
      linkFaults(content, words),
    ),
  ];
}

const fault = (at: Place, message: string): Fault => ({ file: changesFile, ...at, message });

const startOf = (node: Node | undefined): Place => ({
  line: node?.position?.start.line ?? 1,
  column: node?.position?.start.column ?? 1,
});

function entryFaults(
  content: Content,
  { date, title, words, at }: Change,
  newer: Change | undefined,
): Fault[] {
  const faults: Fault[] = [];
  if (date && newer?.date && date > newer.date)
    faults.push(fault(at, `${date} stands under ${newer.date}; expected the newest first`));
  if (date && date === newer?.date)
    faults.push(
      fault(at, `duplicate day ${date}; expected one entry a day, for it is its address`),
    );
  const first = storyPlaces(content)
    .flatMap((d) => (d.draft ? [] : (d.published ?? [])))
    .toSorted()[0];
  if (date && first && date < first)
    faults.push(fault(at, `${date} is before the first story; expected a day from ${first} on`));
  if (words.length === 0)
    faults.push(
      fault(
        at,
        `no words in "${title}"; expected a paragraph on what was wrong and what it is now`,
      ),
    );
  return faults;
}

/** Links among the words that lead nowhere, as in a story. */
function linkFaults(content: Content, paragraph: Node): Fault[] {
  const links = (node: Node): Link[] =>
    childrenOf(node).flatMap((d) => (d.type === "link" ? [d as Link] : links(d)));
  return links(paragraph).flatMap((link) => {
    const message = wrong(link.url, "corrections", storyAnchors(content));
    return message ? [fault(startOf(link), message)] : [];
  });
}
