import type { DocumentEntry, ImportContents, Submission } from '@korsetkish/contract';

/** Where a file goes: figures into a report; measures, or target indicators, into the register as those of a document. */
export type ImportTarget =
  | { kind: 'SUBMISSION'; submission: Submission }
  | { kind: 'DOCUMENT'; document: DocumentEntry; contents: ImportContents };

/** What a file that goes there says. */
export const contentsOf = (target: ImportTarget): 'FIGURES' | ImportContents =>
  target.kind === 'SUBMISSION' ? 'FIGURES' : target.contents;
