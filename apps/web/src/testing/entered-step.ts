import type { EnteredStep } from '@korsetkish/contract';

/** A step that an organisation entered, with nothing that proves it. @param changes what is otherwise about it */
export const enteredStep = (entry: number, changes: Partial<EnteredStep> = {}): EnteredStep => ({
  ...{ by: 'ORGANISATION', entry, replaces: null, replacedBy: null, day: '2023-03-01', stage: 'IN_PROGRESS' },
  ...{ milestone: null, text: { kk: 'Жиын', ru: 'Сбор' }, organisation: 'ASTANA_INTERNAL_POLICY' },
  ...{ onBehalfOf: 'ASTANA_INTERNAL_POLICY', role: 'EDITOR', enteredAt: '2026-11-23T10:00:00Z' },
  evidence: [],
  ...changes,
});
