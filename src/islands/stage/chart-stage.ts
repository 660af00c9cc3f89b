import type { ChartName, Draw, SetName } from "../../charts/scenes.ts";
import type { Grip, Scene, Size } from "../../marks/mark.ts";
import { drawnIn, scaleIn } from "../../marks/sizes.ts";
import { letters } from "../shared/letters.ts";
import { isStill, onStill } from "../shared/motion.ts";
import type { Grips } from "./grips.ts";
import { namesOnPoint } from "./names-on-point.ts";
import { paintScene } from "../shared/paint.ts";
import { picked } from "../shared/picked.ts";
import { player, type Player } from "./play.ts";
import { Sketch } from "./sketch.ts";

type Charts = Partial<Record<ChartName, Draw>>;

const sets = {
  alliance: () => import("../../charts/alliance.ts"),
  britain: () => import("../../charts/britain.ts"),
};

/** What the stage is asked to show: a step, its chart and a state of it. */
export type Cue = { step: string; chart: ChartName; state: object };

/** The size at which a picture is drawn in a room, its letters as a reader asks for. */
const sizeIn = (room: Size): Size => drawnIn(room, scaleIn(room, letters()));

/** The one stage of a story, on which every chart plays; `data-rest` while nothing moves. */
export class ChartStage extends HTMLElement {
  #data: Record<string, unknown> = {};
  /** The states of each picture of the page, in its order; once the stage is ready. */
  states: object[][] = [];
  /** What is told of each ally that a reader may pick, by its code. */
  lines: Record<string, string> = {};
  #scenes: Charts = {};
  #cue: Cue | undefined;
  /** The scenes of this size and pick that were made already, by their states. */
  #made = new Map<object, Scene>();
  /** The room for a picture, and the size at which it is drawn there. */
  #room: Size = { width: 0, height: 0 };
  #size: Size = { width: 0, height: 0 };
  #player: Player | undefined;
  /** What a reader moved by hand: until the page is scrolled on, or for as long as it is open. */
  #held: Record<string, unknown> = {};
  #kept: Record<string, unknown> = {};
  #grips: Grips | undefined;

