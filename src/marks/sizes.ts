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
