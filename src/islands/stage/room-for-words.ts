/** Words that stand still while their picture changes, and are higher than the room beside it, first go on until their end is seen: `--over` is what has no room, in pixels. */
export function roomForWords(story: HTMLElement): void {
  const all = [...story.querySelectorAll<HTMLElement>("[data-then] > .prose")];
  const over = all.map((words) => {
    const { top } = getComputedStyle(words);
    const before = Number.parseFloat(words.style.getPropertyValue("--over")) || 0;
    return Math.max(0, Number.parseFloat(top) + before + words.offsetHeight - innerHeight);
  });
  all.forEach((words, i) => words.style.setProperty("--over", `${over[i]!}px`));
}

/** Shows what of such words is reached by keyboard: where they stand still it may lie under the picture, or below the window. */
export function showsFocus({ target }: FocusEvent): void {
  const at = target as HTMLElement;
  const section = at.closest("[data-then] > .prose")?.parentElement;
  if (!section) return;
  const { left, top } = at.getClientRects()[0]!;
  if (at.contains(document.elementFromPoint(left + 1, top + 1))) return;
  section.scrollIntoView();
  scrollBy(0, Math.max(0, at.getBoundingClientRect().bottom - innerHeight));
}
