import { addressOf } from "../../model/choice/address.ts";
import type { Choice } from "../../model/choice/choice.ts";
import { put } from "./outputs.ts";

/** Marks the preset that has just this path, and says what to beware of. */
export function markPreset(tool: HTMLElement, choice: Choice): void {
  const own = pathAlone(addressOf(choice));
  const links = [...tool.querySelectorAll<HTMLAnchorElement>("[data-preset]")];
  const chosen = links.find((link) => pathAlone(link.search) === own);
  for (const link of links)
    if (link === chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  put(tool.querySelector("[data-note]")!, chosen?.dataset["about"] ?? "A path of your own.");
}

const pathAlone = (query: string): string => {
  const asked = new URLSearchParams(query);
  return `${asked.get("y")} ${asked.get("r")}`;
};

/** Calls `go` with the path of a link that is followed, anywhere on the page, in place of loading it; and without a link where a reader goes back. */
export function followPaths(go: (query: string, link?: HTMLAnchorElement) => void): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?y="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(link.search, link);
  });
  addEventListener("popstate", () => go(location.search));
}
