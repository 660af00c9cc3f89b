import type { DeskError } from "../server/error.ts";
import { opensPlaces } from "./open.ts";

type Overlay = HTMLElement & { root: ShadowRoot };

const key = "desk-dismissed";
const style = `
  #stack { display: none; }
  #message-content ol { margin: 0; padding-left: 1.6rem; }
  #message-content li { margin-bottom: 0.4rem; overflow-wrap: anywhere; }
  #message-content a { white-space: nowrap; }
  .dismiss { position: fixed; top: 0.6rem; left: 0.75rem; z-index: 100000; padding: 0.3rem 0.8rem; font: inherit;
    border: 1px solid currentColor; border-radius: 4px; background: var(--box-background);
    color: var(--title-text); cursor: pointer; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
  #layout { padding-top: 3.5rem; }
  @media (max-width: 40rem) {
    #message-content a { white-space: normal; }
    #houston, #houston-overlay, #theme-toggle-wrapper { display: none; }
  }`;

/** Shows faults in the overlay of the dev server: instead of a page, or over one, and then dismissable. */
export async function showFaults(error: DeskError, stops: boolean): Promise<void> {
  const same = JSON.stringify(error);
  if (!stops && sessionStorage.getItem(key) === same) return;
  const Overlay = await customElements.whenDefined("vite-error-overlay");
  const overlay = new (Overlay as unknown as new (error: DeskError) => Overlay)(error);
  const { root } = overlay;
  root.append(Object.assign(document.createElement("style"), { textContent: style }));
  overlay.setAttribute("role", "alertdialog");
  overlay.setAttribute("aria-label", error.title);
  opensPlaces(root);
  document.body.append(overlay);
  if (stops) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dismiss";
  button.textContent = "Show the page (Esc)";
  root.prepend(button);
  const before = document.activeElement;
  const dismiss = () => {
    sessionStorage.setItem(key, same);
    overlay.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  button.addEventListener("click", dismiss);
  overlay.addEventListener("keydown", (event) => event.key === "Escape" && dismiss());
  button.focus({ preventScroll: true });
}
