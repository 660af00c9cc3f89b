import { written, type Mark, type Scene, type Size } from "./mark.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function elementOf({ tag, attrs, text }: Omit<Mark, "key">): string {
  const pairs = Object.entries(attrs).map(
    ([name, value]) => ` ${name}="${escaped(written(value))}"`,
  );
  const open = `<${tag}${pairs.join("")}`;
  return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`;
}

const markOf = ({ key, attrs, ...mark }: Mark): string =>
  elementOf({ ...mark, attrs: key ? { "data-key": key, ...attrs } : attrs });

/** What is drawn of a scene, whatever words stand beside it. */
type Drawn = Size & { marks: Mark[] };

/** The marks of a scene as SVG text: what the build writes and the browser paints. */
export const marksOf = ({ marks }: Pick<Drawn, "marks">): string => marks.map(markOf).join("");

/** A scene as an SVG element for a page: told in the words given, or hidden where they stand beside it. */
export function svgOf(scene: Drawn, className = "marks", told?: string): string {
  const box = `viewBox="0 0 ${written(scene.width)} ${written(scene.height)}"`;
  const heard = told
    ? `role="img" aria-label="${escaped(told)}" overflow="visible"`
    : `aria-hidden="true"`;
  return `<svg class="${className}" ${box} ${heard}>${marksOf(scene)}</svg>`;
}

/** A scene as an SVG document that stands alone: its words are its title and description. */
export function svgDocument(scene: Scene): string {
  const { width, height, title, subtitle, source, description } = scene;
  const size = `width="${written(width)}" height="${written(height)}"`;
  const box = `viewBox="0 0 ${written(width)} ${written(height)}"`;
  const told = `<title id="title">${escaped(title)}</title><desc id="told">${escaped([subtitle, description, source].join(" "))}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="title told">${told}${scene.marks.map(elementOf).join("")}</svg>\n`;
}
