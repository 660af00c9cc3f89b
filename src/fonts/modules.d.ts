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
  interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    lineGap: number;
    characterSet: number[];
    layout(text: string, features?: string[]): { advanceWidth: number };
  }
  export function create(font: Buffer): Font;
}
