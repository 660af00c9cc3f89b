const contents = document.querySelector<HTMLDetailsElement>("details.contents");

/** The list of contents closes when a place is chosen, on Escape, on a click elsewhere, and when the focus leaves it. */
function close(event: Event): void {
  if (!contents?.open) return;
  const inside = contents.contains(event.target as Node);
  const chosen = (event.target as Element).closest?.("a");
  const escaped = event instanceof KeyboardEvent && event.key === "Escape";
  if (event instanceof KeyboardEvent ? !escaped : inside && !chosen) return;
  contents.open = false;
  if (escaped) contents.querySelector("summary")?.focus();
}

document.addEventListener("click", close);
document.addEventListener("keydown", close);
contents?.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget && !contents.contains(relatedTarget as Node)) contents.open = false;
});
