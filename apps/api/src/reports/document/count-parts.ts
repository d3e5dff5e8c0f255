import type { DocumentProgress } from '@korsetkish/contract';

/** Counts the parts of a document through the steps of writing it, and tells each. When the last is written, it is packed. */
export function countParts(
  total: number,
  tell: (progress: DocumentProgress) => void,
): { laidOut: () => void; written: () => void } {
  let laidOut = 0;
  let written = 0;
  return {
    laidOut: () => {
      laidOut += 1;
      tell({ step: 'LAYING_OUT', done: laidOut, total });
    },
    written: () => {
      written += 1;
      tell({ step: 'WRITING', done: written, total });
      if (written === total) tell({ step: 'PACKING', done: 0, total: null });
    },
  };
}
