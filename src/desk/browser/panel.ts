import type { DeskStory } from "../server/story.ts";
import { deskBounds } from "./bounds.ts";
import { copies } from "./copy.ts";
import { make } from "./make.ts";
import { notesShown } from "./notes.ts";
import { at, opensPlaces } from "./open.ts";
import { stateShown } from "./state.ts";
import { deskStyle } from "./style.ts";

type Reading = CustomEvent<{ index: number; at: number }>;

const wide = matchMedia("(min-width: 64rem), (orientation: landscape) and (min-width: 40rem)");

/** What the desk shows beside a page: bounds and ids of the steps, the reading line, the state, words and notes. */
export class DeskPanel extends HTMLElement {
  #story: DeskStory | undefined;
  #bounds: ReturnType<typeof deskBounds> | undefined;
  #root = this.attachShadow({ mode: "open" });
  #button = make("button", { type: "button", textContent: "Desk (e)" });
  #panel = make("details", { id: "panel" });
  #head = make("summary", {});
  #body = make("div", { className: "body" });
  #before: HTMLElement = this.#button;
  #shown = "";
  #at = { index: 0, at: 0 };

  /** Says what is known of the story of this page. */
  tell(story: DeskStory | undefined): void {
    this.#story = story;
  }

  connectedCallback(): void {
    const dock = make("section", { className: "dock", ariaLabel: "Desk" });
    const bar = make("div", { className: "bar" });
    this.#button.setAttribute("aria-controls", "panel");
    this.#panel.append(this.#head, this.#body);
    bar.append(this.#button, copies(this.#root));
    dock.append(bar, this.#panel);
    this.#root.append(make("style", { textContent: deskStyle }), dock);
    if (this.#story) this.#bounds = deskBounds(this.#story);
    if (this.#bounds) this.#root.append(this.#bounds.layer);
    opensPlaces(this.#root);
    this.#button.addEventListener("click", () => {
      this.#before = this.#button;
      this.#turn(!this.#isOpen());
    });
    this.#panel.open = (sessionStorage.getItem("desk-panel") ?? String(wide.matches)) === "true";
    this.#panel.addEventListener("toggle", () =>
      sessionStorage.setItem("desk-panel", String(this.#panel.open)),
    );
    document.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("reading", (event) => this.#reads((event as Reading).detail));
    document.addEventListener("ally-picked", () => this.#write(true));
    const open = sessionStorage.getItem("desk") === "true";
    this.#turn(this.#story !== undefined && open);
    // Whoever tells the place of reading may have told it before there was a desk.
    dispatchEvent(new Event("scroll"));
  }

  #isOpen = () => this.#button.getAttribute("aria-expanded") === "true";

  #turn(open: boolean): void {
    this.#button.setAttribute("aria-expanded", String(open));
    this.#panel.hidden = !open;
    this.#bounds?.turn(open);
    if (this.#story) sessionStorage.setItem("desk", String(open));
    this.#write(true);
  }

  #key(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as Element;
    const typing = target.closest?.("input, select, textarea, [contenteditable]");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "e" && plain && !typing) this.#turnByKey(!this.#isOpen());
    if (event.key === "Escape" && this.#isOpen() && this.#focused()) this.#turnByKey(false);
  }

  #focused = () => this.#root.activeElement as HTMLElement | null;

  /** By key, the focus goes into the panel with it, and back to where it was. */
  #turnByKey(open: boolean): void {
    const inside = this.#focused();
    if (open) this.#before = inside ?? (document.activeElement as HTMLElement);
    this.#turn(open);
    if (open) this.#head.focus({ preventScroll: true });
    if (open || !inside) return;
    // Where nothing had the focus, nothing has it again.
    inside.blur();
    this.#before.focus({ preventScroll: true });
  }

  #reads(place: { index: number; at: number }): void {
    this.#at = place;
    this.#bounds?.reads(place.index);
    this.#write(false);
  }

  #write(anew: boolean): void {
    const shown = `${this.#at.index} ${this.#at.at}`;
    if (this.#panel.hidden || (!anew && shown === this.#shown)) return;
    this.#shown = shown;
    const story = this.#story;
    const step = story?.steps[this.#at.index];
    const desk = make("a", { href: at("desk/"), textContent: "All stories, tables and facts" });
    this.#head.textContent = step
      ? `${step.id}: ${step.words} of ${story!.mostWords} words`
      : "No story on this page";
    const state = story && step ? stateShown(story, step, this.#at) : [];
    this.#body.replaceChildren(...state, ...(story ? notesShown(story, this.#at) : []), desk);
  }
}

customElements.define("desk-panel", DeskPanel);
