/** Height of a line of chart text, em of its own size. */
export const LINE = 1.35;
/** Middle of digits over the line they stand on, em of their own size. */
export const DIGIT_MIDDLE = 0.36;
/** Secondary text against chart text: 12 px where that is 13. */
export const SMALL = 0.9231;
/** Figures beside their marks against chart text. */
export const FIGURE = 1.0769;
