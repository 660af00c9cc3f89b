import type { DeskStory } from "../server/story.ts";
import { make } from "./make.ts";
import { lineOf } from "../../islands/stage/position.ts";

/** Where each step begins and ends on the page, with its id, and the reading line: drawn over the page. */
export function deskBounds({ file, steps }: DeskStory) {
  let read = 0;
  const layer = make("section", { className: "layer", hidden: true, ariaLabel: "Bounds of steps" });
  const line = make("div", { className: "line" });
  line.append(make("span", { textContent: "reading line" }));
  const picture = make("a", { className: "picture", href: "#" });
  const stage = document.querySelector<HTMLElement>("chart-stage");
  const boxes = steps.map((step) => {
    const link = make("a", { href: "#", textContent: `${step.id} · ${step.words} words` });
    const box = make("div", { className: "box" });
    box.append(opening(link, `${file}:${step.line}`));
    return { section: document.getElementById(step.id)!, box };
  });
  layer.append(...boxes.map(({ box }) => box), line, picture);

  const place = () => {
    if (layer.hidden) return;
    for (const { section, box } of boxes) {
      const { top, left, width, height } = section.getBoundingClientRect();
      const bounds = { top: top + scrollY, left: left + scrollX, width, height };
      for (const [side, size] of Object.entries(bounds)) box.style.setProperty(side, `${size}px`);
    }
    reads();
  };
  const reads = () => {
    boxes.forEach(({ box }, i) => box.classList.toggle("read", i === read));
    const step = steps[read];
    if (layer.hidden || !stage || !step) return;
    const { top, right, bottom } = stage.getBoundingClientRect();
    layer.style.setProperty("--line", `${lineOf(stage)}px`);
    layer.style.setProperty("--top", `${top}px`);
    layer.style.setProperty("--bottom", `${bottom}px`);
    layer.style.setProperty("--right", `${document.documentElement.clientWidth - right}px`);
    picture.textContent = `picture of ${step.id}, line ${step.line}`;
    opening(picture, `${file}:${step.line}`);
  };
  new ResizeObserver(place).observe(document.body);

  return {
    layer,
    /** Shows or hides everything. */
    turn: (open: boolean) => {
      layer.hidden = !open;
      place();
    },
    /** Marks the step that is read, and its picture. */
    reads: (index: number) => {
      read = index;
      reads();
    },
  };
}

function opening(link: HTMLAnchorElement, place: string): HTMLAnchorElement {
  link.dataset["open"] = place;
  link.title = place;
  return link;
}
