import { apartPicture, billPicture } from "../../charts/choose/bill-scene.ts";
import { csvOf } from "../../charts/choose/csv.ts";
import { type Grip, gripsOf, moveGrip } from "../../charts/choose/grips.ts";
import type { Data } from "../../charts/choose/inputs.ts";
import { pathPicture, type Picture, scalesOf } from "../../charts/choose/path-scene.ts";
import { reckon, type Reckoning } from "../../charts/choose/reckon.ts";
import {
  assumed,
  describeBill,
  describePath,
  unbroken,
  wordsOf,
} from "../../charts/choose/words.ts";
import { addressOf, choiceOf } from "../../model/choice/address.ts";
import { type Choice, limits } from "../../model/choice/choice.ts";
import { type BaselineName } from "../../model/cost/baseline.ts";
import { pictureFile, saveFile, savePng } from "./files.ts";
import { Grips } from "./grips.ts";
import { Rows } from "./rows.ts";
import { paintScene } from "../shared/paint.ts";

/** The tool: one choice, of which the pictures, the words, the fields and the address are made. */
class ChooseTool extends HTMLElement {
  #data!: Data;
  #byDefault!: Choice;
  #choice!: Choice;
  #now!: Reckoning;
  #grips!: Grips;
  #rows!: Rows;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | 0 = 0;
  /** The top of the scale while a grip is dragged, so that the ground does not move under the hand. */
  #least = 4;

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')!;
    const { known, choice } = JSON.parse(json.textContent!) as { known: Data; choice: Choice };
    this.#data = known;
    this.#byDefault = choice;
    for (const live of this.querySelectorAll<HTMLElement>("[data-live]")) live.hidden = false;
    for (const ground of this.querySelectorAll("[data-ground]")) ground.classList.add("drawn");
    const apart = this.#ground("apart").querySelector("svg")!;
    apart.classList.replace("phone", "wide");
    const moves = {
      /** A grip moved to a year and a share; `done` when the hand lets go. */
      move: (grip: Grip, to: { year: number; share: number }, done: boolean, step?: number) =>
        this.#move(grip, to, done, step),
      straighten: (grip: Grip) => this.#straighten(grip),
      done: () => this.#done(),
    };
    this.#grips = new Grips(this.#ground("path"), moves, () => this.#scales());
    this.#rows = new Rows(this.querySelector("[data-rows]")!, moves);
    this.#listen();
    this.#read(location.search);
    // The width of the picture, and its letters, follow the window.
    new ResizeObserver(() => this.#draw()).observe(this.#ground("path"));
  }

  #ground = (name: string): HTMLElement => this.querySelector(`[data-ground="${name}"]`)!;
  #form = (): HTMLFormElement => this.querySelector("form")!;

