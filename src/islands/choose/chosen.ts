import type { Data } from "../../charts/choose/inputs.ts";
import { reckon, type Reckoning } from "../../charts/choose/reckon.ts";
import { addressOf, choiceOf } from "../../model/choice/address.ts";
import type { Choice } from "../../model/choice/choice.ts";
import type { Handle } from "../../model/path/path.ts";

/** What is chosen, from the address of the page or by a reader, and what follows from it. */
export class Chosen {
  #byDefault: Choice;
  data: Data;
  choice: Choice;
  now: Reckoning;

  /** From the JSON of the page. */
  constructor(json: string) {
    const { known, choice } = JSON.parse(json) as { known: Data; choice: Choice };
    this.data = known;
    this.choice = this.#byDefault = choice;
    this.now = reckon(known, choice);
  }

  /** Takes the choice of an address; where that has no sense takes the default, and says so. */
  read(query: string): string | undefined {
    const { choice, fault } = choiceOf(query, this.#byDefault);
    this.choice = choice;
    return fault;
  }

  /** Takes another path, unless it has no handle or too many. */
  bend(handles: Handle[]): void {
    if (handles.length > 0 && handles.length <= 9) this.choice = { ...this.choice, handles };
  }

  /** Works out what follows. */
  reckon(): Reckoning {
    return (this.now = reckon(this.data, this.choice));
  }

  /** The query of the choice. */
  get address(): string {
    return addressOf(this.choice);
  }

  /** True for the choice that the HTML shows. */
  get isDefault(): boolean {
    return this.address === addressOf(this.#byDefault);
  }
}
