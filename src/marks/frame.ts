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

/** The size of letters in a picture, in pixels: on a phone 12.5, in a wide window 14.5 and growing with the picture to 18. */
export const fontSize = (size: Size): number =>
  isCompact(size) ? 12.5 : Math.min(18, Math.max(14.5, size.width / 54, size.height / 54));

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
    : wide(size, right);

/** In a wide window the room around the field grows with the letters. */
function wide(size: Size, right: number): Frame {
  const times = fontSize(size) / 14.5;
  const [left, top, foot] = [46 * times, 18 * times, 36 * times];
  return framed(size, { left, right: size.width - right * times, top, bottom: size.height - foot });
}

/** The frame of a picture without a scale: all of it. */
export const wholeFrame = (size: Size): Frame =>
  framed(size, { left: 0, right: size.width, top: 0, bottom: size.height });
