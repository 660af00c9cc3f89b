/** A text with curly quotation marks and apostrophes for straight ones, each in its place: tables are copied from sources that have either. */
export const curly = (text: string): string =>
  text
    .replace(/(?<=^|[\s([“–—/])"/g, "“")
    .replaceAll('"', "”")
    // A year may lack its century: ’26.
    .replace(/(?<=^|[\s([“–—/])'(?=[\p{L}\p{Sc}\d])(?!\d\ds?(?!\d|%|\.\d))/gu, "‘")
    .replaceAll("'", "’");
