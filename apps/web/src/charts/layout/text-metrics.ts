/** Height of a line of chart text, em of its own size. */
export const LINE = 1.35;
/** Secondary text against chart text: 12 px where that is 13. */
export const SMALL = 0.9231;
/** Figures beside their marks against chart text. */
export const FIGURE = 1.0769;
