import { changeAddress } from "./address.ts";

let chosen = new URLSearchParams(location.search).get("ally") ?? "";

/** The ally a reader has picked, by its code; it stands in the address, so it can be shared. */
export const picked = (): string => chosen;

/** Picks an ally, or none for "", and tells the page. */
export function pick(iso3: string): void {
  chosen = iso3;
  changeAddress(({ searchParams }) => {
    if (iso3) searchParams.set("ally", iso3);
    else searchParams.delete("ally");
  });
  document.dispatchEvent(new Event("ally-picked"));
}
