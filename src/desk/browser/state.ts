import type { DeskStep, DeskStory } from "../server/story.ts";
import { make } from "./make.ts";
import { writtenState } from "./mdx.ts";
import { picked } from "../../islands/shared/picked.ts";

/** The step that is read: where it stands in its file, its words, and its picture as MDX to copy. */
export function stateShown(story: DeskStory, step: DeskStep, { at }: { at: number }): Node[] {
  const place = `${story.file}:${step.line}`;
  const link = make("a", { href: "#", textContent: place });
  link.dataset["open"] = place;
  const where = make("p", {});
  where.append(link);
  const words = `${story.words} words in the story, at most ${story.mostWords} in a step`;
  const which = step.states > 1 ? `State ${at + 1} of ${step.states}` : "The state";
  const written = writtenState(step.chart, stateOf(step, at), story.defaults[step.chart] ?? {});
  return [
    where,
    make("p", { textContent: words }),
    ...code(which, written),
    ...(step.states > 1 ? code("The step in the file", step.tag) : []),
  ];
}

/** The state as the stage draws it: as written, with the ally that is picked. */
function stateOf({ id }: DeskStep, at: number): Record<string, unknown> {
  const sections = [...document.querySelectorAll("section[data-chart]")];
  const { states } = document.querySelector<HTMLElement & { states: object[][] }>("chart-stage")!;
  const own = states[sections.findIndex((section) => section.id === id)]!;
  const shown = own[at] as Record<string, unknown>;
  return "pick" in shown && picked() ? { ...shown, pick: picked() } : shown;
}

function code(title: string, text: string): HTMLElement[] {
  const head = make("h3", { textContent: title });
  const button = make("button", { type: "button", textContent: "Copy" });
  button.dataset["copy"] = text;
  button.setAttribute("aria-label", `Copy: ${title.toLowerCase()}`);
  head.append(" ", button);
  return [head, make("pre", { textContent: text, tabIndex: 0 })];
}
