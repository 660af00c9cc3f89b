import { pick, picked } from "./picked.ts";

/** A list of allies; picking one marks it in every picture and tells its line. */
class AllyFinder extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select")!;
    const lines = [...this.querySelectorAll<HTMLElement>("[data-ally]")];
    const known = new Set([...list.options].map((option) => option.value));
    const show = () => {
      const iso3 = known.has(picked()) ? picked() : "";
      list.value = iso3;
      for (const line of lines) line.hidden = line.dataset.ally !== (iso3 || this.dataset.first);
    };
    list.addEventListener("change", () => pick(list.value));
    document.addEventListener("ally-picked", show);
    show();
  }
}

customElements.define("ally-finder", AllyFinder);
