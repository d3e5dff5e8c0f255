/** A space that does not break: inside numbers, and between a number and what follows it. */
export const NBSP = '\u00A0';

/** The minus sign of numbers; a hyphen is shorter and lets a line break after it. */
export const MINUS = '\u2212';

/** Glues a Kazakh suffix to a number or sign (`26,2%‑ы`, `944‑і`): after an ordinary hyphen a line may end. */
export const NO_BREAK_HYPHEN = '\u2011';
