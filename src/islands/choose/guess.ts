import { guessed, guessPicture, guessScales, guessWords } from "../../charts/choose/guess-scene.ts";
import { hundredth } from "../../model/choice/choice.ts";
import type { Handle } from "../../model/path/path.ts";
import { paintScene } from "../shared/paint.ts";

/** A guess of four points, kept only here; then SIPRI's count beside it. */
class ChooseGuess extends HTMLElement {
  #truth: Handle[] = [];
  #guess: Handle[] = guessed.years.map((year) => ({ year, share: 3 }));
  #shown = false;
  #held: number | undefined;
  #grips: HTMLElement[] = [];

  connectedCallback(): void {
    this.#truth = JSON.parse(this.querySelector("script")!.textContent!) as Handle[];
    for (const live of this.querySelectorAll<HTMLElement>("[data-live]")) live.hidden = false;
    this.#answer().textContent = "";
    const ground = this.#ground();
    this.#grips = guessed.years.map((year, i) => this.#make(year, i));
    ground.append(...this.#grips);
    ground.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"] as const)
      ground.addEventListener(end, () => (this.#held = undefined));
    const form = this.querySelector("form")!;
    form.addEventListener("change", (event) => {
      const { name, value } = event.target as HTMLInputElement;
      const index = guessed.years.indexOf(Number(name));
      this.#put(index, value.trim() === "" ? this.#guess[index]!.share : Number(value));
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#show(this.#guess);
    });
    this.querySelector("[data-skip]")!.addEventListener("click", () => this.#show([]));
    this.dataset["ready"] = "";
    new ResizeObserver(() => this.#draw()).observe(ground);
    this.#draw();
  }

  #ground = (): HTMLElement => this.querySelector("[data-ground]")!;
  #answer = (): HTMLElement => this.querySelector("[data-answer]")!;
  #size() {
    const { clientWidth: width, clientHeight: height } = this.#ground();
    return { width: Math.max(width, 240), height: Math.max(height, 160) };
  }

  #make(year: number, index: number): HTMLElement {
    const grip = document.createElement("div");
    grip.className = "grip";
    grip.tabIndex = 0;
    const { min, max, step } = guessed;
    const said = { role: "slider", "aria-orientation": "vertical", "aria-valuemin": String(min) };
    const rest = { "aria-valuemax": String(max), "aria-label": `Your guess for ${year}, % of GDP` };
    for (const [name, value] of Object.entries({ ...said, ...rest }))
      grip.setAttribute(name, value);
    grip.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      grip.focus({ preventScroll: true });
      this.#held = index;
      this.#ground().setPointerCapture(event.pointerId);
    });
    grip.addEventListener("keydown", (event) => {
      const { key } = event;
      const by: Record<string, number> = {
        ArrowUp: step,
        ArrowRight: step,
        ArrowDown: -step,
        ArrowLeft: -step,
        PageUp: 1,
        PageDown: -1,
      };
      if (!Object.hasOwn(by, key)) return;
      event.preventDefault();
      this.#put(index, this.#guess[index]!.share + by[key]!);
    });
    return grip;
  }

  #drag({ clientY }: PointerEvent): void {
    if (this.#held === undefined) return;
    const { y } = guessScales(this.#size());
    this.#put(this.#held, y.invert(clientY - this.#ground().getBoundingClientRect().top));
  }

  #put(index: number, share: number): void {
    const { min, max, step } = guessed;
    const { year, share: before } = this.#guess[index] ?? { year: 0, share: 0 };
    if (!year || this.#shown) return;
    const to = Number.isFinite(share) ? Math.min(max, Math.max(min, share)) : before;
    this.#guess = this.#guess.with(index, { year, share: hundredth(Math.round(to / step) * step) });
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
    const size = this.#size();
    const { x, y } = guessScales(size);
    const words = { title: "", subtitle: "", source: "", description: "" };
    const picture = guessPicture(this.#truth, this.#guess, this.#shown, size);
    paintScene(this.querySelector("svg")!, { ...picture, ...words });
    this.#guess.forEach(({ year, share }, i) => {
      const grip = this.#grips[i]!;
      grip.style.transform = `translate(${x(year)}px, ${y(share)}px)`;
      grip.setAttribute("aria-valuenow", String(share));
      grip.setAttribute("aria-valuetext", `${share} per cent of GDP in ${year}`);
      const field = this.querySelector<HTMLInputElement>(`input[name="${year}"]`)!;
      if (field.valueAsNumber !== share) field.value = String(share);
    });
  }
}

customElements.define("choose-guess", ChooseGuess);
