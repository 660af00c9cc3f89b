import scrollama from "scrollama";
import type { ChartName } from "../../charts/scenes.ts";
import { stateBetween } from "../../charts/between.ts";
import { changeAddress } from "../shared/address.ts";
import { isStill, onStill } from "../shared/motion.ts";
import type { ChartStage, Cue } from "./chart-stage.ts";
import { idle } from "./idle.ts";
import { meant } from "./meant.ts";
import {
  type Geometry,
  isTurned,
  measure,
  positionOf,
  samePlace,
  alongOf,
  stateAt,
  wayOf,
} from "./position.ts";
import { roomForWords, showsFocus } from "./room-for-words.ts";

/** A step, or the opening, which has no id. */
type Step = { section: HTMLElement; chart: ChartName; states: object[]; scrub: boolean };

function read(section: HTMLElement, states: object[]): Step {
  const { chart, scrub } = section.dataset;
  return {
    section,
    chart: chart as ChartName,
    states,
    scrub: scrub !== undefined,
  };
}

/** The state of a step that the scroll has led to; where nothing may move, one of its own. */
function stateOf({ states, scrub }: Step, along: number): object {
  if (!scrub) return states[stateAt(along, states.length)]!;
  if (isStill()) return states[Math.round(along * (states.length - 1))]!;
  return stateBetween(states, along);
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
  #shown: { index: number; state: object } | undefined;
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
    const sections = [...this.querySelectorAll<HTMLElement>("section[data-chart]")];
    this.#steps = sections.map((section, i) => read(section, this.#stage.states[i]!));
    this.#measure();
    this.#arrive();
    this.#stage.addEventListener("rest", () => {
      // Only now that a picture stands on the stage do those of the steps give way.
      this.dataset.live = "";
      this.#address();
    });
    this.#update();
    // The picture stands: the rest has a task of its own, so that neither keeps a tap waiting.
    await new Promise((done) => setTimeout(done));
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
    const resize = () => this.#resize(() => this.#scroller!.offset(line()));
    this.#sizes = new ResizeObserver(resize);
    // A window that grew lower has scrolled its page before the sizes in it are told of.
    addEventListener("resize", resize);
    for (const element of [this.#stage, this, document.body]) this.#sizes.observe(element);
    const end = "onscrollend" in window ? "scrollend" : "scroll";
    for (const name of [end, "pageshow"]) addEventListener(name, () => this.#update());
    this.addEventListener("focusin", showsFocus);
    onStill(() => this.#update());
  }

  #measure(): void {
    const sections = this.#steps.map(({ section }) => section);
    roomForWords(this);
    this.#geometry = measure(this, sections, this.#stage);
    // Where a window is too low for a stage, each picture is drawn where it stands.
    if (!this.#geometry.stage) void import("./standing.ts");
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
    const step = this.#steps[index]!;
    const { id } = step.section;
    const along = alongOf(progress, wayOf(this.#geometry, this.#geometry.steps[index]!.height));
    const state = stateOf(step, along);
    const before = this.#shown;
    this.#shown = { index, state };
    if (step.scrub && before?.index === index) {
      if (state !== before.state) this.#stage.follow(state);
    } else if (state !== before?.state) {
      const cue: Cue = { step: id, chart: step.chart, state };
      this.#stage.show(cue, before?.index === index ? 240 : 650);
      this.#say(index, step.states.indexOf(state));
      // A stage that is still never comes to rest.
      this.#address();
    }
    const begun = id !== "" && (index > 0 || progress > 0);
    if (begun === this.#begun) return;
    this.#begun = begun;
    this.#address();
  }

  /** Says which step is read, counted from 0, the opening as -1, and which state of it. */
  #say(shown: number, at: number): void {
    const opening = Number(!this.#steps[0]!.section.id);
    const [index, count] = [shown - opening, this.#steps.length - opening];
    document.dispatchEvent(new CustomEvent("reading", { detail: { index, count, at } }));
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
