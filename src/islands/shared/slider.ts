/** A point over a picture that can be taken hold of, by pointer or keys, from `min` to `max`. */
export function makeSlider({ min, max }: { min: number; max: number }): HTMLElement {
  const element = document.createElement("div");
  element.className = "grip";
  element.tabIndex = 0;
  tell(element, {
    role: "slider",
    "aria-orientation": "vertical",
    "aria-valuemin": String(min),
    "aria-valuemax": String(max),
  });
  return element;
}

/** Puts a slider on a point of its picture, in CSS pixels. */
export function place(element: HTMLElement, x: number, y: number): void {
  const to = `translate(${x}px, ${y}px)`;
  if (element.style.transform !== to) element.style.transform = to;
}

/** Writes attributes that are other ones than those there. */
export function tell(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
