import type { Mark, Scene } from "../marks/mark.ts";

const reach = 22;

function centre({ attrs }: Mark): [number, number] {
  return [Number(attrs.cx ?? attrs.x), Number(attrs.cy ?? attrs.y)];
}

/** How far a point is from the edge of a mark, in pixels; 0 inside it. */
function distance(mark: Mark, x: number, y: number): number {
  const [cx, cy] = centre(mark);
  return Math.max(0, Math.hypot(cx - x, cy - y) - Number(mark.attrs.r ?? 0));
}

/** Tells the name and figure of the mark nearest to the pointer or the tap. */
export function namesOnPoint(
  stage: HTMLElement,
  svg: SVGSVGElement,
  shown: () => Scene | undefined,
): void {
  const tip = stage.querySelector<HTMLElement>(".tip")!;
  const hide = () => (tip.hidden = true);
  const tell = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const near = (shown()?.marks ?? [])
      .filter((mark) => mark.says)
      .map((mark) => ({ mark, far: distance(mark, x, y), size: Number(mark.attrs.r ?? 0) }))
      .filter(({ far }) => far < reach)
      .toSorted((a, b) => a.far - b.far || a.size - b.size)[0];
    if (!near) return hide();
    const [cx, cy] = centre(near.mark);
    tip.textContent = near.mark.says!;
    tip.hidden = false;
    const half = tip.offsetWidth / 2;
    const left = Math.min(Math.max(cx, half), box.width - half);
    tip.style.translate = `${offsetLeft(svg, stage) + left - half}px ${offsetTop(svg, stage) + cy + near.size + 8}px`;
  };
  svg.addEventListener("pointermove", tell);
  svg.addEventListener("pointerdown", tell);
  svg.addEventListener("pointerleave", hide);
  document.addEventListener("scroll", hide, { passive: true });
}

const offsetTop = (svg: Element, stage: Element): number =>
  svg.getBoundingClientRect().top - stage.getBoundingClientRect().top;

const offsetLeft = (svg: Element, stage: Element): number =>
  svg.getBoundingClientRect().left - stage.getBoundingClientRect().left;
