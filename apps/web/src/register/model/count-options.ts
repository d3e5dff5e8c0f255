import { ACTION_KINDS, ACTION_STATUSES, type RefArea } from '@korsetkish/contract';
import type { RegisterData } from './register.ts';
import {
  ANSWER_CHOICES,
  DUE_CHOICES,
  EVIDENCE_CHOICES,
  NONE,
  type RegisterFilters,
} from './register-filters.ts';
import { selectActions } from './select-actions.ts';

/** A filter of the register, by its name. */
export type FilterName = keyof RegisterFilters;

/** What may be chosen, and how many actions that would show under the other filters. */
export type CountedOption = { choice: string; count: number };

/** What every filter offers: only what some action has, in the order of its list. */
export function countOptions(
  register: RegisterData,
  refAreas: readonly RefArea[],
  chosen: RegisterFilters,
): Record<FilterName, CountedOption[]> {
  const { actions } = register;
  const context = { register, refAreas };
  const organisations = register.organisations.map(({ organisation }) => organisation);
  const offered: Record<FilterName, readonly string[]> = {
    refArea: refAreas.map(({ refArea }) => refArea),
    document: register.documents.map(({ document }) => document),
    body: [...organisations, NONE],
    addressee: [...organisations, NONE],
    direction: [...new Set(actions.map(({ direction }) => direction))],
    status: ACTION_STATUSES,
    kind: ACTION_KINDS,
    due: DUE_CHOICES,
    evidence: EVIDENCE_CHOICES,
    answers: ANSWER_CHOICES,
  };
  const count = (name: FilterName): CountedOption[] =>
    offered[name]
      .filter(
        (choice) =>
          // What is offered always, so that an empty answer is one too.
          name === 'due' ||
          name === 'evidence' ||
          // What a link has chosen is said even where no action has it: a document that asks for nothing itself.
          chosen[name] === choice ||
          selectActions(actions, { [name]: choice }, context).length > 0,
      )
      .map((choice) => ({
        choice,
        count: selectActions(actions, { ...chosen, [name]: choice }, context).length,
      }));
  return {
    ...{ refArea: count('refArea'), document: count('document'), body: count('body') },
    ...{ addressee: count('addressee'), direction: count('direction'), status: count('status') },
    ...{ kind: count('kind'), due: count('due'), evidence: count('evidence'), answers: count('answers') },
  };
}
