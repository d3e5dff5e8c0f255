/** Stands before every synthetic figure, in sentences, charts and tables alike. */
export const SYNTHETIC_MARK = '◇';
