/** The aim that the gap is measured to, in per cent of GDP: the core part of the Hague pledge. */
export const aim = 3.5;
