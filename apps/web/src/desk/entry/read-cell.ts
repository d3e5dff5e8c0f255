import type { EnteredObservation } from '@korsetkish/contract';
import { type DecimalSign, type ObsValueProblem, readObsValue } from '@korsetkish/figures';
import type { EntryRow } from './build-entry-form.ts';
import { type CellDraft, EMPTY_REASONS } from './cell-draft.ts';

/** A figure as it will be saved; the version is added when it is. */
export type Entered = Omit<EnteredObservation, 'version'>;

/** What a cell says: nothing yet, something that cannot be read, or a figure or the reason why there is none. */
export type CellContent =
  | { kind: 'NOTHING' }
  | { kind: 'REFUSED'; problem: ObsValueProblem }
  | { kind: 'ENTERED'; entered: Entered };

/** Both languages write the fraction after a comma, and so does the form; what it read stands beside the cell. */
const DECIMAL_SIGN: DecimalSign = 'COMMA';

/** Reads what stands in a cell. */
export function readCell(
  { line, unitMeasure }: Pick<EntryRow, 'line' | 'unitMeasure'>,
  draft: CellDraft,
  sign: DecimalSign | null = DECIMAL_SIGN,
): CellContent {
  const { indicator, refArea, breakdown, timePeriod } = line;
  const { periodAssumed } = draft;
  const about = {
    ...{ indicator, refArea, breakdown, timePeriod, periodAssumed },
    section: draft.section.trim() || null,
    paragraph: draft.paragraph.trim() || null,
  };
  const reading = readObsValue(draft.typed, { sign, unitMult: draft.unitMult, unitMeasure });
  if (reading.kind === 'REFUSED') return reading;
  const { obsValue, decimals, unitMult, qualifier, emptyReason } = reading.what;
  if (obsValue === null) {
    const obsStatus = EMPTY_REASONS.find((reason) => reason === emptyReason) ?? draft.emptyReason;
    if (obsStatus === null) return { kind: 'NOTHING' };
    const entered = { ...about, obsValue, obsStatus, decimals: 0, unitMult: draft.unitMult, qualifier: null };
    return { kind: 'ENTERED', entered };
  }
  return {
    kind: 'ENTERED',
    entered: {
      ...about,
      obsValue,
      obsStatus: draft.obsStatus,
      // What was printed in another power of ten says nothing of these digits.
      decimals: unitMult === draft.unitMult ? Math.max(decimals, draft.decimals) : decimals,
      unitMult,
      qualifier: qualifier ?? draft.qualifier,
    },
  };
}
