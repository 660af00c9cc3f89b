import type { Place } from "../text/yaml.ts";

/** A run of prose as it is read: a paragraph, a heading or an item of a list. */
export type Passage = {
  kind: "paragraph" | "heading";
  /** Its words; each element without words of its own, such as a number, is one letter U+FFFC. */
  text: string;
  /** Where a letter of the text stands in the file. */
  placeOf: (index: number) => Place;
  /** The index of the element it stands in, such as a step. */
  parent: number | undefined;
  /** The elements in it: which, and from where to where in the text. */
  inside: { element: number; from: number; to: number }[];
  /** Where it leads to: each link, and from where to where in the text. */
  links: { url: string; from: number; to: number }[];
  /** What is printed in italics or bold, from where to where in the text. */
  marks: { from: number; to: number }[];
  /** The pictures in it, with the words that stand for them. */
  images: { alt: string; url: string; from: number }[];
};

/** A passage while it is being read. */
export type Open = {
  passage: Passage;
  text: string;
  add: (words: string, at: (index: number) => number) => void;
};

/** A new passage without words yet. */
export function opened(
  kind: Passage["kind"],
  parent: number | undefined,
  placeAt: (offset: number) => Place,
): Open {
  const offsets: number[] = [];
  const passage: Passage = {
    kind,
    text: "",
    placeOf: (index) => placeAt(offsets[Math.min(index, offsets.length - 1)] ?? 0),
    parent,
    inside: [],
    links: [],
    marks: [],
    images: [],
  };
  return {
    passage,
    get text() {
      return passage.text;
    },
    add: (words, at) => {
      for (let i = 0; i < words.length; i++) offsets.push(at(i));
      passage.text += words.replace(/\s/g, " ");
    },
  };
}

/** Where each letter of a text node stands, whatever indents and escapes lie between. */
export function aligned(source: string, start: number, value: string): (index: number) => number {
  const offsets: number[] = [];
  let at = start;
  for (const letter of value) {
    const found = source.indexOf(letter, at);
    if (found >= 0 && found - at < 40) at = found;
    for (let i = 0; i < letter.length; i++) offsets.push(at + i);
    at += letter.length;
  }
  return (index) => offsets[index] ?? start;
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
