/** Signs that other kinds of Markdown know and ours prints as they stand, what each is, and what to write instead. */
const signs: [RegExp, string][] = [
  [/\|/g, "pipes make no table here; expected a list or a sentence, for each row"],
  [/\[\^[^\]\s]+\]/g, "footnotes are not understood; expected the words here, or a link"],
  [/~~?/g, "~ strikes nothing out and lowers nothing; expected words, or <sub>2</sub>"],
  [/==+(?=\S)/g, "== marks nothing; expected **words**"],
  [/\+\+(?=\S)/g, "++ underlines nothing; expected **words**"],
  [/\^/g, "^ raises nothing; expected <sup>2</sup>"],
  [/^:{2,}.*$/gm, "boxes between colons are not understood; expected the words alone"],
  [/^: /gm, "lists of terms are not understood; expected - **Term:** words"],
  [/(?<![\w:]):[a-z][a-z\d_+-]*:(?![\w:])/g, "names of emoji are not understood; expected words"],
  [/^#+(?=[^\s#])|^#{7,}/gm, "no heading; expected ## and a space before its words"],
  [/^[•‣◦▪●∙·]/gmu, "a dot makes no list; expected - and a space, after a blank line"],
  [/^(?:-|\+|\d+[.)])(?=\p{L})/gmu, "no item of a list; expected a space after its sign"],
  [/^\[[ xX]?\](?=\s)/gm, "lists of tasks are not understood; expected - and a space alone"],
  [/^={2,}$|^-{2,}$/gm, "a line of signs; expected ## before a heading, *** for a pause"],
  [/!?\[\[/g, "[[ ]] makes no link; expected [words](address)"],
  [/\[!\w+\]/g, "boxes such as [!NOTE] are not understood; expected the words alone"],
  [/\[@/g, "[@ ] cites nothing; expected [words](address)"],
  [/^\[toc\]/gim, "the list of contents is made of the steps; expected nothing here"],
  [/\]\s?\[/g, "a link without its address; expected [words](address)"],
  [
    /!?\[[^\]]*\]\s?\([^)\n]*\)?/g,
    "no link; expected [words](address), together, with %20 for a space in the address",
  ],
  [/\)\[/g, "a link the wrong way round; expected [words](address)"],
  [/https?:\/\/|(?<![\w.])www\.(?=\w)/gi, "a bare address is no link; expected [words](address)"],
  [
    /\*+|(?<!\w)_+|_+(?!\w)/g,
    "a star or stroke without its pair; expected **words**, no space within",
  ],
  [/`+/g, "a sign for code; expected the words alone"],
  [/%%/g, "%% hides nothing; expected {/* words */}"],
  [/\$\$|\$(?=[a-z\\])/gi, "formulas are not understood; expected words"],
  [/<\/?[a-z!][^>]*>/gi, "tags are not understood here; expected the words alone"],
  [
    /&(?:#x?[\da-f]+|[a-z]+\d?);/gi,
    "signs by name are not understood here; expected the sign itself",
  ],
];

/** What a reader would see of Markdown that was not understood, the first of each kind, and where; a text that is all words has none. */
export function signsIn(text: string): { index: number; sign: string; message: string }[] {
  let left = text;
  return signs.flatMap(([pattern, message]) => {
    const found = [...left.matchAll(pattern)];
    for (const { 0: all, index } of found)
      left = left.slice(0, index) + " ".repeat(all.length) + left.slice(index + all.length);
    return found.slice(0, 1).map(({ index, 0: all }) => {
      const sign = all.slice(0, 20);
      return { index, sign, message: `found "${sign}": ${message}` };
    });
  });
}
