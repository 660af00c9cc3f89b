import { measure, positionOf } from "../../islands/stage/position.ts";

/** Where a page stood: by the step that was read, since words above it may have come or gone. */
type Place = { y: number; step: string | undefined; top: number };

const key = `desk-place ${location.pathname}`;
const steps = () => [...document.querySelectorAll<HTMLElement>("section[data-step]")];

function place(): Place {
  const stage = document.querySelector<HTMLElement>("chart-stage");
  const [first] = steps();
  if (!stage || !first) return { y: scrollY, step: undefined, top: 0 };
  const geometry = measure(first.parentElement!, steps(), stage);
  const begun = geometry.steps[0]!.top <= scrollY + geometry.line;
  const index = begun ? positionOf(geometry, scrollY).index : -1;
  return {
    y: scrollY,
    step: steps()[index]?.id,
    top: (geometry.steps[index]?.top ?? scrollY) - scrollY,
  };
}

function back({ y, step, top }: Place): void {
  const section = steps().find(({ id }) => id === step);
  const to = section ? scrollY + section.getBoundingClientRect().top - top : y;
  scrollTo({ top: to, behavior: "instant" });
}

// A page of faults stands nowhere, and one that is not yet brought back does not either.
let settled = !("faults" in document.documentElement.dataset);

/** Brings a page that is loaded anew back to where it stood, unless the reader moves it first. */
function keep(): void {
  const [entry] = performance.getEntriesByType("navigation");
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Place | null;
  if ((entry as PerformanceNavigationTiming).type === "navigate" || !settled || !kept) return;
  back(kept);
  if (document.readyState === "complete") return;
  settled = false;
  const moved = new AbortController();
  const { signal } = moved;
  const settle = () => {
    settled = true;
    moved.abort();
  };
  for (const name of ["wheel", "touchmove", "keydown", "pointerdown"])
    addEventListener(name, settle, { signal, passive: true });
  addEventListener("load", () => (back(kept), settle()), { signal });
}

// The browser counts pixels from the top, and would have the last word.
history.scrollRestoration = "manual";
addEventListener("pagehide", () => {
  if (settled) sessionStorage.setItem(key, JSON.stringify(place()));
});
keep();
