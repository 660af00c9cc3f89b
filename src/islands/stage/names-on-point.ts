import type { Mark, Scene } from "../../marks/mark.ts";
import { distance, placeOf } from "../../marks/place.ts";

/** How far from a mark a pointer may be, in pixels. */
const grasp = 22;

/** What the picture is to those who reach it by the Tab key. */
const operation = "Parts of the picture: the left and right arrow keys name them one by one";

type Shown = () => Scene | undefined;

/** Tells the name and figure of a mark: the one nearest to the pointer or tap, or each in turn by arrow key. */
export function namesOnPoint(stage: HTMLElement, svg: SVGSVGElement, shown: Shown): void {
  const tip = stage.querySelector<HTMLElement>(".tip")!;
  const named = () => (shown()?.marks ?? []).filter((mark) => mark.tooltip);
  let at = -1;
  const hide = () => {
    // To hide what is hidden would make the browser work out its styles again, at each scroll.
    if (!tip.hidden) tip.hidden = true;
    at = -1;
  };
  const tell = (mark: Mark | undefined) => (mark ? place(tip, mark, stage, svg) : hide());
  const point = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = width / (shown()?.width ?? width);
    tell(nearest(named(), (clientX - left) / scale, (clientY - top) / scale));
  };
  const offer = offers(svg, () => named().length > 0);
  stage.addEventListener("rest", offer);
  document.addEventListener("reading", offer);
  svg.addEventListener("pointermove", point);
  svg.addEventListener("pointerdown", point);
  svg.addEventListener("pointerleave", hide);
  svg.addEventListener("blur", () => {
    hide();
    offer();
  });
  document.addEventListener("scroll", hide, { passive: true });
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const marks = named();
    if (event.key === "Escape") hide();
    if (!step || marks.length === 0) return;
    event.preventDefault();
    at = (at + step + marks.length) % marks.length;
    tell(marks[at]);
  });
}

/** Makes the picture a stop of the Tab key where it is seen and has parts to name, and there only. */
function offers(svg: SVGSVGElement, named: () => boolean): () => void {
  let [seen, offered] = [false, false];
  const offer = () => {
    const now = seen && named();
    if (now === offered || document.activeElement === svg) return;
    offered = now;
    const operable = { role: "application", tabindex: "0", "aria-label": operation };
    for (const [name, value] of Object.entries(operable))
      if (now) svg.setAttribute(name, value);
      else svg.removeAttribute(name);
    if (now) svg.removeAttribute("aria-hidden");
    else svg.setAttribute("aria-hidden", "true");
  };
  const look = ([entry]: IntersectionObserverEntry[]) => {
    seen = entry!.isIntersecting;
    offer();
  };
  new IntersectionObserver(look, { threshold: 0.5 }).observe(svg);
  return offer;
}

/** The mark nearest to a point within reach; of several that hold it, the smallest. */
function nearest(marks: Mark[], x: number, y: number): Mark | undefined {
  return marks
    .map((mark) => ({ mark, far: distance(mark, x, y), size: placeOf(mark).reach }))
    .filter(({ far }) => far < grasp)
    .sort((a, b) => a.far - b.far || a.size - b.size)[0]?.mark;
}

/** Puts the tip under its mark, within the picture. */
function place(tip: HTMLElement, mark: Mark, stage: HTMLElement, svg: SVGSVGElement): void {
  const [picture, frame] = [svg.getBoundingClientRect(), stage.getBoundingClientRect()];
  const scale = picture.width / svg.viewBox.baseVal.width;
  const at = placeOf(mark);
  const [x, y, reach] = [at.x * scale, at.y * scale, at.reach * scale];
  tip.textContent = mark.tooltip!;
  tip.hidden = false;
  const width = tip.offsetWidth;
  const left = Math.min(Math.max(x - width / 2, 0), picture.width - width);
  const below = picture.top - frame.top + y + Math.min(reach, 20) + 8;
  tip.style.transform = `translate(${picture.left - frame.left + left}px, ${below}px)`;
}
