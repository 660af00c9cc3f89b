import { wordsOf } from "../../charts/choose/result-words.ts";
import { scalesOf } from "../../charts/choose/scales.ts";
import { endOf, sentenceOf, titleOf } from "../../charts/choose/words.ts";
import { changeAddress } from "../shared/address.ts";
import { Chosen } from "./chosen.ts";
import { chosenIn, onFields, showChoice } from "./fields.ts";
import { Grips } from "./grips.ts";
import { copyLink, saveAs } from "./hand.ts";
import { movesOf } from "./moves.ts";
import { Notes } from "./notes.ts";
import { Outputs } from "./outputs.ts";
import { pause } from "./pause.ts";
import { Pictures } from "./pictures.ts";
import { followPaths, markPreset } from "./presets.ts";
import { Rows } from "./rows.ts";
import type { ShownScales } from "./sliders.ts";

/** How long a hand rests before the fields and the results follow it, ms. */
const rest = 100;

/** The tool: one choice, of which the pictures, the words, the fields and the address are made. */
class ChooseTool extends HTMLElement {
  #chosen!: Chosen;
  #pictures!: Pictures;
  #grips!: Grips;
  #rows!: Rows;
  #outputs!: Outputs;
  #notes = new Notes(this);
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The top of the scale while a grip is dragged, so that the ground does not move under the hand. */
  #least = 4;

  connectedCallback(): void {
    void this.#start();
  }

  #part = (selector: string): HTMLElement => this.querySelector<HTMLElement>(selector)!;

  /** Begins in small tasks, so that the page answers a reader in between. */
  async #start(): Promise<void> {
    this.#chosen = new Chosen(this.#part('script[type="application/json"]').textContent!);
    this.#read(location.search);
    this.#chosen.reckon();
    await pause();
    const moves = movesOf(this.#chosen, (done) => (done ? this.#done() : this.#soon()));
    this.#rows = new Rows(this.#part("[data-rows]"), moves);
    this.#outputs = new Outputs();
    this.#grips = new Grips(this.#part('[data-ground="path"]'), moves, () => this.#scales());
    await new Promise<void>((sized) => {
      this.#pictures = new Pictures(this, () => {
        this.#paint();
        sized();
      });
    });
    await pause();
    this.#follow();
    await pause();
    this.#listen();
    for (const live of this.querySelectorAll<HTMLElement>("[data-live]")) live.hidden = false;
    this.dataset["ready"] = "";
  }

  #scales(): ShownScales {
    const { size, scale } = this.#pictures.drawn("path");
    const scales = scalesOf(this.#chosen.now, size, this.#least);
    this.#least = scales.top;
    return { ...scales, scale };
  }

  /** Takes the choice of an address; words say so where it has no sense. */
  #read(query: string): void {
    this.#notes.fault(this.#chosen.read(query));
    this.#least = 4;
  }

  /** Draws once in the next frame, however often a hand moves before it; the fields follow when it rests. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#follow(), rest);
  }

  /** The end of a change: the address is written and the result is said. */
  #done(): void {
    this.#least = 4;
    this.#show();
    this.#notes.fault();
    this.#notes.link();
    changeAddress((url) => (url.search = new URL(this.#chosen.address, url).search));
    this.#notes.say(sentenceOf(this.#chosen.now));
  }

  #show(): void {
    this.#draw();
    this.#follow();
  }

  /** What a hand must see at once: the pictures, the grips, the headline and the sentence. */
  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const now = this.#chosen.reckon();
    this.#paint();
    this.#outputs.write({ title: titleOf(now), end: endOf(now), sentence: sentenceOf(now) });
  }

  #paint(): void {
    this.#pictures.show(this.#chosen, this.#least);
    this.#grips.show(this.#chosen.now.grips);
  }

  /** What comes when the hand rests: the fields, the results, the preset. */
  #follow(): void {
    clearTimeout(this.#rest);
    const { data, now, choice } = this.#chosen;
    this.#rows.show(now.grips, choice.handles.length > 1);
    this.#outputs.write(wordsOf(data, now));
    this.#outputs.assume(data, now);
    showChoice(this.querySelector("form")!, choice);
    markPreset(this, choice);
  }

  #listen(): void {
    followPaths((query, link) => {
      this.#read(query);
      if (link) this.#done();
      else this.#show();
      if (link && !this.contains(link)) this.#part("[data-preset]").scrollIntoView();
    });
    onFields(this.querySelector("form")!, (field, done) => this.#choose(field, done));
    // Help is given for the means in use: a key that lets go also tells of a focus that has come.
    for (const kind of ["pointerdown", "keyup"] as const)
      this.addEventListener(kind, () => {
        this.dataset["by"] = kind === "keyup" ? "keys" : "hand";
      });
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-do]"))
      button.addEventListener("click", () => void this.#hand(button.dataset["do"]!));
  }

  /** Takes what a field of the bill says. */
  #choose(field: HTMLInputElement, done: boolean): void {
    const choice = chosenIn(field, this.#chosen.choice);
    if (!choice) return;
    this.#chosen.choice = choice;
    if (!done) return this.#soon();
    if (field.name === "growth") field.value = String(choice.growth);
    this.#done();
  }

  async #hand(kind: string): Promise<void> {
    const { data, now } = this.#chosen;
    if (kind !== "link") return saveAs(kind, data, now, this.#pictures.scenes(this.#chosen));
    this.#notes.link(await copyLink(this.#chosen.address));
  }
}

customElements.define("choose-tool", ChooseTool);
