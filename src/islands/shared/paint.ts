import { written, type Mark, type Scene } from "../../marks/mark.ts";

const svgSpace = "http://www.w3.org/2000/svg";

/** The elements of an SVG by their keys. */
const elementsOf = (svg: SVGSVGElement): Map<string, SVGElement> =>
  new Map([...svg.children].map((child) => [child.getAttribute("data-key")!, child as SVGElement]));

function make({ key, tag }: Mark): SVGElement {
  const element = document.createElementNS(svgSpace, tag);
  element.setAttribute("data-key", key);
  return element;
}

function update(element: SVGElement, { attrs, text }: Mark): void {
  for (const { name } of [...element.attributes])
    if (name !== "data-key" && !(name in attrs)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attrs)) {
    const next = written(value);
    if (element.getAttribute(name) !== next) element.setAttribute(name, next);
  }
  if (text !== undefined && element.textContent !== text) element.textContent = text;
}

/** Makes an SVG show a scene, mark by mark and in order, as the build would have written it. */
export function paintScene(svg: SVGSVGElement, scene: Scene): void {
  const box = `0 0 ${written(scene.width)} ${written(scene.height)}`;
  if (svg.getAttribute("viewBox") !== box) svg.setAttribute("viewBox", box);
  const old = elementsOf(svg);
  let next = svg.firstElementChild;
  for (const mark of scene.marks) {
    const known = old.get(mark.key);
    const element = known?.tagName === mark.tag ? known : make(mark);
    if (element === known) old.delete(mark.key);
    update(element, mark);
    if (element === next) next = next.nextElementSibling;
    else svg.insertBefore(element, next);
  }
  for (const element of old.values()) element.remove();
}
