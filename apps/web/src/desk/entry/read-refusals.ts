import type { SubmissionObservationKey } from '@korsetkish/contract';
import { ProblemError } from '../../api/problem-error.ts';
import { nameCell } from './name-cell.ts';

type Sent = {
  observations: readonly SubmissionObservationKey[];
  cleared: readonly SubmissionObservationKey[];
};

const PLACE = /^body\.(observations|cleared)\.(\d+)/;

/** Which of the cells that were sent a refusal (422) names, with why; null: the error is none, or names no cell. */
export function readRefusals(error: unknown, sent: Sent): Map<string, string> | null {
  if (!(error instanceof ProblemError) || error.problem.status !== 422) return null;
  const refusals = new Map<string, string>();
  for (const { path, message } of error.problem.errors) {
    const [, list, place] = PLACE.exec(path) ?? [];
    const cell = sent[list === 'cleared' ? 'cleared' : 'observations'][Number(place)];
    if (cell === undefined) continue;
    const name = nameCell(cell);
    refusals.set(name, [refusals.get(name), message].filter(Boolean).join(' '));
  }
  return refusals.size === 0 ? null : refusals;
}
