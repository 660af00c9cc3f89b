/** Brings what is reached by keyboard into a row or a table that is pushed along: browsers leave what is seen in part. */
document.addEventListener("focusin", ({ target }) => {
  const at = target as HTMLElement;
  if (at.parentElement?.closest(".presets, .scroll, .pictures"))
    at.scrollIntoView({ block: "nearest", inline: "nearest" });
});
