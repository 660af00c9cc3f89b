import { written, type Mark, type Scene } from "../../marks/mark.ts";

const svgSpace = "http://www.w3.org/2000/svg";

/** An element and the mark that was last written into it. */
type Drawn = { element: SVGElement; mark: Mark };

const pictures = new WeakMap<SVGSVGElement, Map<string, Drawn>>();

/** What the build wrote into an SVG, read back once. */
function adopt(svg: SVGSVGElement): Map<string, Drawn> {
  const elements = [...svg.children] as SVGElement[];
  return new Map(
    elements.map((element, i) => {
      // What has no key of its own gives way to what has one.
      const { "data-key": key = ` ${i}`, ...attrs } = Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      );
      const text = element.textContent ?? "";
      const mark = { key, tag: element.tagName as Mark["tag"], attrs, ...(text && { text }) };
      return [key, { element, mark }];
    }),
  );
}

function make({ key, tag }: Mark): Drawn {
  const element = document.createElementNS(svgSpace, tag);
  element.setAttribute("data-key", key);
  return { element, mark: { key, tag, attrs: {} } };
}

/** Writes what a mark has that the one before it had not; nothing is asked of the page. */
function update({ element, mark: before }: Drawn, { attrs, text }: Mark): void {
  for (const name in before.attrs) if (!(name in attrs)) element.removeAttribute(name);
  for (const name in attrs) {
    const [was, value] = [before.attrs[name], attrs[name]!];
    if (was === value) continue;
    const next = written(value);
    if (was === undefined || written(was) !== next) element.setAttribute(name, next);
  }
  if (text !== undefined && text !== before.text) element.textContent = text;
}

/** Makes an SVG show a scene, mark by mark and in order, as the build would have written it. */
export function paintScene(svg: SVGSVGElement, scene: Scene): void {
  const old = pictures.get(svg) ?? adopt(svg);
  const drawn = new Map<string, Drawn>();
  const box = `0 0 ${written(scene.width)} ${written(scene.height)}`;
  if (svg.getAttribute("viewBox") !== box) svg.setAttribute("viewBox", box);
  let next = svg.firstElementChild;
  for (const mark of scene.marks) {
    const known = old.get(mark.key);
    const one = known?.mark.tag === mark.tag ? known : make(mark);
    if (one === known) old.delete(mark.key);
    const { element } = one;
    if (one.mark !== mark) update(one, mark);
    drawn.set(mark.key, { element, mark });
    if (element === next) next = next.nextElementSibling;
    else svg.insertBefore(element, next);
  }
  for (const { element } of old.values()) element.remove();
  pictures.set(svg, drawn);
}
