import type { FileProblemKind } from '../../../imports/reading/file-problem.ts';

/** What is said of uploaded files. */
export type ImportMessages = {
  /** Why a file is not taken, and what helps. */
  refused: Record<FileProblemKind, string>;
  /** Where in it. */
  at: (place: string) => string;
  stillReading: string;
  takenOver: string;
  /** The identifier names an upload already. */
  uploaded: string;
  someRefused: (count: number) => string;
  nothing: string;
  /** It is for a submission or for a document, and for nothing else. */
  forOneThing: string;
  /** What a file says is given of a document's, and only of one. */
  contentsOfDocument: string;
  /** A role that columns of such a file do not have. */
  otherRole: string;
};
