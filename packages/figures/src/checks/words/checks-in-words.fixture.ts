import type { Check, Observation, Relation } from '@korsetkish/contract';
import { buildCheckCatalogue, evaluateRelation } from '../relation.fixture.ts';

type Facts = Parameters<typeof buildCheckCatalogue>[1];

/** The one check of a relation, worked out on the figures given. */
export function checkOf(relation: Relation, figures: readonly Observation[], facts: Facts = {}): Check {
  const [check, another] = evaluateRelation(relation, figures, buildCheckCatalogue(figures, facts));
  if (!check || another) throw new Error('not exactly one check');
  return check;
}

/** Sentences with ordinary spaces, so that a test can be read. */
export const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
