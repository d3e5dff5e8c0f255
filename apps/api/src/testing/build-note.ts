import type { Note } from '@korsetkish/contract';

/** A caution beside every figure of its indicator, but for what a test says. */
export function buildNote(different: Partial<Note> = {}): Note {
  return {
    note: 'A_CAUTION',
    kind: 'HOW_TO_READ',
    important: false,
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    breakdown: null,
    refArea: null,
    timePeriod: null,
    scenario: null,
    text: { kk: 'Ескерту.', ru: 'Примечание.' },
    source: null,
    ...different,
  };
}
