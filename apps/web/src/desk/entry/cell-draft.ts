import type { ObsStatus, Qualifier, SubmissionObservation } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import type { EntryRow } from './build-entry-form.ts';

/** Why a figure is left out: O nothing was collected, M it does not apply, Q it is kept back. */
export const EMPTY_REASONS = ['O', 'M', 'Q'] as const satisfies readonly ObsStatus[];
export type EmptyReason = (typeof EMPTY_REASONS)[number];

/** What stands in a cell of the form while somebody works on it. */
export type CellDraft = {
  /** As typed or pasted; may say the qualifier and the multiplier too: «более 4 тыс.». */
  typed: string;
  /** Power of ten that the form says for it. */
  unitMult: number;
  /** Least digits after the comma: `5` is `5,0` where it was last printed so. */
  decimals: number;
  qualifier: Qualifier | null;
  /** Why there is no figure; null while nothing is said. */
  emptyReason: EmptyReason | null;
  /** Of a figure: A unless it was saved as estimated, provisional or after a break. */
  obsStatus: ObsStatus;
  periodAssumed: boolean;
  section: string;
  paragraph: string;
};

/** The draft of a cell as it stands on the server; of one that holds nothing, as it was last printed. */
export function draftOf(row: EntryRow, standing: SubmissionObservation | null): CellDraft {
  if (standing === null) {
    return {
      typed: '',
      unitMult: row.unitMult,
      decimals: row.decimals,
      qualifier: null,
      emptyReason: null,
      obsStatus: 'A',
      periodAssumed: false,
      section: '',
      paragraph: '',
    };
  }
  const { obsValue, decimals, unitMult, qualifier, obsStatus, periodAssumed } = standing;
  const isEmpty = obsValue === null;
  return {
    typed: isEmpty ? '' : formatNumber(obsValue, decimals),
    unitMult,
    decimals: isEmpty ? row.decimals : decimals,
    qualifier,
    emptyReason: EMPTY_REASONS.find((reason) => isEmpty && reason === obsStatus) ?? null,
    obsStatus: isEmpty ? 'A' : obsStatus,
    periodAssumed,
    section: standing.section ?? '',
    paragraph: standing.paragraph ?? '',
  };
}
