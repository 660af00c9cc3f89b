import type { Size } from "./mark.ts";

/** The sizes at which the build draws: as the stage stands in a window of 390 × 844 and of 1280 × 800. */
export const sizes = {
  phone: { width: 352, height: 294 },
  wide: { width: 640, height: 565 },
} satisfies Record<string, Size>;
