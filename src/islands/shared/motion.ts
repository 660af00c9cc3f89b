const still = matchMedia("(prefers-reduced-motion: reduce)");
const root = document.documentElement;

/** True when nothing may move: by the reader's switch, or else by the system's setting. */
export const isStill = (): boolean =>
  root.dataset.motion ? root.dataset.motion === "still" : still.matches;

const motion = new EventTarget();

/** Runs when a reader stills the pictures, by the switch or by the system. */
export const onStill = (run: () => void): void =>
  motion.addEventListener("change", () => isStill() && run());

still.addEventListener("change", () => motion.dispatchEvent(new Event("change")));

/** The button that stills the pictures or lets them move; remembered in this browser. */
class MotionSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")!;
    const show = () => button.setAttribute("aria-pressed", String(!isStill()));
    button.addEventListener("click", () => {
      root.dataset.motion = isStill() ? "on" : "still";
      remember(root.dataset.motion);
      motion.dispatchEvent(new Event("change"));
    });
    const known = remembered();
    if (known) root.dataset.motion = known;
    motion.addEventListener("change", show);
    show();
    this.hidden = false;
  }
}

// A browser may refuse storage; then the switch holds for this page only.
function remember(value: string): void {
  try {
    localStorage.setItem("motion", value);
  } catch {
    return;
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem("motion");
  } catch {
    return null;
  }
}

customElements.define("motion-switch", MotionSwitch);
