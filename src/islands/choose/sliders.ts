import { type Grip, nameOf } from "../../charts/choose/grips.ts";
import type { PathScales } from "../../charts/choose/scales.ts";
import { limits } from "../../model/choice/choice.ts";
import { fiscalYearOf } from "../../model/path/path.ts";
import { target } from "../../model/words/format.ts";
import { makeSlider, place, tell } from "../shared/slider.ts";

/** The scales of the path, and how many times larger than drawn it is shown. */
export type ShownScales = PathScales & { scale: number };

type Slider = { element: HTMLElement; grip: Grip };

/** A slider on each grip of the path, by its year. */
export class Sliders {
  #ground;
  #shown = new Map<number, Slider>();

  constructor(ground: HTMLElement) {
    this.#ground = ground;
  }

  get all(): Slider[] {
    return [...this.#shown.values()];
  }

  /** The grip of a year. */
  grip = (year: number): Grip => this.#shown.get(year)!.grip;

  /** Puts a slider on each grip; those of years that are none any more are taken away. */
  show(grips: Grip[], { x, y, frame, scale }: ShownScales): void {
    const gone = new Map(this.#shown);
    for (const grip of grips) {
      const element = this.#shown.get(grip.year)?.element ?? this.#make();
      gone.delete(grip.year);
      this.#shown.set(grip.year, { element, grip });
      const top = Math.max(y(grip.share), frame.top - 8);
      place(element, x(grip.year) * scale, top * scale);
      tell(element, wordsOf(grip));
    }
    for (const [year, { element }] of gone) {
      this.#shown.delete(year);
      element.remove();
    }
  }

  /** Lets a slider go with its grip to another year; the place it left may be a grip of its own again, with a new slider. */
  rename(before: number, year: number): void {
    const slider = this.#shown.get(before)!;
    if (before === year) return;
    this.#shown.get(year)?.element.remove();
    this.#shown.delete(before);
    this.#shown.set(year, { ...slider, grip: { ...slider.grip, year } });
  }

  /** Tab goes from left to right; the focus is not disturbed where the order already is right. */
  order(): void {
    const wanted = this.all.sort((a, b) => a.grip.year - b.grip.year).map(({ element }) => element);
    const there = [...this.#ground.querySelectorAll<HTMLElement>(".grip")];
    if (wanted.every((element, i) => element === there[i])) return;
    const focused = document.activeElement;
    this.#ground.append(...wanted);
    if (focused instanceof HTMLElement && wanted.includes(focused))
      focused.focus({ preventScroll: true });
  }

  #make(): HTMLElement {
    const element = makeSlider(limits.share);
    element.setAttribute("aria-describedby", "choose-how");
    this.#ground.append(element);
    return element;
  }
}

function wordsOf(grip: Grip): Record<string, string> {
  const share = target(grip.share).replace("%", "");
  return {
    "aria-label": `${nameOf(grip)}, share of GDP`,
    "aria-valuenow": grip.share.toFixed(2),
    "aria-valuetext": `${share} per cent of GDP in ${fiscalYearOf(grip.year)}${grip.set ? "" : ", on the line"}`,
    "data-year": String(grip.year),
  };
}
