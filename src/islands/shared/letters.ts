/** The size of letters where a reader asked for no other, in CSS pixels: see page.css. */
const usual = 19;

/** How many times the usual size a reader's letters are; asks the page. */
export const letters = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual;