  connectedCallback(): void {
    const svg = this.querySelector("svg")!;
    const sketch = new Sketch(this.querySelector("canvas")!);
    this.#player = player({
      settle: (scene) => {
        paintScene(svg, scene);
        sketch.clear();
        this.#moves(false);
        void this.#offer(scene);
      },
      pass: (scene, end) => this.#guard(() => sketch.draw(scene, end)),
      tell: (scene) => this.#write(scene),
      begin: () => {
        sketch.begin(this.#room);
        this.#moves(true);
        return sketch.mix;
      },
    });
    onStill(() => this.#player!.finish());
    namesOnPoint(this, svg, () => this.#player?.shown());
    new ResizeObserver(([entry]) => this.#fit(entry!.contentRect)).observe(svg);
    document.addEventListener("ally-picked", () => {
      this.#made.clear();
      this.#draw(400);
    });
  }

  /** Fetches the charts of this page and the rows they draw; fails when either does not come. */
  async ready(): Promise<void> {
    const rows = fetch(this.dataset.rows!).then((answer) => answer.json());
    const { charts } = await sets[this.dataset.set as SetName]();
    this.#scenes = charts as unknown as Charts;
    ({ rows: this.#data, states: this.states, lines: this.lines } = await rows);
  }

  /** Shows a cue: at once at first and when still, else on the way from what is shown now. */
  show(cue: Cue, duration: number): void {
    this.#cue = cue;
    this.#held = {};
    if (this.dataset.step !== cue.step) this.dataset.step = cue.step;
    this.#draw(duration);
  }

  /** Shows another state of the same cue, to which the scroll has led. */
  follow(state: object): void {
    this.#cue = { ...this.#cue!, state };
    if (!this.#size.width || !this.#size.height) return;
    // What lies between two states is shown once: not kept.
    const scene = () => this.#made.get(state) ?? this.#make(this.#cue!.chart, state);
    this.#guard(() => this.#player![isStill() ? "go" : "follow"](scene(), 0));
  }

  /** Draws a cue into a picture that stands elsewhere on the page, as large as that is. */
  paint(svg: SVGSVGElement, { chart, state }: Omit<Cue, "step">): void {
    const room = svg.getBoundingClientRect();
    if (!room.width) return;
    this.#guard(() => paintScene(svg, this.#make(chart, state, sizeIn(room))));
  }

  /** Makes a scene ahead of the time it is shown. */
  prepare(cue: Omit<Cue, "step">): void {
    if (this.#size.width && this.#size.height) this.#scene(cue);
  }

  /** Says that a picture failed, so that those of the steps can stand in. */
  #guard(run: () => void): void {
    try {
      run();
    } catch (detail) {
      this.dispatchEvent(new CustomEvent("failed", { detail }));
    }
  }

  #moves(moving: boolean): void {
    if (moving !== this.hasAttribute("data-rest")) return;
    this.toggleAttribute("data-rest", !moving);
    if (!moving) this.dispatchEvent(new Event("rest", { bubbles: true }));
  }

  /** Lays what may be taken hold of over a picture at rest; what that needs is fetched with the first. */
  async #offer(scene: Scene): Promise<void> {
    const { grips = [] } = scene;
    if (!this.#grips && grips.length === 0) return;
    const { Grips } = await import("./grips.ts");
    if (!this.#grips) document.addEventListener("scroll", () => this.#release(), { passive: true });
    this.#grips ??= new Grips(this, (grip, value) => this.#take(grip, value));
    if (this.#player!.shown() === scene) this.#grips.show(grips, this.#room.width / scene.width);
  }

  /** Once the page is scrolled on, the picture is again what follows from where it stands. */
  #release(): void {
    if (Object.keys(this.#held).length === 0) return;
    this.#held = {};
    this.#draw(240);
  }

  /** Shows the picture with what a reader has moved. */
  #take({ name, at, keeps }: Grip, value: number): void {
    const { chart, state } = this.#cue!;
    // As the state has them: a picture on its way has none.
    const all = () => this.#make(chart, state).grips!;
    const whole = at === undefined ? value : all().map((d) => (d.at === at ? value : d.value));
    (keeps ? this.#kept : this.#held)[name] = whole;
    if (keeps) this.#made.clear();
    this.#guard(() => {
      const scene = this.#make(chart, state);
      this.#write(scene);
      this.#player!.go(scene, 0);
    });
  }

  /** Takes the room there is; a picture on its way arrives at the new size. */
  #fit({ width, height }: DOMRectReadOnly): void {
    this.#room = { width, height };
    const size = width && height ? sizeIn(this.#room) : this.#room;
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#made.clear();
    if (!this.#cue || !width || !height) return;
    const cue = this.#cue;
    this.#guard(() => {
      this.#player!.resize(this.#scene(cue));
    });
  }

  #draw(duration: number): void {
    const cue = this.#cue;
    if (!cue || !this.#size.width || !this.#size.height) return;
    this.#guard(() => {
      this.#player!.go(this.#scene(cue), isStill() ? 0 : duration);
    });
  }

  #scene({ chart, state }: Omit<Cue, "step">): Scene {
    const made = this.#made.get(state) ?? this.#make(chart, state);
    this.#made.set(state, made);
    return made;
  }

  #make(chart: ChartName, state: object, size = this.#size): Scene {
    const known = Object.hasOwn(this.lines, picked());
    const own = { ...(known && { pick: picked() }), ...this.#kept, ...this.#held };
    const moved = Object.entries(own).filter(([name]) => name in state);
    const asked = moved.length > 0 ? { ...state, ...Object.fromEntries(moved) } : state;
    return this.#scenes[chart]!(this.#data[chart], asked, size);
  }

  #write({ title, subtitle, source }: Scene): void {
    for (const [name, text] of Object.entries({ title, measure: subtitle, source })) {
      const element = this.querySelector(`.${name}`)!;
      if (element.textContent !== text) element.textContent = text;
    }
  }
}

customElements.define("chart-stage", ChartStage);
