type Open = { link: HTMLAnchorElement; card: HTMLElement; kept: boolean };

const cards = document.querySelector<HTMLTemplateElement>("template#fact-cards");
let shown: Open | undefined;
/** The number whose card was kept open when the pointer went down: that press is to close it. */
let pressed: HTMLAnchorElement | undefined;
let opening = 0;
let closing = 0;

const factAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>("a.fact");
const inside = (target: EventTarget | null) =>
  shown && (shown.link === target || shown.card.contains(target as Node));
const hideCard = () => shown?.card.hidePopover();

/** Opens the card of a number; `kept` until it is closed, or only while the pointer is on either. */
function show(link: HTMLAnchorElement, kept: boolean): void {
  clearTimeout(opening);
  if (shown?.link === link) {
    shown.kept ||= kept;
    return;
  }
  hideCard();
  const id = `fact-${link.hash.slice(1)}`;
  const card = cards!.content.getElementById(id) ?? document.getElementById(id);
  if (!card) return;
  shown = { link, card, kept };
  link.closest("section")!.append(card);
  link.setAttribute("aria-details", id);
  link.setAttribute("aria-expanded", "true");
  card.showPopover({ source: link });
}

function cardClosed(event: Event): void {
  if (event.target !== shown?.card || (event as ToggleEvent).newState === "open") return;
  shown.link.removeAttribute("aria-details");
  shown.link.setAttribute("aria-expanded", "false");
  shown = undefined;
  stay();
}

/** A click opens a card and keeps it, a second closes it; with a key held it leads to the page of numbers. */
function press(event: MouseEvent): void {
  const link = factAt(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const again = pressed === link || (shown?.link === link && shown.kept);
  pressed = undefined;
  if (again) hideCard();
  else show(link, true);
}

/** Opens a card while a mouse rests on its number, and leaves time to reach it. */
function hover(event: PointerEvent): void {
  if (event.pointerType !== "mouse" || event.buttons) return;
  const link = factAt(event);
  clearTimeout(opening);
  if (link && link !== shown?.link) opening = window.setTimeout(() => show(link, false), 180);
  if (!shown || shown.kept) return;
  if (inside(link ?? event.target)) stay();
  else closing ||= window.setTimeout(() => (shown?.kept ? stay() : hideCard()), 300);
}

function stay(): void {
  clearTimeout(closing);
  closing = 0;
}

/** Tab leads from a number through the links of its open card, and on. */
function tab(event: KeyboardEvent): void {
  if (event.key !== "Tab" || !shown) return;
  const { link, card } = shown;
  const links = [...card.querySelectorAll("a")];
  const at = document.activeElement;
  const into = at === link && !event.shiftKey ? links[0] : undefined;
  const back = at === links[0] && event.shiftKey ? link : undefined;
  if (into ?? back) {
    event.preventDefault();
    (into ?? back)!.focus();
  } else if (at === links.at(-1) && !event.shiftKey) {
    // The browser goes on from the number.
    hideCard();
    link.focus();
  }
}

/** A closed card leaves the page, so that it is neither found, saved nor printed. */
function away({ target }: Event): void {
  const card = target as HTMLElement;
  if (card.matches(".fact-card:not(:popover-open)")) cards!.content.append(card);
}

// Where popovers are not known, a number leads to the page of numbers, as without a script.
if (cards && "popover" in cards) {
  for (const link of document.querySelectorAll("a.fact"))
    link.setAttribute("aria-expanded", "false");
  document.addEventListener("click", press);
  document.addEventListener("pointerover", hover);
  document.addEventListener("keydown", tab);
  document.addEventListener("beforetoggle", cardClosed, true);
  document.addEventListener("toggle", away, true);
  document.addEventListener(
    "pointerdown",
    () => (pressed = shown?.kept ? shown.link : undefined),
    true,
  );
  document.addEventListener("focusin", ({ target }) => {
    if (!inside(target)) hideCard();
  });
}
