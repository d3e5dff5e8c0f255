/** Most characters that what staff write beside figures may have in one language. */
export const NARRATIVE_LIMIT = 5_000;

/** From so many figures on, writing a report down as a document takes seconds. */
export const LARGE_REPORT = 1_000;
