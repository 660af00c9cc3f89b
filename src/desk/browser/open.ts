import { base } from "../../components/address.ts";

/** Where the dev server answers something under the base path of the site. */
export const at = (path: string): string => base + path;

/** Opens a place such as `content/facts.yaml:12:5` in the editor, where the environment knows one. */
export const openPlace = (place: string): void =>
  void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);

/** Makes every link inside that names a place open it. */
export function opensPlaces(root: ShadowRoot | Document): void {
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("[data-open]");
    if (!link) return;
    event.preventDefault();
    openPlace(link.dataset.open!);
  });
}
