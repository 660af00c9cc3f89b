import { put } from "./outputs.ts";

/** What the tool says beside the pictures. */
export class Notes {
  #tool;

  constructor(tool: HTMLElement) {
    this.#tool = tool;
  }

  /** What was wrong with the address of the page; nothing takes the note away. */
  fault(text?: string): void {
    this.#show("[data-fault]", text);
  }

  /** That the link is copied, or the link itself; nothing takes the note away. */
  link(text?: string): void {
    this.#show("[data-address]", text);
  }

  /** What a screen reader is told. */
  say(text: string): void {
    put(this.#tool.querySelector("[data-status]")!, text);
  }

  #show(selector: string, text = ""): void {
    const note = this.#tool.querySelector<HTMLElement>(selector)!;
    note.hidden = text === "";
    put(note, text);
    if (text) this.say(text);
  }
}
