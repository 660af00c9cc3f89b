import { guessed, guessPicture, guessScales, guessWords } from "../../charts/choose/guess-scene.ts";
import { hundredth } from "../../model/choice/choice.ts";
import type { Handle } from "../../model/path/path.ts";
import { paintScene } from "../shared/paint.ts";
import { pause } from "./pause.ts";
import { drawnAs } from "./pictures.ts";
import { makeSlider, place, tell } from "../shared/slider.ts";

const { min, max, step } = guessed;

/** How far a key moves a point, per cent of GDP. */
const keys: Record<string, number> = {
  ArrowUp: step,
  ArrowRight: step,
  ArrowDown: -step,
  ArrowLeft: -step,
  PageUp: 1,
  PageDown: -1,
};

/** A guess of four points, kept only here; then SIPRI's count beside it. */
class ChooseGuess extends HTMLElement {
  #truth: Handle[] = [];
  #guess: Handle[] = guessed.years.map((year) => ({ year, share: 3 }));
  #shown = false;
  #held: { index: number; top: number } | undefined;
  #grips: HTMLElement[] = [];
  #drawn: ReturnType<typeof drawnAs> | undefined;

  connectedCallback(): void {
    void pause().then(() => this.#start());
  }

  #start(): void {
    this.#truth = JSON.parse(this.querySelector("script")!.textContent!) as Handle[];
    const ground = this.querySelector<HTMLElement>("[data-ground]")!;
    this.#grips = guessed.years.map((year, i) => this.#make(year, i, ground));
    ground.append(...this.#grips);
    ground.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"] as const)
      ground.addEventListener(end, () => (this.#held = undefined));
    this.#listen();
    this.#answer().textContent = "";
    for (const live of this.querySelectorAll<HTMLElement>("[data-live]")) live.hidden = false;
    // It is drawn when it comes near the screen, and has a size.
    new ResizeObserver(([entry]) => {
      this.#drawn = drawnAs(entry!.contentRect);
      this.#draw();
      this.dataset["ready"] = "";
    }).observe(ground);
  }

  #answer = (): HTMLElement => this.querySelector("[data-answer]")!;

  #listen(): void {
    const form = this.querySelector("form")!;
    form.addEventListener("change", ({ target }) => {
      const { name, valueAsNumber } = target as HTMLInputElement;
      this.#put(guessed.years.indexOf(Number(name)), valueAsNumber);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#show(this.#guess);
    });
    this.querySelector("[data-skip]")!.addEventListener("click", () => this.#show([]));
  }

  #make(year: number, index: number, ground: HTMLElement): HTMLElement {
    const grip = makeSlider({ min, max });
    tell(grip, { "aria-label": `Your guess for ${year}, % of GDP` });
    grip.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      grip.focus({ preventScroll: true });
      this.#held = { index, top: ground.getBoundingClientRect().top + scrollY };
      ground.setPointerCapture(event.pointerId);
    });
    grip.addEventListener("keydown", (event) => {
      if (!Object.hasOwn(keys, event.key)) return;
      event.preventDefault();
      this.#put(index, this.#guess[index]!.share + keys[event.key]!);
    });
    return grip;
  }

  #drag({ pageY }: PointerEvent): void {
    if (!this.#held || !this.#drawn) return;
    const { index, top } = this.#held;
    const { size, scale } = this.#drawn;
    this.#put(index, guessScales(size).y.invert((pageY - top) / scale));
  }

  #put(index: number, share: number): void {
    const before = this.#guess[index];
    if (!before || this.#shown) return;
    const to = Number.isFinite(share) ? Math.min(max, Math.max(min, share)) : before.share;
    const rounded = hundredth(Math.round(to / step) * step);
    this.#guess = this.#guess.map((d, i) => (i === index ? { ...before, share: rounded } : d));
    this.#draw();
  }

  /** The end of the guess: SIPRI's count, beside what was guessed if anything was. */
  #show(guess: Handle[]): void {
    this.#guess = guess;
    this.#shown = true;
    for (const grip of this.#grips) grip.remove();
    this.querySelector("form")!.hidden = true;
    this.#answer().textContent = guessWords(this.#truth, guess);
    this.#answer().tabIndex = -1;
    this.#answer().focus({ preventScroll: true });
    this.#draw();
  }

  #draw(): void {
    if (!this.#drawn) return;
    const { size, scale } = this.#drawn;
    const { x, y } = guessScales(size);
    const scene = guessPicture(this.#truth, this.#guess, this.#shown, size);
    paintScene(this.querySelector("svg")!, scene);
    this.#guess.forEach(({ year, share }, i) => {
      const grip = this.#grips[i]!;
      place(grip, x(year) * scale, y(share) * scale);
      const told = `${share} per cent of GDP in ${year}`;
      tell(grip, { "aria-valuenow": String(share), "aria-valuetext": told });
      const field = this.querySelector<HTMLInputElement>(`input[name="${year}"]`)!;
      if (field.valueAsNumber !== share) field.value = String(share);
    });
  }
}

customElements.define("choose-guess", ChooseGuess);
