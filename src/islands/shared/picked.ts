/** The ally a reader has picked, by its code; it stands in the address, so it can be shared. */
export const picked = (): string => new URLSearchParams(location.search).get("ally") ?? "";

/** Picks an ally, or none for "", and tells the page. */
export function pick(iso3: string): void {
  const url = new URL(location.href);
  if (iso3) url.searchParams.set("ally", iso3);
  else url.searchParams.delete("ally");
  history.replaceState(history.state, "", url);
  document.dispatchEvent(new Event("ally-picked"));
}
