import type { ChartName, Draw, SetName } from "../../charts/scenes.ts";
import type { Scene, Size } from "../../marks/mark.ts";
import { isStill } from "../shared/motion.ts";
import { namesOnPoint } from "./names-on-point.ts";
import { paintScene } from "../shared/paint.ts";
import { picked } from "../shared/picked.ts";
import { player, type Player } from "./play.ts";

type Charts = Partial<Record<ChartName, Draw>>;

const sets = {
  alliance: () => import("../../charts/alliance.ts"),
  britain: () => import("../../charts/britain.ts"),
};

/** What the stage is asked to show: a step, its chart and a state of it. */
export type Cue = { step: string; chart: ChartName; state: object };

/** The one stage of a story, on which every chart plays; `data-rest` while nothing moves. */
export class ChartStage extends HTMLElement {
  #data: Record<string, { allies?: { iso3: string }[] }> = {};
  #scenes: Charts = {};
  #cue: Cue | undefined;
  #size: Size = { width: 0, height: 0 };
  #player: Player | undefined;

  connectedCallback(): void {
    this.#data = JSON.parse(this.querySelector("script")!.textContent ?? "{}");
    const svg = this.querySelector("svg")!;
    this.#player = player(
      (scene) => paintScene(svg, scene),
      (moving) => this.#moves(moving),
    );
    namesOnPoint(this, svg, () => this.#player?.shown());
    new ResizeObserver(() => this.#fits() || this.#draw(0)).observe(svg);
    document.addEventListener("ally-picked", () => this.#draw(400));
  }

  /** Fetches the charts of this page. */
  async ready(): Promise<void> {
    const { charts } = await sets[this.dataset.set as SetName]();
    this.#scenes = charts as unknown as Charts;
  }

  /** Shows a cue: at once at first and when still, else on the way from what is shown now. */
  show(cue: Cue, duration: number): void {
    this.#cue = cue;
    this.dataset.step = cue.step;
    this.#draw(duration);
  }

  #moves(moving: boolean): void {
    this.toggleAttribute("data-rest", !moving);
    if (!moving) this.dispatchEvent(new Event("rest", { bubbles: true }));
  }

  /** The room for a picture, in whole pixels. */
  #room(): Size {
    const { width, height } = this.querySelector("svg")!.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  }

  #fits(): boolean {
    const { width, height } = this.#room();
    return width === this.#size.width && height === this.#size.height;
  }

  #draw(duration: number): void {
    const before = this.#room();
    if (!this.#cue || before.width === 0 || before.height === 0) return;
    const scene = this.#scene(this.#cue, before);
    this.#write(scene);
    // The words may have taken or left a line: the picture gets what room there is now.
    this.#size = this.#room();
    const { width, height } = this.#size;
    const same = width === before.width && height === before.height;
    this.#player!.go(same ? scene : this.#scene(this.#cue, this.#size), isStill() ? 0 : duration);
  }

  #scene({ chart, state }: Cue, size: Size): Scene {
    const data = this.#data[chart];
    const known = data?.allies?.some((ally) => ally.iso3 === picked());
    const asked = known && "pick" in state ? { ...state, pick: picked() } : state;
    return this.#scenes[chart]!(data, asked, size);
  }

  #write({ title, subtitle, source }: Scene): void {
    for (const [name, text] of Object.entries({ title, measure: subtitle, source })) {
      const element = this.querySelector(`.${name}`)!;
      if (element.textContent !== text) element.textContent = text;
    }
  }
}

customElements.define("chart-stage", ChartStage);
