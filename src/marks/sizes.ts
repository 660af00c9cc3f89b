import type { Size } from "./mark.ts";

/** The sizes at which the build draws: as the stage stands in a window of 390 × 844 and of 1280 × 800. */
export const sizes = {
  phone: { width: 352, height: 294 },
  wide: { width: 640, height: 565 },
} satisfies Record<string, Size>;

/** The sizes of pictures that leave the page, their frame included. */
export const fileSizes = {
  wide: { width: 880, height: 660 },
  phone: { width: 400, height: 500 },
} satisfies Record<string, Size>;

/** The name of a size of a picture that leaves the page. */
export type FileSize = keyof typeof fileSizes;

/** The smallest size at which every picture has room for its labels, CSS pixels. */
export const least: Size = { width: 280, height: 184 };

/** How much larger than itself a picture is shown in a room, so that its letters are `letters` times their size; less where labels would have no place, and smaller than itself in a room smaller than the least. */
export const scaleIn = ({ width, height }: Size, letters: number): number =>
  Math.min(Math.max(letters, 1), width / least.width, height / least.height);

/** The size at which a picture is drawn that is shown in a room, `scale` times as large. */
export const drawnIn = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width / scale),
  height: Math.round(height / scale),
});
