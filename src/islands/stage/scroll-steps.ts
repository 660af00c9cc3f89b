import scrollama from "scrollama";
import type { ChartName } from "../../charts/scenes.ts";
import { changeAddress } from "../shared/address.ts";
import type { ChartStage, Cue } from "./chart-stage.ts";
import { idle } from "./idle.ts";
import { meant } from "./meant.ts";
import {
  type Geometry,
  isTurned,
  measure,
  positionOf,
  samePlace,
  stateAt,
  wayOf,
} from "./position.ts";

type Step = { section: HTMLElement; chart: ChartName; states: object[] };

function read(section: HTMLElement): Step {
  const { chart, states } = section.dataset;
  return { section, chart: chart as ChartName, states: JSON.parse(states!) };
}

/** Scrollama as it is: the line may be given in pixels, and moved. */
type Scroller = scrollama.ScrollamaInstance & { offset(line: string): void };

/** The steps of a story and their stage: what is shown follows from where the page stands. */
class ScrollSteps extends HTMLElement {
  #steps: Step[] = [];
  #stage!: ChartStage;
  #geometry!: Geometry;
  #scroller: Scroller | undefined;
  #sizes: ResizeObserver | undefined;
  #frame: CSSNumberish | null = null;
  /** Where the page stood when it was looked at last. */
  #y = 0;
  #shown = "";
  #begun = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // In a task of its own, so that a slow phone can answer a touch in between.
    setTimeout(() => void this.#start().catch((reason: unknown) => this.#stop(reason)));
  }

  async #start(): Promise<void> {
    this.#stage = this.querySelector<ChartStage>("chart-stage")!;
    this.#stage.addEventListener("failed", ({ detail }: CustomEventInit) => this.#stop(detail));
    await this.#stage.ready();
    this.#steps = [...this.querySelectorAll<HTMLElement>("section[data-step]")].map(read);
    this.#measure();
    this.#arrive();
    this.#stage.addEventListener("rest", () => {
      // Only now that a picture stands on the stage do those of the steps give way.
      this.dataset.live = "";
      this.#address();
    });
    this.#update();
    this.#listen();
    this.#prepare(
      this.#steps.flatMap(({ chart, states }) => states.map((state) => ({ chart, state }))),
    );
  }

  /** Goes to the step that the address must mean though it names none. */
  #arrive(): void {
    if (document.getElementById(location.hash.slice(1))) return;
    const places = [...this.querySelectorAll("section[data-step], .former")];
    const id = meant(
      location.hash,
      places.map((place) => place.id),
    );
    if (id) document.getElementById(id)!.scrollIntoView();
  }

  /** Scrollama wakes us; for what it cannot tell, a change of size and the end of a scroll, be it a jump over the whole story, others do. */
  #listen(): void {
    this.#scroller = scrollama() as Scroller;
    // The line is given in pixels of the stage, so that an address bar does not move it.
    const line = () => `${this.#geometry.line}px`;
    const setup = { step: this.#steps.map(({ section }) => section), offset: line() };
    this.#scroller.setup({ ...setup, progress: true } as unknown as scrollama.ScrollamaOptions);
    const wake = () => this.#wake();
    this.#scroller.onStepEnter(wake).onStepExit(wake).onStepProgress(wake);
    this.#sizes = new ResizeObserver(() => this.#resize(() => this.#scroller!.offset(line())));
    for (const element of [this.#stage, this, document.body]) this.#sizes.observe(element);
    const end = "onscrollend" in window ? "scrollend" : "scroll";
    for (const name of [end, "pageshow"]) addEventListener(name, () => this.#update());
  }

  #measure(): void {
    const sections = this.#steps.map(({ section }) => section);
    this.#geometry = measure(this, sections, this.#stage);
  }

  /** Measures anew; in a window that was turned or zoomed the reader is still at the same step, and the same part of it. */
  #resize(move: () => void): void {
    const old = this.#geometry;
    this.#measure();
    if (old.line !== this.#geometry.line) move();
    const to = isTurned(old, this.#geometry) ? samePlace(old, this.#y, this.#geometry) : undefined;
    if (to !== undefined && Math.abs(to - scrollY) > 1)
      scrollTo({ top: to, behavior: "instant" as ScrollBehavior });
    this.#update();
  }

  /** Makes the scenes of the story one by one while nothing else is to do, so that none is made during a scroll. */
  #prepare([first, ...others]: Omit<Cue, "step">[]): void {
    if (!first) return;
    idle(() => {
      this.#stage.prepare(first);
      this.#prepare(others);
    });
  }

  /** One update a frame, however often scrollama wakes us in it. */
  #wake(): void {
    const frame = document.timeline.currentTime;
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#update();
  }

  #update(): void {
    this.#y = scrollY;
    const { index, progress } = positionOf(this.#geometry, this.#y);
    const { section, chart, states } = this.#steps[index]!;
    const way = wayOf(this.#geometry, this.#geometry.steps[index]!.height);
    const at = stateAt(progress, states.length, way);
    const shown = `${section.id} ${at}`;
    if (shown !== this.#shown) {
      const same = this.#shown.startsWith(`${section.id} `);
      this.#shown = shown;
      const cue: Cue = { step: section.id, chart, state: states[at]! };
      this.#stage.show(cue, same ? 240 : 650);
      const detail = { index, count: this.#steps.length, progress, at };
      document.dispatchEvent(new CustomEvent("reading", { detail }));
      // A stage that is still never comes to rest.
      this.#address();
    }
    const begun = index > 0 || progress > 0;
    if (begun === this.#begun) return;
    this.#begun = begun;
    this.#address();
  }

  /** The address follows the reading, once it pauses: to write one costs a frame. */
  #address(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#write(), 200);
  }

  /** A place that the address names outside of the steps stands, until a step is read. */
  #write(): void {
    if (!("rest" in this.#stage.dataset)) return;
    const named = document.getElementById(location.hash.slice(1));
    const ours = named !== null && this.contains(named);
    const past = this.#geometry.bottom - scrollY <= this.#geometry.stage;
    if (past && named && !ours) return;
    if (!this.#begun && !ours) return;
    const { step = "" } = this.#stage.dataset;
    changeAddress((url) => (url.hash = this.#begun ? step : ""));
  }

  /** Gives the pictures of the steps their place back; the words and a picture for each step stand. */
  #stop(reason: unknown): void {
    delete this.dataset.live;
    delete this.#stage.dataset.step;
    this.#sizes?.disconnect();
    this.#scroller?.destroy();
    console.error("The pictures of this page stand still:", reason);
  }
}

customElements.define("scroll-steps", ScrollSteps);
