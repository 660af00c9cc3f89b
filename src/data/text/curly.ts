/** A text with curly quotation marks and apostrophes for straight ones, each in its place: tables are copied from sources that have either. */
export const curly = (text: string): string =>
  text
    .replace(/(?<=^|[\s([“–—/])"/g, "“")
    .replaceAll('"', "”")
    .replace(/(?<=^|[\s([“–—/])'(?=\p{L})/gu, "‘")
    .replaceAll("'", "’");
