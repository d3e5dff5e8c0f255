import { ACTION_KINDS, type Action, type ActionKind } from '@korsetkish/contract';
import { NONE, type RegisterFilters } from './register-filters.ts';
import { type SelectContext, selectActions } from './select-actions.ts';

/** What is counted of the actions of one kind. */
export const COUNTED = ['ASSIGNMENTS', 'NO_ADDRESSEE', 'DUE', 'EVIDENCE', 'NO_NEGATIVE'] as const;
export type Counted = (typeof COUNTED)[number];

/** A number, and the filters under which exactly what it counts is shown. */
export type ActionCount = { counted: Counted; count: number; filters: RegisterFilters };

/** The actions of one kind in numbers. */
export type KindCounts = { kind: ActionKind; count: number; filters: RegisterFilters; counts: ActionCount[] };

/**
 * Numbers of the actions that some filters let through, kind by kind. An action with two addressees is two assignments:
 * the board shows each of them. Whether an action answers blame is asked only where documents blame.
 * @param scope filters that every number keeps
 */
export function countActions(
  actions: readonly Action[],
  scope: RegisterFilters,
  context: SelectContext & { documentsThatBlame: ReadonlySet<string> },
): KindCounts[] {
  return ACTION_KINDS.flatMap((kind) => {
    const filters = { ...scope, kind };
    const ofKind = selectActions(actions, filters, context);
    if (ofKind.length === 0) return [];
    const count = (counted: Counted, more: RegisterFilters): ActionCount => {
      const narrowed = { ...filters, ...more };
      return { counted, count: selectActions(actions, narrowed, context).length, filters: narrowed };
    };
    const assignments = ofKind.reduce((sum, { addressees }) => sum + addressees.length, 0);
    const unaddressed = ofKind.filter(({ addressees }) => addressees.length === 0);
    const isBlamed = ofKind.some(({ document }) => context.documentsThatBlame.has(document));
    const counts: (ActionCount | false)[] = [
      assignments > 0 && { counted: 'ASSIGNMENTS', count: assignments, filters },
      unaddressed.length > 0 && count('NO_ADDRESSEE', { addressee: NONE }),
      count('DUE', { due: 'SET' }),
      count('EVIDENCE', { evidence: 'WITH' }),
      isBlamed && count('NO_NEGATIVE', { answers: 'NO_NEGATIVE' }),
    ];
    return [{ kind, count: ofKind.length, filters, counts: counts.filter((each) => each !== false) }];
  });
}
