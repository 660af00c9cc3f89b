import scrollama from "scrollama";
import type { ChartName } from "../../charts/scenes.ts";
import type { ChartStage, Cue } from "./chart-stage.ts";
import { lineOf, positionOf, stateAt } from "./position.ts";

type Step = { section: HTMLElement; chart: ChartName; states: object[] };

function read(section: HTMLElement): Step {
  const { chart, states } = section.dataset;
  return { section, chart: chart as ChartName, states: JSON.parse(states!) };
}

/** The steps of a story and their stage: what is shown follows from where the page stands. */
class ScrollSteps extends HTMLElement {
  #steps: Step[] = [];
  #shown = "";

  connectedCallback(): void {
    // In a task of its own, so that a slow phone can answer a touch in between.
    setTimeout(() => void this.#start());
  }

  async #start(): Promise<void> {
    const stage = this.querySelector<ChartStage>("chart-stage")!;
    await stage.ready();
    this.#steps = [...this.querySelectorAll<HTMLElement>("section[data-step]")].map(read);
    this.dataset.live = "";
    const update = () => this.#update(stage);
    const scroller = scrollama();
    // The line is given in pixels of the stage, so that an address bar does not move it.
    const setup = { step: this.#steps.map(({ section }) => section), offset: `${lineOf(stage)}px` };
    scroller.setup({ ...setup, progress: true } as unknown as scrollama.ScrollamaOptions);
    scroller.onStepEnter(update).onStepExit(update).onStepProgress(update);
    new ResizeObserver(() => {
      (scroller as unknown as { offset(line: string): void }).offset(`${lineOf(stage)}px`);
      update();
    }).observe(stage);
    // Scrollama may wake half a pixel early, and sleeps through a jump over the whole story.
    for (const wake of ["scroll", "scrollend", "pageshow", "hashchange", "resize"])
      addEventListener(wake, update, { passive: true });
    stage.addEventListener("rest", () => this.#address(stage));
    update();
  }

  #update(stage: ChartStage): void {
    const boxes = this.#steps.map(({ section }) => section.getBoundingClientRect());
    const { index, progress } = positionOf(boxes, lineOf(stage));
    const { section, chart, states } = this.#steps[index]!;
    const at = stateAt(progress, states.length, this.#way(stage, boxes[index]!.height));
    const detail = { index, count: this.#steps.length, progress, at };
    document.dispatchEvent(new CustomEvent("reading", { detail }));
    if ("rest" in stage.dataset) this.#address(stage);
    const shown = `${section.id} ${at}`;
    if (shown === this.#shown) return;
    const same = this.#shown.startsWith(`${section.id} `);
    this.#shown = shown;
    const cue: Cue = { step: section.id, chart, state: states[at]! };
    stage.show(cue, same ? 240 : 650);
  }

  /** Where the words of a step of this height begin and end to stand still under the reading line. */
  #way(stage: HTMLElement, height: number): { from: number; to: number } {
    const line = lineOf(stage);
    const landing = Number.parseFloat(getComputedStyle(stage).top);
    return { from: (line - landing) / height, to: 1 - (innerHeight - line) / height };
  }

  /** The address follows the reading without filling the history; below the steps it may name a place there. */
  #address(stage: ChartStage): void {
    const named = document.getElementById(location.hash.slice(1));
    const past = this.getBoundingClientRect().bottom <= stage.offsetHeight;
    if (past && named && !this.contains(named)) return;
    const first = this.#steps[0]!.section.getBoundingClientRect();
    const begun = first.top <= lineOf(stage);
    const url = new URL(location.href);
    url.hash = begun ? (stage.dataset.step ?? "") : "";
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }
}

customElements.define("scroll-steps", ScrollSteps);
