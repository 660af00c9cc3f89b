/** Opens the card of a number while a mouse rests on it; tap, click and keyboard need no script. */
function openOnHover(button: HTMLButtonElement): void {
  const card = document.getElementById(button.getAttribute("popovertarget")!);
  let wait = 0;
  button.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType !== "mouse") return;
    wait = window.setTimeout(() => card?.showPopover({ source: button }), 180);
  });
  button.addEventListener("pointerleave", () => {
    clearTimeout(wait);
    if (document.activeElement !== button) card?.hidePopover();
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button.fact"))
  openOnHover(button);
