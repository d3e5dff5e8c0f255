/** A space that does not break: inside numbers, and between a number and what follows it. */
export const NBSP = '\u00A0';

/** The minus sign of numbers; a hyphen is shorter and lets a line break after it. */
export const MINUS = '\u2212';
