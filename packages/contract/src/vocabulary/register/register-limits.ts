/** Most characters of what is said of an action, in one language. */
export const STAFF_TEXT_LIMIT = 2_000;

/** Most pieces of evidence that one step has. */
export const EVIDENCE_LIMIT = 20;

/** Most bytes of a file that proves a step. */
export const EVIDENCE_FILE_LIMIT = 20_000_000;
