import { scenes, type ChartName } from "../charts/scenes.ts";
import type { Scene } from "../marks/mark.ts";
import { isStill } from "./motion.ts";
import { namesOnPoint } from "./names-on-point.ts";
import { paintScene } from "./paint.ts";
import { picked } from "./picked.ts";
import { player, type Player } from "./play.ts";

/** What the stage is asked to show: a step, its chart and a state of it. */
export type Cue = { step: string; chart: ChartName; state: object };

/** The one stage of a story, on which every chart plays; `data-rest` while nothing moves. */
export class ChartStage extends HTMLElement {
  #data: Record<string, { allies?: { iso3: string }[] }> = {};
  #cue: Cue | undefined;
  #player: Player | undefined;

  connectedCallback(): void {
    this.#data = JSON.parse(this.querySelector("script")!.textContent ?? "{}");
    const svg = this.querySelector("svg")!;
    this.#player = player(
      (scene) => paintScene(svg, scene),
      (moving) => this.#moves(moving),
    );
    namesOnPoint(this, svg, () => this.#player?.shown());
    new ResizeObserver(() => this.#draw(0)).observe(svg);
    document.addEventListener("ally-picked", () => this.#draw(400));
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

  #draw(duration: number): void {
    const { width, height } = this.querySelector("svg")!.getBoundingClientRect();
    if (!this.#cue || width === 0 || height === 0) return;
    const scene = this.#scene(this.#cue, { width: Math.round(width), height: Math.round(height) });
    this.#write(scene);
    this.#player!.go(scene, isStill() ? 0 : duration);
  }

  #scene({ chart, state }: Cue, size: { width: number; height: number }): Scene {
    const data = this.#data[chart];
    const known = data?.allies?.some((ally) => ally.iso3 === picked());
    const asked = known && "pick" in state ? { ...state, pick: picked() } : state;
    return scenes[chart](data, asked, size);
  }

  #write({ title, measure, source }: Scene): void {
    for (const [name, text] of Object.entries({ title, measure, source })) {
      const element = this.querySelector(`.${name}`)!;
      if (element.textContent !== text) element.textContent = text;
    }
  }
}

customElements.define("chart-stage", ChartStage);
