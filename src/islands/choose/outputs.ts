import { assumed } from "../../charts/choose/result-words.ts";
import type { Data } from "../../charts/choose/inputs.ts";
import type { Reckoning } from "../../charts/choose/reckon.ts";
import { partsOf } from "../../model/words/unbroken.ts";

/** The places of the page that a choice rewrites, by their names. */
export class Outputs {
  #places = new Map<string, HTMLElement>();

  constructor() {
    for (const place of document.querySelectorAll<HTMLElement>("[data-out]"))
      this.#places.set(place.dataset["out"]!, place);
  }

  /** Writes texts by the names of their places. */
  write(words: Record<string, string>): void {
    for (const [name, text] of Object.entries(words)) {
      const place = this.#places.get(name);
      if (place) write(place, text);
    }
  }

  /** Writes what a choice takes for granted, and who says so. */
  assume(data: Data, now: Reckoning): void {
    for (const { id, text, sources } of assumed(data, now)) {
      const place = document.querySelector<HTMLElement>(`[data-assumed="${id}"]`);
      if (!place || !put(place, text)) continue;
      for (const cite of place.parentElement!.querySelectorAll<HTMLElement>("[data-source]"))
        cite.hidden = !sources.includes(cite.dataset["source"]!);
    }
  }
}

/** Writes a text where it is another one; true when it was. */
export function put(element: Element, text: string): boolean {
  if (element.textContent === text) return false;
  element.textContent = text;
  return true;
}

/** Writes one of our texts, no fiscal year broken at the end of a line; parts that stand there already are left alone. */
function write(element: Element, text: string): void {
  if (element.textContent === text) return;
  const parts = partsOf(text)
    .map((part, i) => ({ part, isYear: i % 2 === 1 }))
    .filter(({ part }) => part !== "");
  const there = [...element.childNodes];
  const alike =
    parts.length === there.length &&
    parts.every(({ isYear }, i) => isYear === there[i] instanceof Element);
  if (!alike) element.replaceChildren(...parts.map((d) => (d.isYear ? year(d.part) : d.part)));
  else
    parts.forEach(({ part }, i) => {
      if (there[i]!.textContent !== part) there[i]!.textContent = part;
    });
}

function year(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "year";
  span.textContent = text;
  return span;
}
