/**
 * Why a file is not taken. WRONG_EXTENSION: its name says one kind, its content another; OLD_EXCEL: the format of before
 * 2007; NOT_A_TABLE: neither a workbook nor text; TOO_LARGE and BOMB: more than is taken, as it is and inflated;
 * DAMAGED: it starts like a workbook and is none; EMPTY: without a row; NO_TABLE: no headings with figures below
 * them; NO_ACTIONS and NO_INDICATORS: no headings of these; FORMULA: a cell works something out, so what it says is not in
 * the file; MERGED: cells of the table, not of its title, are merged.
 */
export type FileProblemKind =
  | 'WRONG_EXTENSION'
  | 'OLD_EXCEL'
  | 'PASSWORD'
  | 'NOT_A_TABLE'
  | 'TOO_LARGE'
  | 'BOMB'
  | 'DAMAGED'
  | 'EMPTY'
  | 'NO_TABLE'
  | 'NO_ACTIONS'
  | 'NO_INDICATORS'
  | 'FORMULA'
  | 'MERGED';

/** Thrown while a file is read: nothing of the file is kept. */
export class FileProblem extends Error {
  readonly problem: FileProblemKind;
  /** The cell it is about, `Лист1!B5`; null when it is about the whole file. */
  readonly place: string | null;

  constructor(problem: FileProblemKind, place: string | null = null, options?: ErrorOptions) {
    super(place === null ? problem : `${problem} ${place}`, options);
    this.name = 'FileProblem';
    this.problem = problem;
    this.place = place;
  }
}
