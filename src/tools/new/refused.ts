/** Why nothing was written: what was found and what was expected, in the words of the checker. */
export class Refused extends Error {}
