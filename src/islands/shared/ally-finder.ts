import { pick, picked } from "./picked.ts";

/** Who knows a line for each ally, once it is ready. */
type Knowing = HTMLElement & { lines: Record<string, string> };

/** A list of allies; picking one marks it in every picture and tells its line. */
class AllyFinder extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select")!;
    const line = this.querySelector(".line")!;
    const first = line.textContent;
    const known = new Set([...list.options].map((option) => option.value));
    const show = () => {
      const iso3 = known.has(picked()) ? picked() : "";
      const { lines } = document.querySelector<Knowing>("chart-stage")!;
      list.value = iso3;
      const text = lines?.[iso3] ?? first;
      if (line.textContent !== text) line.textContent = text;
    };
    list.addEventListener("change", () => pick(list.value));
    document.addEventListener("ally-picked", show);
    // The first word of the stage: its lines are there.
    document.addEventListener("reading", show, { once: true });
    show();
  }
}

customElements.define("ally-finder", AllyFinder);
