import { written, type Mark, type Size } from "./mark.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function markOf({ key, tag, attrs, text }: Mark): string {
  const pairs = Object.entries(attrs).map(
    ([name, value]) => ` ${name}="${escaped(written(value))}"`,
  );
  const open = `<${tag} data-key="${escaped(key)}"${pairs.join("")}`;
  return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`;
}

/** What is drawn of a scene, whatever words stand beside it. */
type Drawn = Size & { marks: Mark[] };

/** The marks of a scene as SVG text: what the build writes and the browser paints. */
export const marksOf = ({ marks }: Pick<Drawn, "marks">): string => marks.map(markOf).join("");

/** A scene as an SVG element for a page; its description stands beside it, so it is hidden here. */
export const svgOf = (scene: Drawn, className = "marks"): string =>
  `<svg class="${className}" viewBox="0 0 ${written(scene.width)} ${written(scene.height)}" aria-hidden="true">${marksOf(scene)}</svg>`;
