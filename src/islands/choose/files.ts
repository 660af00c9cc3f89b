import { textMark } from "../../marks/text.ts";
import type { Mark, Scene } from "../../marks/mark.ts";
import type { Colour } from "../../marks/palette.ts";
import { marksOf } from "../../marks/svg.ts";
import { wrap } from "../../marks/wrap.ts";
import { fontRule } from "./font-rule.ts";

/** A picture as a file: its SVG text and its size. */
export type PictureFile = { text: string; width: number; height: number };

/** A line or more of words, or a picture, as it stands on a sheet from `top` down. */
type Block = { height: number; svg: (top: number) => string };

const edge = 20;

/** Scenes one under the other as one SVG that stands alone: literal colours, its own letters; `said` stands under the first headline. */
export async function pictureFile(scenes: Scene[], said: string): Promise<PictureFile> {
  const width = 2 * edge + Math.max(...scenes.map((d) => d.width));
  const write = (text: string, size: number, fill: Colour = "ink", weight: 400 | 600 = 400) =>
    words(wrap(text, width - 2 * edge, size, weight), size, fill, weight);
  const credit = `${scenes[0]!.source} Our arithmetic. ${location.host}${location.pathname}`;
  const blocks = scenes.flatMap((scene, i) => [
    write(scene.title, 18, "ink", 600),
    ...(i === 0 ? [write(said, 14)] : []),
    write(scene.subtitle, 12, "soft"),
    picture(scene),
  ]);
  let height = edge;
  const inner = [...blocks, write(credit, 12, "soft")].map((block) => {
    const top = height;
    height += block.height;
    return block.svg(top);
  });
  height = Math.ceil(height + edge);
  const letters = await fontRule().catch(() => "");
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Public Sans', sans-serif"><style>${letters}</style><rect width="100%" height="100%" fill="var(--paper)"/>${inner.join("")}</svg>`;
  return { text: literal(text), width, height };
}

function words(lines: string[], size: number, fill: Colour, weight: 400 | 600): Block {
  const leading = size * 1.35;
  const marks = (top: number) =>
    lines.map((line, i) =>
      textMark(`line ${i}`, line, { x: edge, y: top + (i + 1) * leading, size, fill, weight }),
    );
  return { height: lines.length * leading, svg: (top) => svgOfMarks(marks(top)) };
}

const picture = (scene: Scene): Block => ({
  height: 12 + scene.height + 16,
  svg: (top) => `<g transform="translate(${edge},${top + 12})">${marksOf(scene)}</g>`,
});

const nothing = { width: 0, height: 0, title: "", subtitle: "", source: "", description: "" };
const svgOfMarks = (marks: Mark[]): string => marksOf({ ...nothing, marks });

/** An SVG text with the colours that the page shows now in place of its tokens. */
function literal(svg: string): string {
  const probe = document.body.appendChild(document.createElement("i"));
  const colours = new Map<string, string>();
  const colourOf = (token: string) => {
    probe.style.color = token;
    return getComputedStyle(probe).color;
  };
  for (const token of svg.match(/var\(--[\w-]+\)/g) ?? [])
    if (!colours.has(token)) colours.set(token, colourOf(token));
  probe.remove();
  return svg.replace(/var\(--[\w-]+\)/g, (token) => colours.get(token)!);
}

/** Hands a file made here to the reader. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The same picture as a PNG at twice its size, drawn by the browser. */
export async function savePng(name: string, { text, width, height }: PictureFile): Promise<void> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  const blob = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, "image/png"));
  if (blob) saveFile(name, "image/png", blob);
}
