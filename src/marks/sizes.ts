import type { Size } from "./mark.ts";

/** The sizes at which the build draws: as the stage stands in a window of 390 × 844 and of 1280 × 800. */
export const sizes = {
  phone: { width: 358, height: 290 },
  wide: { width: 690, height: 560 },
} satisfies Record<string, Size>;
