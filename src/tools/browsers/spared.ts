/** What browsers of the floor may lack, and what a reader meets without it. */
export const spared: [names: RegExp, without: string][] = [
  [
    /[Pp]opover|popovertarget/,
    "a number leads to the list of numbers, which has what its card has",
  ],
  [/position-(area|try|anchor)|anchor-name/, "the cards of numbers open at the foot of the window"],
  [
    /forced-color-adjust/,
    "in forced colours the words of a coming picture are seen a little early",
  ],
  [/requestIdleCallback/, "pictures are made ahead by a timer"],
  [/font-face\.([\w-]+-override|size-adjust)/, "words in a stand-in font are wider or narrower"],
  [/media\.scripting/, "the tool's fields come with a jump"],
  [/media\.forced-colors/, "nothing: they force no colours"],
  [/content-visibility|contain-intrinsic/, "everything is laid out at once"],
  [/text-wrap/, "lines break where they are full"],
  [/viewport_percentage_units_small/, "heights are those of the window without an address bar"],
  [/paint-order/, "nothing: letters of SVG had their rim long before"],
  [/accent-color/, "nothing: only pale colours were told from others worse"],
  [/properties\.outline$/, "the ring of the focus has square corners"],
  [/media\.forced-colors/, "where colours are forced, the chosen path looks like the others"],
  [/text-decoration\.dotted/, "the line under a number is a plain one"],
  [/properties\.rotate$/, "a small mark is not turned"],
  [/scrollbar-width/, "a list that scrolls shows its bar"],
  [/details-content/, "what is folded opens as it always did"],
  [/align-content\.start/, "rows stand a little further apart"],
  [/tap-highlight|text-size-adjust/, "nothing: they undo what only some phones do"],
];
