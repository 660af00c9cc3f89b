import type { scalesOf } from "../../charts/choose/path-scene.ts";
import { type Grip, nameOf } from "../../charts/choose/grips.ts";
import { limits } from "../../model/choice/choice.ts";
import { target } from "../../model/words/format.ts";
import { fiscalYearOf, type Handle } from "../../model/path/path.ts";

/** What a hand or a field may do to a path. */
export type Moves = {
  move: (grip: Grip, to: Handle, done: boolean, step?: number) => void;
  straighten: (grip: Grip) => void;
  done: () => void;
};

type Scales = ReturnType<typeof scalesOf>;

/** The points of the path that can be taken hold of: sliders over the picture, moved by pointer or keys. */
export class Grips {
  #ground;
  #moves;
  #scales;
  #shown = new Map<number, { element: HTMLElement; grip: Grip }>();
  #held:
    { element: HTMLElement; year: number; pointer: number; dx: number; dy: number } | undefined;
  #frozen: Scales | undefined;

  constructor(ground: HTMLElement, moves: Moves, scales: () => Scales) {
    this.#ground = ground;
    this.#moves = moves;
    this.#scales = scales;
    ground.addEventListener("pointerdown", (event) => this.#take(event));
    ground.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"] as const)
      ground.addEventListener(end, (event) => this.#leave(event));
    ground.addEventListener("keydown", (event) => this.#press(event));
  }

  /** Puts a slider on each grip; one that is moved to another year stays the same element. */
  show(grips: Grip[]): void {
    const { x, y, field } = this.#frozen ?? this.#scales();
    const gone = new Map(this.#shown);
    for (const grip of grips) {
      const element = this.#shown.get(grip.year)?.element ?? this.#make();
      gone.delete(grip.year);
      this.#shown.set(grip.year, { element, grip });
      const top = Math.max(y(grip.share), field.top - 8);
      element.style.transform = `translate(${x(grip.year)}px, ${top}px)`;
      describe(element, grip);
    }
    for (const [year, { element }] of gone) {
      this.#shown.delete(year);
      element.remove();
    }
    this.#order(grips);
  }

  /** Tab goes from left to right; the focus is not disturbed where the order already is right. */
  #order(grips: Grip[]): void {
    if (this.#held) return;
    const wanted = grips.map((d) => this.#shown.get(d.year)!.element);
    const there = [...this.#ground.querySelectorAll<HTMLElement>(".grip")];
    if (wanted.every((element, i) => element === there[i])) return;
    const focused = document.activeElement;
    this.#ground.append(...wanted);
    if (focused instanceof HTMLElement && wanted.includes(focused))
      focused.focus({ preventScroll: true });
  }

  #make(): HTMLElement {
    const element = document.createElement("div");
    element.className = "grip";
    element.tabIndex = 0;
    element.setAttribute("role", "slider");
    element.setAttribute("aria-orientation", "vertical");
    element.setAttribute("aria-valuemin", String(limits.share.min));
    element.setAttribute("aria-valuemax", String(limits.share.max));
    element.setAttribute("aria-describedby", "choose-how");
    this.#ground.append(element);
    return element;
  }

  /** The grip whose point is nearest to the pointer, since those of neighbouring years overlap. */
  #take(event: PointerEvent): void {
    if (event.button || this.#held || !(event.target as Element).closest(".grip")) return;
    const scales = this.#scales();
    const [px, py] = this.#at(event);
    const far = ({ grip }: { grip: Grip }) =>
      Math.hypot(scales.x(grip.year) - px, scales.y(grip.share) - py);
    const [nearest] = [...this.#shown.values()].toSorted((a, b) => far(a) - far(b));
    if (!nearest) return;
    event.preventDefault();
    const { element, grip } = nearest;
    const [dx, dy] = [scales.x(grip.year) - px, scales.y(grip.share) - py];
    this.#frozen = scales;
    this.#held = { element, year: grip.year, pointer: event.pointerId, dx, dy };
    this.#ground.setPointerCapture(event.pointerId);
    element.focus({ preventScroll: true });
  }

  #drag(event: PointerEvent): void {
    const held = this.#held;
    if (!held || event.pointerId !== held.pointer || !this.#frozen) return;
    const [px, py] = this.#at(event);
    const grip = this.#shown.get(held.year)!.grip;
    const year = Math.round(this.#frozen.x.invert(px + held.dx));
    this.#go(grip, { year, share: this.#frozen.y.invert(py + held.dy) }, false);
  }

  #leave(event: PointerEvent): void {
    if (!this.#held || event.pointerId !== this.#held.pointer) return;
    this.#held = undefined;
    this.#frozen = undefined;
    this.#moves.done();
  }

  #press(event: KeyboardEvent): void {
    const element = (event.target as Element).closest(".grip");
    const found = [...this.#shown.values()].find((d) => d.element === element);
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return;
    const { grip } = found;
    if (event.key === "Delete" && grip.set) {
      event.preventDefault();
      return this.#moves.straighten(grip);
    }
    const to = moved(grip, event.key);
    if (!to) return;
    event.preventDefault();
    this.#go(grip, to, true);
  }

  /** Moves a grip; where its year changes, its element goes with it. */
  #go(grip: Grip, to: Handle, done: boolean): void {
    const { year: before } = grip;
    const entry = this.#shown.get(before)!;
    const clamped = grip.role === "fixed" ? before : this.#clamp(before, to.year);
    if (clamped !== before) {
      this.#shown.get(clamped)?.element.remove();
      this.#shown.delete(before);
      this.#shown.set(clamped, entry);
      if (this.#held) this.#held.year = clamped;
      // The place it left may be a grip of its own again, and a new element then.
    }
    this.#moves.move(grip, { year: clamped, share: to.share }, done);
    if (clamped !== before) entry.grip = { ...grip, year: clamped, share: to.share, set: true };
    else entry.grip = { ...grip, set: true };
  }

  /** The year a grip may go to: between its neighbours that are set, from 2028-29 to 2034-35. */
  #clamp(before: number, to: number): number {
    const years = [...this.#shown.values()].filter((d) => d.grip.set).map((d) => d.grip.year);
    const low = Math.max(limits.year.first, ...years.filter((year) => year < before)) + 1;
    const high = Math.min(limits.year.last, ...years.filter((year) => year > before)) - 1;
    return Math.min(high, Math.max(low, to));
  }

  #at({ clientX, clientY }: PointerEvent): [number, number] {
    const { left, top } = this.#ground.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}

const { step, min, max } = limits.share;

/** Where a key moves a grip; left and right change the year of one that has no fixed year. */
function moved({ year, share, role }: Grip, key: string): Handle | undefined {
  const rest = Math.round(share / step) * step;
  const by = (points: number) => ({ year, share: rest + points });
  const aside = (years: number) =>
    role === "fixed" ? by(years * step) : { year: year + years, share };
  const keys: Record<string, () => Handle> = {
    ArrowUp: () => by(step),
    ArrowDown: () => by(-step),
    ArrowRight: () => aside(1),
    ArrowLeft: () => aside(-1),
    PageUp: () => by(5 * step),
    PageDown: () => by(-5 * step),
    Home: () => ({ year, share: min }),
    End: () => ({ year, share: max }),
  };
  return Object.hasOwn(keys, key) ? keys[key]!() : undefined;
}

function describe(element: HTMLElement, grip: Grip): void {
  const words = {
    "aria-label": `${nameOf(grip)}, share of GDP`,
    "aria-valuenow": grip.share.toFixed(2),
    "aria-valuetext": `${target(grip.share).replace("%", "")} per cent of GDP in ${fiscalYearOf(grip.year)}${grip.set ? "" : ", on the line"}`,
    "data-year": String(grip.year),
  };
  for (const [name, value] of Object.entries(words))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
