/** A text cut so that every second part is a fiscal year, which is not to be broken at the end of a line. */
export const partsOf = (text: string): string[] => text.split(/(\b\d{4}-\d\d\b(?!-))/);
