import { type Grip, yearWithin } from "../../charts/choose/grips.ts";
import type { Handle } from "../../model/path/path.ts";
import { movedBy } from "./keys.ts";
import type { Moves } from "./moves.ts";
import { type ShownScales, Sliders } from "./sliders.ts";

/** A grip that a pointer holds: how far the pointer is from its point, and the place and scale when it was taken. */
type Held = {
  year: number;
  pointer: number;
  from: [number, number];
  scales: ShownScales;
};

/** The points of the path that can be taken hold of, by pointer or keys. */
export class Grips {
  #ground;
  #moves;
  #scales;
  #sliders;
  #held: Held | undefined;

  constructor(ground: HTMLElement, moves: Moves, scales: () => ShownScales) {
    this.#ground = ground;
    this.#moves = moves;
    this.#scales = scales;
    this.#sliders = new Sliders(ground);
    ground.addEventListener("pointerdown", (event) => this.#take(event));
    ground.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"] as const)
      ground.addEventListener(end, (event) => this.#leave(event));
    ground.addEventListener("keydown", (event) => this.#press(event));
  }

  /** Puts a slider on each grip; one that is moved to another year stays the same element. */
  show(grips: Grip[]): void {
    this.#sliders.show(grips, this.#held?.scales ?? this.#scales());
    if (!this.#held) this.#sliders.order();
  }

  /** The grip whose point is nearest to the pointer, since those of neighbouring years overlap. */
  #take(event: PointerEvent): void {
    if (event.button || this.#held || !(event.target as Element).closest(".grip")) return;
    const scales = this.#scales();
    const { left, top } = this.#ground.getBoundingClientRect();
    const { scale } = scales;
    const [x, y] = [(event.clientX - left) / scale, (event.clientY - top) / scale];
    const far = ({ grip }: { grip: Grip }) =>
      Math.hypot(scales.x(grip.year) - x, scales.y(grip.share) - y);
    const [nearest] = this.#sliders.all.sort((a, b) => far(a) - far(b));
    if (!nearest) return;
    event.preventDefault();
    const { year, share } = nearest.grip;
    const from: Held["from"] = [
      event.pageX / scale - scales.x(year),
      event.pageY / scale - scales.y(share),
    ];
    this.#held = { year, pointer: event.pointerId, from, scales };
    this.#ground.setPointerCapture(event.pointerId);
    nearest.element.focus({ preventScroll: true });
  }

  #drag({ pointerId, pageX, pageY }: PointerEvent): void {
    if (!this.#held || pointerId !== this.#held.pointer) return;
    const { year: before, from, scales } = this.#held;
    const year = Math.round(scales.x.invert(pageX / scales.scale - from[0]));
    const share = scales.y.invert(pageY / scales.scale - from[1]);
    this.#held.year = this.#go(this.#sliders.grip(before), { year, share }, false);
  }

  #leave({ pointerId }: PointerEvent): void {
    if (pointerId !== this.#held?.pointer) return;
    this.#held = undefined;
    this.#moves.done();
  }

  #press(event: KeyboardEvent): void {
    const element = (event.target as Element).closest(".grip");
    const grip = this.#sliders.all.find((d) => d.element === element)?.grip;
    if (!grip || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = movedBy(event.key, grip);
    const away = event.key === "Delete" && grip.set;
    if (to || away) event.preventDefault();
    if (away) this.#moves.straighten(grip);
    if (to) this.#go(grip, to, true);
  }

  /** Moves a grip, its slider with it; the year where it came to. */
  #go(grip: Grip, to: Handle, done: boolean): number {
    const year = yearWithin(
      this.#sliders.all.map((d) => d.grip),
      grip,
      to.year,
    );
    this.#sliders.rename(grip.year, year);
    this.#moves.move(grip, { year, share: to.share }, done);
    return year;
  }
}
