import type { DeskNote, DeskStory } from "../server/story.ts";
import { make } from "./make.ts";

/** What was found in the step that is read, then what was found elsewhere in its story. */
export function notesShown(
  { steps, notes }: DeskStory,
  { index }: { index: number },
): HTMLElement[] {
  const from = steps[index]?.line ?? Number.POSITIVE_INFINITY;
  const to = steps[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  const isHere = ({ line }: DeskNote) => line >= from && line < to;
  return [
    ...listed("In this step", notes.filter(isHere)),
    ...listed(
      "Elsewhere in the story",
      notes.filter((note) => !isHere(note)),
    ),
  ];
}

function listed(title: string, notes: DeskNote[]): HTMLElement[] {
  if (notes.length === 0) return [];
  const list = make("ul", {});
  list.append(...notes.map(item));
  return [make("h3", { textContent: title }), list];
}

function item({ place, text, level }: DeskNote): HTMLElement {
  const link = make("a", { href: "#", textContent: place });
  link.dataset["open"] = place;
  const item = make("li", { className: level });
  item.append(make("b", { textContent: level }), " ", link, ` ${text}`);
  return item;
}
