const MEBIBYTE = 2 ** 20;

/** What is taken of a file, counted while it arrives and while it is inflated; what its headers say is not believed. */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 200 * MEBIBYTE,
  /** Bytes of all parts of a workbook that are read, inflated. 200 000 rows are about 150 of these mebibytes. */
  inflated: 1024 * MEBIBYTE,
  /** Inflated bytes to a packed one; tables pack to a tenth, seldom to a fiftieth. */
  ratio: 200,
  /** Below so many inflated bytes no ratio is looked at. */
  ratioFrom: 16 * MEBIBYTE,
  /** Parts of a workbook. */
  parts: 5_000,
  /** Characters of all texts that cells share. */
  sharedText: 128 * MEBIBYTE,
  /** Characters between two tags, or of one record of a text file; a cell of Excel holds 32 767. */
  stretch: MEBIBYTE,
  /** Rows of a sheet: Excel's own, and LibreOffice's. */
  rows: 2 ** 20,
  /** Columns of a row; Excel has 16 384, no report has more than a few hundred. */
  columns: 2_000,
} as const;
