import { create, type Font } from "fontkit";
import type { Setting, Typesetter } from "../marks/outlined.ts";
import { cutFont, fontSource } from "./cut.ts";

const sans = "public-sans/files/public-sans-latin-wght-normal";
const roman = "newsreader/files/newsreader-latin-opsz-normal";

/** The two files of one cut of a typeface: plain Latin, then the letters beyond it. */
async function faceOf(source: string, axes: Record<string, number>): Promise<Font[]> {
  const files = [source, source.replace("-latin-", "-latin-ext-")].map(async (file) => {
    const letters = String.fromCodePoint(...create(fontSource(file)).characterSet);
    return create(await cutFont({ source: file, letters, axes, format: "sfnt" }));
  });
  return Promise.all(files);
}

/** Sets text in the fonts that readers get, kerned as browsers do; throws for a letter that no font has. */
export async function typesetter(): Promise<Typesetter> {
  const [regular, strong, words, headline] = await Promise.all([
    faceOf(sans, { wght: 400 }),
    faceOf(sans, { wght: 600 }),
    faceOf(roman, { wght: 400, opsz: 24 }),
    faceOf(roman, { wght: 600, opsz: 29 }),
  ]);
  const faceFor = ({ weight, reading }: Setting) =>
    weight === 600 ? (reading ? headline : strong) : reading ? words : regular;
  return (text, setting) => {
    const pieces: Piece[] = [];
    let width = 0;
    for (const run of runsOf(text, faceFor(setting))) {
      const { placed, advance } = shaped(run);
      pieces.push(...placed.map((piece) => ({ ...piece, x: piece.x + width })));
      width += advance;
    }
    const { size } = setting;
    const path = (x: number, y: number) =>
      pieces.map((piece) => written(piece, x, y, size)).join("");
    return { width: width * size, path };
  };
}

/** Letters that follow each other in one font; none where they are drawn here. */
type Run = { text: string; font: Font | undefined };

/** A letter: its commands and its place, all in ems. */
type Piece = { x: number; y: number; commands: Command[] };
type Command = { sign: string; numbers: number[] };

function runsOf(text: string, face: Font[]): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = face.find((d) => d.hasGlyphForCodePoint(letter.codePointAt(0)!));
    if (!font && !(letter in arrows)) throw new Error(`no font has the letter "${letter}"`);
    const last = runs.at(-1);
    if (last && font && last.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

const signs: Record<string, string> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

function shaped({ text, font }: Run): { placed: Piece[]; advance: number } {
  if (!font) return { placed: [{ x: 0, y: 0, commands: arrows[text]! }], advance: 0.9 };
  const { glyphs, positions } = font.layout(text);
  const em = (units: number) => units / font.unitsPerEm;
  let at = 0;
  const placed = glyphs.map(({ path }, i): Piece => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const x = at + xOffset;
    at += xAdvance;
    const commands = path.commands.map(({ command, args }) => {
      return { sign: signs[command]!, numbers: args.map(em) };
    });
    return { x: em(x), y: em(yOffset), commands };
  });
  return { placed, advance: em(at) };
}

/** Path data of a letter, from ems upwards to pixels downwards: each point from the one before, to a hundredth. */
function written(piece: Piece, x: number, y: number, size: number): string {
  let [fromX, fromY] = [0, 0];
  return piece.commands
    .map(({ sign, numbers }) => {
      // In whole hundredths, so that what is rounded does not add up.
      const to = numbers.map((value, i) =>
        Math.round(
          100 * (i % 2 === 0 ? x + (piece.x + value) * size : y - (piece.y + value) * size),
        ),
      );
      const steps = sign === "M" ? to : to.map((at, i) => at - (i % 2 === 0 ? fromX : fromY));
      if (to.length > 0) [fromX, fromY] = to.slice(-2) as [number, number];
      return `${sign === "M" ? sign : sign.toLowerCase()}${steps.map(short).join("")}`;
    })
    .join("");
}

/** Hundredths as SVG reads them in a row: "1.5-.25 3". */
function short(hundredths: number, i: number): string {
  const text = String(hundredths / 100).replace(/^(-?)0\./, "$1.");
  return i > 0 && !text.startsWith("-") ? ` ${text}` : text;
}

/** Arrows, which neither typeface has: a shaft and a head, in ems. */
const arrows: Record<string, Command[]> = { "→": arrow((x) => x), "←": arrow((x) => 0.9 - x) };

function arrow(turned: (x: number) => number): Command[] {
  const corners = [
    [0.08, 0.25],
    [0.58, 0.25],
    [0.58, 0.11],
    [0.82, 0.29],
    [0.58, 0.47],
    [0.58, 0.33],
    [0.08, 0.33],
  ] as const;
  const lines = corners.map(([x, y], i) => ({ sign: i ? "L" : "M", numbers: [turned(x), y] }));
  return [...lines, { sign: "Z", numbers: [] }];
}
