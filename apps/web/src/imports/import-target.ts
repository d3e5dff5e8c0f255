import type { DocumentEntry, Submission } from '@korsetkish/contract';

/** Where a file goes: figures into a report, measures into the register as those of a document. */
export type ImportTarget =
  | { kind: 'SUBMISSION'; submission: Submission }
  | { kind: 'DOCUMENT'; document: DocumentEntry };
