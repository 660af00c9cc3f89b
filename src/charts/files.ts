import { readFileSync } from "node:fs";
import sharp from "sharp";
import { typesetter } from "../fonts/outlines.ts";
import { framedTo, type Credit } from "../marks/framed.ts";
import { literal } from "../marks/literal.ts";
import type { Scene } from "../marks/mark.ts";
import { outlined } from "../marks/outlined.ts";
import { literals } from "../marks/palette.ts";
import { fileSizes, type FileSize } from "../marks/sizes.ts";
import { svgDocument } from "../marks/svg.ts";
import { sourceLine, type Source } from "../model/sources.ts";
import { spokenDate } from "../model/words/dates.ts";
import { sceneOf, tableOf, type Figure } from "./figure.ts";
import type { Tables } from "./state.ts";
import { tableCsv } from "./table.ts";

/** Light or dark. */
export type Theme = "light" | "dark";

/** The last line of what leaves the page: the site, the day after which nothing is included, the address of its page. */
export const creditOf = ({ asAt }: Pick<Tables, "asAt">, address: string): Credit => ({
  site: "The Five Per Cent Question",
  asAt: `Data to ${spokenDate(asAt)}`,
  address,
});

/** A state of a figure in its frame, exactly as large as files of this size are. */
export const pictureOf = (figure: Figure, at: number, size: FileSize, credit: Credit): Scene =>
  framedTo((room) => sceneOf(figure, at, room), fileSizes[size], credit);

let set: ReturnType<typeof typesetter> | undefined;

/** A scene as an SVG that looks the same in every program: literal colours, letters as outlines. */
export async function svgFile(scene: Scene, theme: Theme): Promise<string> {
  const colours = literals(readFileSync("src/styles/tokens.css", "utf8"), theme);
  set ??= typesetter();
  return svgDocument(outlined(literal(scene, colours), await set, colours.get("paper")!));
}

/** A scene as a PNG at twice its size. */
export async function pngFile(scene: Scene, theme: Theme): Promise<Buffer> {
  const svg = Buffer.from(await svgFile(scene, theme));
  // An SVG is drawn pixel for pixel at 72 dots an inch.
  return sharp(svg, { density: 144 }).png({ palette: true, effort: 8 }).toBuffer();
}

/** What a CSV says over its rows: the words of the picture, the day and the address, and who the sources are. */
type Head = { scene: Scene; credit: Credit; sources: readonly Source[] };

/** The rows of a state as CSV, under a head that says what they are, in which units, by whom, as of when. */
export function csvFile(figure: Figure, at: number, { scene, credit, sources }: Head): string {
  const table = tableOf(figure, at);
  const cited = new Set(table.rows.flatMap((d) => d.sources));
  return tableCsv(table, [
    scene.title,
    scene.subtitle,
    scene.source,
    ...table.columns.map((d) => `${d.name}: ${d.title}${d.unit ? ` (${d.unit})` : ""}`),
    ...sources.filter((d) => cited.has(d.id)).map(citation),
    `${credit.asAt}; ${credit.site}, ${credit.address}`,
  ]);
}

function citation(source: Source): string {
  const { line, url, note } = sourceLine(source);
  return [`Source ${source.id}: ${line}`, url, note].filter(Boolean).join("; ");
}
