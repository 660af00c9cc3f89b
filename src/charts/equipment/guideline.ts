/** NATO's guideline since 2014: at least a fifth of defence spending on equipment, per cent. */
export const guideline = 20;
