import scrollama from "scrollama";
import type { ChartName } from "../../charts/scenes.ts";
import type { ChartStage, Cue } from "./chart-stage.ts";
import { type Geometry, measure, positionOf, stateAt, wayOf } from "./position.ts";

type Step = { section: HTMLElement; chart: ChartName; states: object[] };

function read(section: HTMLElement): Step {
  const { chart, states } = section.dataset;
  return { section, chart: chart as ChartName, states: JSON.parse(states!) };
}

/** Runs when the browser has nothing else to do; Safari before 26 cannot tell. */
const idle = (run: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(run) : setTimeout(run, 50);

/** Scrollama as it is: the line may be given in pixels, and moved. */
type Scroller = scrollama.ScrollamaInstance & { offset(line: string): void };

/** The steps of a story and their stage: what is shown follows from where the page stands. */
class ScrollSteps extends HTMLElement {
  #steps: Step[] = [];
  #stage!: ChartStage;
  #geometry!: Geometry;
  #frame: CSSNumberish | null = null;
  #shown = "";
  #begun = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // In a task of its own, so that a slow phone can answer a touch in between.
    setTimeout(() => void this.#start());
  }

  async #start(): Promise<void> {
    this.#stage = this.querySelector<ChartStage>("chart-stage")!;
    await this.#stage.ready();
    this.#steps = [...this.querySelectorAll<HTMLElement>("section[data-step]")].map(read);
    this.dataset.live = "";
    this.#measure();
    const scroller = scrollama() as Scroller;
    // The line is given in pixels of the stage, so that an address bar does not move it.
    const line = () => `${this.#geometry.line}px`;
    const setup = { step: this.#steps.map(({ section }) => section), offset: line() };
    scroller.setup({ ...setup, progress: true } as unknown as scrollama.ScrollamaOptions);
    const wake = () => this.#wake();
    scroller.onStepEnter(wake).onStepExit(wake).onStepProgress(wake);
    this.#watch(() => scroller.offset(line()));
    this.#stage.addEventListener("rest", () => this.#address());
    this.#update();
    const all = this.#steps.flatMap(({ chart, states }) =>
      states.map((state) => ({ chart, state })),
    );
    this.#prepare(all);
  }

  /** Makes the scenes of the story one by one while nothing else is to do, so that none is made during a scroll. */
  #prepare([first, ...others]: Omit<Cue, "step">[]): void {
    if (!first) return;
    idle(() => {
      this.#stage.prepare(first);
      this.#prepare(others);
    });
  }

  /** Wakes for what scrollama cannot tell: a change of size, and the end of a scroll, be it a jump over the whole story. */
  #watch(move: () => void): void {
    const sizes = new ResizeObserver(() => {
      const { line } = this.#geometry;
      this.#measure();
      if (line !== this.#geometry.line) move();
      this.#update();
    });
    for (const element of [this.#stage, this, document.body]) sizes.observe(element);
    const end = "onscrollend" in window ? "scrollend" : "scroll";
    for (const name of [end, "resize", "pageshow"]) addEventListener(name, () => this.#update());
    addEventListener("hashchange", () => this.#address());
  }

  #measure(): void {
    const sections = this.#steps.map(({ section }) => section);
    this.#geometry = measure(this, sections, this.#stage);
  }

  /** One update a frame, however often scrollama wakes us in it. */
  #wake(): void {
    const frame = document.timeline.currentTime;
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#update();
  }

  #update(): void {
    const { index, progress } = positionOf(this.#geometry, scrollY);
    const { section, chart, states } = this.#steps[index]!;
    const way = wayOf(this.#geometry, this.#geometry.steps[index]!.height);
    const at = stateAt(progress, states.length, way);
    const begun = index > 0 || progress > 0;
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
    if (begun === this.#begun) return;
    this.#begun = begun;
    this.#address();
  }

  /** The address follows the reading, once it pauses, without filling the history: to write one costs a frame. */
  #address(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#write(), 200);
  }

  /** Below the steps the address may name a place there. */
  #write(): void {
    if (!("rest" in this.#stage.dataset)) return;
    const { bottom, stage } = this.#geometry;
    const named = document.getElementById(location.hash.slice(1));
    const past = bottom - scrollY <= stage;
    if (past && named && !this.contains(named)) return;
    const url = new URL(location.href);
    url.hash = this.#begun ? (this.#stage.dataset.step ?? "") : "";
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }
}

customElements.define("scroll-steps", ScrollSteps);
