import type { Grip } from "../../marks/mark.ts";
import { makeSlider, place, tell } from "../shared/slider.ts";

/** Is told where a grip was moved to. */
type Take = (grip: Grip, value: number) => void;

type Shown = { grip: Grip; element: HTMLElement };
type Held = { element: HTMLElement; pointer: number; from: number };

/** How many steps a key moves a grip. */
const keys: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a pointer is along the way of a grip, in pixels of the page. */
const along = ({ axis }: Grip, { pageX, pageY }: PointerEvent) => (axis === "x" ? pageX : pageY);

/** A value within those of a grip. */
const within = ({ values: [a, b] }: Grip, value: number) => Math.min(b, Math.max(a, value));

/** The value of a grip at a place on its way. */
function valueAt(grip: Grip, pixel: number): number {
  const { pixels, values } = grip;
  const part = (pixel - pixels[0]) / (pixels[1] - pixels[0]);
  return within(grip, values[0] + part * (values[1] - values[0]));
}

/** What a slider says of itself. */
const spoken = ({ axis, label, values, value, told }: Grip): Record<string, string> => ({
  "data-axis": axis,
  "aria-orientation": axis === "x" ? "horizontal" : "vertical",
  "aria-label": label,
  "aria-valuemin": String(values[0]),
  "aria-valuemax": String(values[1]),
  "aria-valuenow": String(value),
  "aria-valuetext": told,
});

const rounded = (grip: Grip, value: number) =>
  within(grip, Number((Math.round(value / grip.step) * grip.step).toFixed(2)));

/** A layer of sliders over a picture, by pointer or keys, one on each of its grips. */
export class Grips {
  #layer = document.createElement("div");
  #take;
  #all: Shown[] = [];
  #scale = 1;
  #held: Held | undefined;

  constructor(stage: HTMLElement, take: Take) {
    this.#take = take;
    this.#layer.className = "grips";
    stage.append(this.#layer);
    const on = this.#layer.addEventListener.bind(this.#layer);
    on("pointerdown", (event) => this.#hold(event));
    on("pointermove", (event) => this.#drag(event));
    on("pointerup", (event) => this.#leave(event));
    on("pointercancel", (event) => this.#leave(event));
    on("keydown", (event) => this.#press(event));
  }

  /** Lays the sliders on the grips of a picture that is shown `scale` times as large. */
  show(grips: Grip[], scale: number): void {
    this.#scale = scale;
    for (const { element } of this.#all.slice(grips.length)) element.remove();
    this.#all = grips.map((grip, i) => {
      const element = this.#all[i]?.element ?? makeSlider({ min: 0, max: 0 });
      if (!this.#all[i]) this.#layer.append(element);
      place(element, grip.x * scale, grip.y * scale);
      tell(element, spoken(grip));
      return { grip, element };
    });
  }

  #of = (element: EventTarget | null) => this.#all.find((d) => d.element === element);

  #hold(event: PointerEvent): void {
    const shown = this.#of(event.target);
    if (!shown || event.button || this.#held) return;
    const { grip, element } = shown;
    const from = along(grip, event) / this.#scale - grip[grip.axis];
    this.#held = { element, pointer: event.pointerId, from };
    element.setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    if (event.pointerId !== this.#held?.pointer) return;
    const { grip } = this.#of(this.#held.element)!;
    this.#take(grip, valueAt(grip, along(grip, event) / this.#scale - this.#held.from));
  }

  /** Let go, a grip comes to rest on a whole step. */
  #leave({ pointerId }: PointerEvent): void {
    if (pointerId !== this.#held?.pointer) return;
    const { grip } = this.#of(this.#held.element)!;
    this.#held = undefined;
    this.#take(grip, rounded(grip, grip.value));
  }

  #press(event: KeyboardEvent): void {
    const [shown, steps] = [this.#of(event.target), keys[event.key]];
    if (!shown || !steps || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { grip } = shown;
    this.#take(grip, rounded(grip, grip.value + steps * grip.step));
  }
}
