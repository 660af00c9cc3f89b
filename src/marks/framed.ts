import { isCompact, type Mark, type Scene, type Size } from "./mark.ts";
import { colourVar, type Colour } from "./palette.ts";
import { textMark } from "./text.ts";
import { textWidth } from "./widths.ts";
import { wrap } from "./wrap.ts";

/** Whose picture it is, as of when, and where its page stands: the last line of what leaves the page. */
export type Credit = { site: string; asAt: string; address: string };

/** Pixels: the margin on every side, and the letters of headline, subtitle and foot. */
type Look = { edge: number; title: number; subtitle: number; small: number };

const wide: Look = { edge: 32, title: 29, subtitle: 16, small: 13 };
const narrow: Look = { edge: 18, title: 20, subtitle: 13, small: 12 };

const lookOf = (inner: Size): Look => (isCompact(inner) ? narrow : wide);

/** A line of the frame: its base line from the top of its block, in pixels. */
type Line = { text: string; y: number; size: number; weight?: 600; fill?: Colour; x?: number };

/** Headline and subtitle over a picture, from its top edge down, and how high they are together. */
function head({ title, subtitle, ...size }: Scene): { lines: Line[]; height: number } {
  const look = lookOf(size);
  const titles = balanced(title, size.width, look.title);
  const below = titles.length * look.title * 1.18;
  const subtitles = wrap(subtitle, size.width, look.subtitle);
  const lead = look.subtitle * 1.4;
  return {
    lines: [
      ...titles.map((text, i): Line => {
        return { text, y: look.title * (0.9 + 1.18 * i), size: look.title, weight: 600 };
      }),
      ...subtitles.map((text, i): Line => {
        return { text, y: below + lead * (i + 0.85), size: look.subtitle, fill: "soft" };
      }),
    ],
    height: below + lead * subtitles.length + look.edge * 0.55,
  };
}

/** Lines of nearly the same length, as few as they can be: no word stands alone. */
function balanced(text: string, width: number, size: number): string[] {
  const lines = (room: number) => wrap(text, room, size, 600);
  let room = width;
  while (room > size * 6 && lines(room - 4).length === lines(width).length) room -= 4;
  return lines(room);
}

/** Source and credit under a picture, from its lower edge down, and how high they are together. */
function foot({ source, ...size }: Scene, { site, asAt, address }: Credit) {
  const { small, edge } = lookOf(size);
  const start = textWidth(`${site}  `, small, 600);
  const rest = [`${asAt}.`, address].join(" ");
  const beside = start + textWidth(rest, small) <= size.width;
  const more = beside ? [rest] : wrap(rest, size.width, small);
  const lead = small * 1.45;
  const top = edge * 0.5;
  const sources = wrap(source, size.width, small);
  const at = (i: number) => top + lead * (i + 1);
  const line = (text: string, i: number): Line => ({ text, y: at(i), size: small, fill: "soft" });
  const under = sources.length + (beside ? 0 : 1);
  return {
    lines: [
      ...sources.map(line),
      { text: site, y: at(sources.length), size: small, weight: 600 as const },
      ...more.map((text, i) => ({ ...line(text, under + i), x: beside ? start : 0 })),
    ],
    height: at(under + more.length - 1) + small * 0.22,
  };
}

/** The room for a picture in a frame of this size, around these words. */
function roomIn({ width, height }: Size, words: Scene, credit: Credit): Size {
  const { edge } = lookOf(words);
  const inner = { ...words, width: width - 2 * edge };
  return {
    width: inner.width,
    height: Math.floor(height - 2 * edge - head(inner).height - foot(inner, credit).height),
  };
}

/** A picture with all that it must carry where no page stands around it: headline, subtitle, source and credit, on paper. */
export function framed(scene: Scene, credit: Credit): Scene {
  const { edge } = lookOf(scene);
  const [above, below] = [head(scene), foot(scene, credit)];
  const top = edge + above.height;
  const end = top + scene.height;
  const size = {
    width: scene.width + 2 * edge,
    height: Math.round(end + below.height + edge),
  };
  const write = (lines: Line[], from: number, key: string) =>
    lines.map(({ text, y, size: letters, x = 0, ...style }, i): Mark => {
      const mark = textMark(`${key} ${i + 1}`, text, {
        x: edge + x,
        y: from + y,
        size: letters,
        ...style,
      });
      return { ...mark, attrs: { ...mark.attrs, stroke: "none" } };
    });
  const rule = { x1: edge, x2: edge + scene.width, y1: end + edge * 0.4, y2: end + edge * 0.4 };
  return {
    ...scene,
    ...size,
    marks: [
      { key: "frame", tag: "rect", attrs: { x: 0, y: 0, ...size, fill: colourVar("paper") } },
      ...write(above.lines, edge, "frame head").map(serif),
      ...scene.marks.map((mark) => moved(mark, edge, top)),
      { key: "frame rule", tag: "line", attrs: { ...rule, stroke: colourVar("rule") } },
      ...write(below.lines, end, "frame foot"),
    ],
  };
}

/** The picture drawn so that with its frame it has exactly this size. */
export function framedTo(draw: (size: Size) => Scene, size: Size, credit: Credit): Scene {
  const edge = lookOf({ ...size, width: size.width - 2 * narrow.edge }).edge;
  const words = draw({ width: size.width - 2 * edge, height: size.height * 0.7 });
  return framed(draw(roomIn(size, words, credit)), credit);
}

/** A headline is set in the letters for reading, as on the page. */
const serif = (mark: Mark): Mark =>
  mark.attrs["font-weight"] === 600
    ? { ...mark, attrs: { ...mark.attrs, "font-family": "var(--reading)" } }
    : mark;

const moved = (mark: Mark, x: number, y: number): Mark => {
  const by = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  return { ...mark, attrs: { ...mark.attrs, transform: by } };
};