  #size(name: string) {
    const { clientWidth: width, clientHeight: height } = this.#ground(name);
    return { width: Math.max(width, 240), height: Math.max(height, 160) };
  }

  #scales() {
    const scales = scalesOf(this.#now, this.#size("path"), this.#least);
    this.#least = scales.top;
    return scales;
  }

  /** Shows the choice of an address; one without sense gives the default, and words that say so. */
  #read(query: string): void {
    const { choice, fault } = choiceOf(query, this.#byDefault);
    const note = this.querySelector<HTMLElement>("[data-fault]")!;
    note.hidden = fault === undefined;
    note.textContent = fault ?? "";
    this.#choice = choice;
    this.#least = 4;
    this.#draw();
    if (fault) this.#say(fault);
  }

  #move(grip: Grip, to: { year: number; share: number }, done: boolean, step?: number): void {
    const handles = moveGrip(this.#choice.handles, grip, to, step);
    if (handles.length <= 9) this.#choice = { ...this.#choice, handles };
    if (done) this.#done();
    else this.#soon();
  }

  /** Takes a handle away, so that the line runs straight between its neighbours. */
  #straighten(grip: Grip): void {
    const handles = this.#choice.handles.filter((d) => d.year !== grip.year);
    if (handles.length > 0) this.#choice = { ...this.#choice, handles };
    this.#done();
  }

  /** The end of a change: the address is written and the result is said. */
  #done(): void {
    this.#least = 4;
    this.#draw();
    this.querySelector<HTMLElement>("[data-fault]")!.hidden = true;
    this.querySelector<HTMLElement>("[data-address]")!.hidden = true;
    history.replaceState(history.state, "", addressOf(this.#choice) + location.hash);
    this.#say(wordsOf(this.#data, this.#now)["sentence"]!);
  }

  /** Draws once in the next frame, however often a hand moves before it. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#lead();
      this.#rest ||= setTimeout(() => this.#follow(), 50);
    });
  }

  #draw(): void {
    this.#lead();
    this.#follow();
  }

  /** What a hand must see at once: the path, its grips, the headline and the sentence. */
  #lead(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const now = (this.#now = reckon(this.#data, this.#choice));
    const path = pathPicture(this.#data, now, this.#size("path"), this.#least);
    const grips = gripsOf(this.#choice.handles, now.path);
    const words = wordsOf(this.#data, now);
    this.#paint("path", path);
    this.#grips.show(grips);
    for (const name of ["title", "sentence"])
      write(this.querySelector<HTMLElement>(`[data-out="${name}"]`)!, words[name]!);
  }

  /** What may come a moment later: the bill, the fields, what follows. */
  #follow(): void {
    clearTimeout(this.#rest);
    this.#rest = 0;
    const now = this.#now;
    this.#paint("bill", billPicture(this.#data, now, this.#size("bill")));
    this.querySelector<HTMLElement>("[data-apart]")!.hidden = !this.#choice.resilience;
    if (this.#choice.resilience) this.#paint("apart", apartPicture(now, this.#size("bill")));
    const grips = gripsOf(this.#choice.handles, now.path);
    this.#rows.show(grips, this.#choice.handles.length > 1);
    this.#write(now);
  }

  #paint(name: string, picture: Picture): void {
    const words = { title: "", subtitle: "", source: "", description: "" };
    paintScene(this.#ground(name).querySelector("svg.wide")!, { ...picture, ...words });
  }

  #write(now: Reckoning): void {
    const words: Record<string, string> = {
      ...wordsOf(this.#data, now),
      "path-told": describePath(this.#data, now),
      "bill-told": describeBill(now),
    };
    for (const out of document.querySelectorAll<HTMLElement>("[data-out]"))
      write(out, words[out.dataset["out"]!]!);
    for (const { id, text, sources } of assumed(this.#data, now)) {
      const place = document.querySelector<HTMLElement>(`[data-assumed="${id}"]`);
      if (!place || !put(place, text)) continue;
      for (const cite of place.parentElement!.querySelectorAll<HTMLElement>("[data-source]"))
        cite.hidden = !sources.includes(cite.dataset["source"]!);
    }
    const { growth, baseline, prices, resilience } = this.#choice;
    this.#set("growth", String(growth));
    this.#set("growth-range", String(growth));
    this.#set("baseline", baseline);
    this.#set("prices", prices);
    (this.#form().elements.namedItem("resilience") as HTMLInputElement).checked = resilience > 0;
    this.#mark();
  }

  #set(name: string, value: string): void {
    const field = this.#form().elements.namedItem(name) as HTMLInputElement | RadioNodeList;
    const typing = document.activeElement === field && name === "growth";
    if (field.value !== value && !typing) field.value = value;
  }

  /** Marks the preset that has just this path. */
  #mark(): void {
    const own = pathAlone(addressOf(this.#choice));
    for (const link of this.querySelectorAll<HTMLAnchorElement>("[data-preset]")) {
      if (pathAlone(link.search) === own) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const note = this.querySelector<HTMLElement>("[data-note]")!;
    const chosen = this.querySelector<HTMLElement>("[data-preset][aria-current]");
    put(note, chosen?.dataset["about"] ?? "A path of your own.");
  }

  #listen(): void {
    document.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?y="]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      this.#read(link.search);
      this.#done();
      if (!this.contains(link)) this.querySelector("[data-preset]")!.scrollIntoView();
    });
    addEventListener("popstate", () => this.#read(location.search));
    const form = this.#form();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => this.#choose(event.target as HTMLInputElement));
    form.addEventListener("change", (event) => {
      const field = event.target as HTMLInputElement;
      if (!field.name || !this.#choose(field)) return;
      if (field.name === "growth") field.value = String(this.#choice.growth);
      this.#done();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-do]"))
      button.addEventListener("click", () => void this.#hand(button.dataset["do"]!));
  }

  /** Takes what a field of the bill says; false for a field that is none of it. */
  #choose({ name, value, checked }: HTMLInputElement): boolean {
    const known: Record<string, () => Partial<Choice>> = {
      growth: () => ({ growth: growthIn(value) ?? this.#choice.growth }),
      "growth-range": () => ({ growth: growthIn(value) ?? this.#choice.growth }),
      baseline: () => ({ baseline: value as BaselineName }),
      prices: () => ({ prices: value === "today" ? "today" : "cash" }),
      resilience: () => ({ resilience: checked ? 1.5 : 0 }),
    };
    const chosen = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!chosen) return false;
    this.#choice = { ...this.#choice, ...chosen() };
    this.#soon();
    return true;
  }

  async #hand(what: string): Promise<void> {
    const page = location.origin + location.pathname;
    if (what === "link") return this.#copy(page + addressOf(this.#choice));
    if (what === "csv") return saveFile("path.csv", "text/csv", csvOf(this.#data, this.#now, page));
    const svg = await pictureFile(this, this.querySelector(".source")!.textContent!.trim());
    if (what === "svg") saveFile("path.svg", "image/svg+xml", svg.text);
    else await savePng("path.png", svg);
  }

  async #copy(address: string): Promise<void> {
    const place = this.querySelector<HTMLElement>("[data-address]")!;
    try {
      await navigator.clipboard.writeText(address);
      put(place, "The link is copied.");
    } catch {
      put(place, `Copy this: ${address}`);
    }
    place.hidden = false;
    this.#say(place.textContent!);
  }

  #say(text: string): void {
    put(this.querySelector<HTMLElement>("[data-status]")!, text);
  }
}

/** Writes a text where it is another one; true when it was. */
function put(element: HTMLElement, text: string): boolean {
  if (element.textContent === text) return false;
  element.textContent = text;
  return true;
}

/** Writes one of our texts, which hold words of ours and numbers only. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.innerHTML = unbroken(text);
}

const pathAlone = (query: string): string => {
  const asked = new URLSearchParams(query);
  return `${asked.get("y")} ${asked.get("r")}`;
};

function growthIn(text: string): number | undefined {
  const { min, max } = limits.growth;
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Math.round(Math.min(max, Math.max(min, value)) * 100) / 100;
}

customElements.define("choose-tool", ChooseTool);
