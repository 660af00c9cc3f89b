import { isCompact, type Box, type Mark, type Size } from "./mark.ts";
import { textMark, type Look } from "./text.ts";

/** The field in which marks stand, and what every chart knows of its picture; CSS pixels. */
export type Frame = Box & {
  size: Size;
  /** True for a picture as narrow as a phone. */
  compact: boolean;
  /** The size of letters. */
  fontSize: number;
  /** The base line of the words under the field. */
  foot: number;
  /** Where labels may stand: from the scale to the edge, above the foot. */
  labelArea: Box;
  /** A line of text in the picture's letters. */
  text: (key: string, text: string, look: Omit<Look, "size"> & { size?: number }) => Mark;
};

/** The size of letters in a picture, in pixels. */
export const fontSize = (size: Size): number => (isCompact(size) ? 12.5 : 14.5);

function framed(size: Size, field: Box): Frame {
  const letters = fontSize(size);
  return {
    ...field,
    size,
    compact: isCompact(size),
    fontSize: letters,
    foot: field.bottom + letters * 1.45,
    labelArea: { left: field.left + 2, right: size.width, top: 0, bottom: field.bottom },
    text: (key, text, look) => textMark(key, text, { size: letters, ...look }),
  };
}

/** The frame of a picture with a scale at its left; at its right it leaves `right` pixels for names, `compactRight` on a phone. */
export const frameOf = (size: Size, { right = 106, compactRight = 6 } = {}): Frame =>
  isCompact(size)
    ? framed(size, {
        left: 40,
        right: size.width - compactRight,
        top: 14,
        bottom: size.height - 24,
      })
    : framed(size, { left: 46, right: size.width - right, top: 18, bottom: size.height - 36 });

/** The frame of a picture without a scale: all of it. */
export const wholeFrame = (size: Size): Frame =>
  framed(size, { left: 0, right: size.width, top: 0, bottom: size.height });
