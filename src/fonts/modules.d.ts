/** Harfbuzz's subsetter: keeps the letters and the part of each axis that are asked for. */
declare module "subset-font" {
  type Axes = Record<string, number | { min: number; max: number }>;
  interface Options {
    targetFormat: "woff2" | "sfnt";
    variationAxes: Axes;
    keepFeatures: string[];
    noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

/** Fontkit: reads what a font says of itself, in units of `unitsPerEm`. */
declare module "fontkit" {
  /** A letter as it is drawn, in font units, y upwards. */
  interface Glyph {
    path: { commands: { command: string; args: number[] }[] };
  }
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    lineGap: number;
    characterSet: number[];
    hasGlyphForCodePoint(letter: number): boolean;
    layout(
      text: string,
      features?: string[],
    ): {
      advanceWidth: number;
      glyphs: Glyph[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }
  export function create(font: Buffer): Font;
}
