/** The letters whose widths are known; accented letters are as wide as their base. */
export const letters =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
  "\u00a0–—‘’“”…·•×−±£€¢§°½ÆØßæøð";

/** Advance widths of Public Sans, in thousandths of an em: two base-36 digits a letter. From `node src/tools/widths.ts`. */
export const packed = {
  400: "6r6zbugribp4jp6w8f8layff6qai699rh0bbgkhihhhthbgpi0hd6a6of6fff6ehn3jqinj5jah9gikdla7vatiyg2omkykehpksitimgijhipqij4gvhp8f9r8fd5ee63fdglf4glfrb0hbg16w7bfm8fo1g1fqgkgkave2atg5e1lofpevdd947b98fs6rffv16o6gbnbflc6e8tf0ffffh1gof3dncvo3r3kvgepegafq",
  600: "6i7gcngyinpnku738w90c5fx79aq6ya8hibnh6i1hwibhvh3idhv6y79fnfxfnepn1jziujljohhgtkrlc89b0jhg2p3lekthxl6j3iygujuj6qqjkhsi78ya88ydbex6rfkgrf6grfwb1heg9767pfw8toigafvgqgqb7eeb8gde9ltg1fbdl9z7ea0gg6ig0vi706wckcfn96u9dfkfxfxhkhgfddzd1oms2l9gypegofv",
};

const widths = { 400: unpack(packed[400]), 600: unpack(packed[600]) };

/** The width of a line of chart text in CSS pixels; an unknown letter counts as an "m". */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const width = widths[weight];
  let sum = 0;
  for (const letter of text.normalize()) {
    sum += width.get(letter) ?? width.get(letter.normalize("NFD")[0]!) ?? width.get("m")!;
  }
  return (sum * size) / 1000;
}

function unpack(digits: string): Map<string, number> {
  const width = (_: string, i: number) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 36);
  return new Map(Array.from(letters, (letter, i) => [letter, width(letter, i)]));
}
