import type { Action } from '@korsetkish/contract';

/** What no document or plan says of any of the actions shown; each is said, since a blank would look like an answer. */
export const SILENCES = ['DUE', 'MILESTONE', 'CONTROLLER', 'FREQUENCY', 'ADDRESSEE', 'EVIDENCE'] as const;
export type Silence = (typeof SILENCES)[number];

const SAYS: Readonly<Record<Silence, (action: Action) => boolean>> = {
  DUE: ({ due }) => due !== null,
  MILESTONE: ({ milestones }) => milestones.length > 0,
  CONTROLLER: ({ controller }) => controller !== null,
  FREQUENCY: ({ frequency }) => frequency !== null,
  ADDRESSEE: ({ addressees }) => addressees.length > 0,
  EVIDENCE: ({ evidence }) => evidence > 0,
};

/** What is said of none of the actions; nothing where there are no actions. */
export function findSilences(actions: readonly Action[]): Silence[] {
  return actions.length === 0 ? [] : SILENCES.filter((silence) => !actions.some(SAYS[silence]));
}
