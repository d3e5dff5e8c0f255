/** The form of an area's KATO code: nine digits as text. */
export const KATO_CODE_PATTERN = /^\d{9}$/;

/** KATO of the republic as a whole. */
export const REPUBLIC = '000000000';
