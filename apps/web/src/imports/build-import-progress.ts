import type { FileImport, ImportStep } from '@korsetkish/contract';

/** How far the work on a file is, as it is shown. */
export type ShownProgress = {
  step: ImportStep;
  /** Of the whole way in percent, rounded down; null: nothing tells. */
  percent: number | null;
};

/**
 * What part of the way to a file that can be looked at each step takes, by estimate; how long it takes to arrive depends
 * on the line, so that it is given little.
 */
const WAY: readonly { step: ImportStep; part: number }[] = [
  { step: 'RECEIVING', part: 10 },
  { step: 'READING', part: 40 },
  { step: 'RECOGNISING', part: 35 },
  { step: 'COMPARING', part: 15 },
];

/**
 * How far an upload is: while it is read, on the whole way, so that the bar never goes back; afterwards (it is read again
 * in another way, or taken over) in the step that it is in.
 * @returns null: nobody works on it
 */
export function buildImportProgress({
  state,
  progress,
}: Pick<FileImport, 'state' | 'progress'>): ShownProgress | null {
  if (progress === null) return null;
  const { step, done, total } = progress;
  const part = total === null || total === 0 ? null : done / total;
  const place = WAY.findIndex((each) => each.step === step);
  if (state !== 'READING' || place < 0) {
    return { step, percent: part === null ? null : Math.floor(part * 100) };
  }
  const before = WAY.slice(0, place).reduce((sum, each) => sum + each.part, 0);
  // Before anything has arrived there is nothing to be a part of.
  if (part === null && before === 0) return { step, percent: null };
  return { step, percent: Math.floor(before + (part ?? 0) * (WAY[place]?.part ?? 0)) };
}
