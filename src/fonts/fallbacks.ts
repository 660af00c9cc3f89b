import { create } from "fontkit";
import { cutFont } from "./cut.ts";

const sample =
  "In 2014 three allies spent two per cent of their national income on defence. Ten years later most of them did, and in The Hague they promised to reach five per cent by 2035: three and a half for soldiers, ships and ammunition, one and a half for roads, bridges, networks and everything else that keeps a country standing.";

/** Mean advance of the sample's letters in thousandths of an em; metric twins were measured (Gelasio for Georgia, Liberation for Arial and Times). */
const locals = {
  serif: {
    Georgia: 437.1,
    "Times New Roman": 397.3,
    "Liberation Serif": 397.3,
    "Noto Serif": 473.3,
    "DejaVu Serif": 509,
  },
  "sans-serif": {
    Arial: 439.9,
    Helvetica: 439.9,
    "Liberation Sans": 439.9,
    Roboto: 438.5,
    "DejaVu Sans": 503.7,
  },
};

/** A web font that needs stand-ins: `axes` is the instance that body text is set in. */
export interface Stood {
  family: string;
  generic: keyof typeof locals;
  source: string;
  axes: Record<string, number>;
}

/** The CSS font stack: the web font, then one stand-in for each local family, then the generic. */
export function fontStack({ family, generic }: Stood): string {
  const standIns = Object.keys(locals[generic]).map((local) => `"${standIn(family, local)}"`);
  return [`"${family}"`, ...standIns, generic].join(", ");
}

/** `@font-face` rules that give each local family the width and the line of the web font. */
export async function fallbackCss({ family, generic, source, axes }: Stood): Promise<string> {
  const font = create(await cutFont({ source, letters: sample, axes, format: "woff2" }));
  const mean = (1000 * font.layout(sample, []).advanceWidth) / font.unitsPerEm / sample.length;
  const rules = Object.entries(locals[generic]).map(([local, width]) => {
    const size = mean / width;
    const share = (units: number) => percent(Math.abs(units) / font.unitsPerEm / size);
    return `@font-face{font-family:"${standIn(family, local)}";src:local("${local}");size-adjust:${percent(size)};ascent-override:${share(font.ascent)};descent-override:${share(font.descent)};line-gap-override:${share(font.lineGap)}}`;
  });
  return rules.join("\n");
}

function standIn(family: string, local: string): string {
  return `${family} fallback ${local}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
