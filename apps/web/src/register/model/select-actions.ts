import type { Action, KatoCode, RefArea } from '@korsetkish/contract';
import { answersBlame } from '@korsetkish/figures';
import type { RegisterData } from './register.ts';
import { NONE, type RegisterFilters } from './register-filters.ts';

/** What selecting looks codes up in. */
export type SelectContext = {
  register: Pick<RegisterData, 'document' | 'finding'>;
  refAreas: readonly RefArea[];
};

/** The actions that every filter lets through, in the order that they came in. */
export function selectActions(
  actions: readonly Action[],
  filters: RegisterFilters,
  { register, refAreas }: SelectContext,
): Action[] {
  const within = filters.refArea === undefined ? null : listAreasWithin(filters.refArea, refAreas);
  const is = <Choice>(asked: Choice | undefined, choice: Choice) => asked === undefined || asked === choice;
  return actions.filter(
    (action) =>
      (within === null || action.refAreas.some((refArea) => within.has(refArea))) &&
      is(filters.document, action.document) &&
      is(filters.body, register.document(action.document).body ?? NONE) &&
      isAddressed(action, filters.addressee) &&
      is(filters.direction, action.direction) &&
      is(filters.status, action.status) &&
      is(filters.kind, action.kind) &&
      isDue(action, filters.due) &&
      is(filters.evidence, action.evidence > 0 ? 'WITH' : 'WITHOUT') &&
      is(filters.answers, answersBlame(action, register.finding) ? 'NEGATIVE' : 'NO_NEGATIVE'),
  );
}

function isAddressed({ addressees }: Action, addressee: string | undefined): boolean {
  if (addressee === undefined) return true;
  return addressee === NONE ? addressees.length === 0 : addressees.includes(addressee);
}

/** A due day that passed without an end is what the status says: nothing is late by a day that nobody set. */
function isDue({ due, status }: Action, asked: RegisterFilters['due']): boolean {
  switch (asked) {
    case undefined:
      return true;
    case 'SET':
      return due !== null;
    case 'NOT_SET':
      return due === null;
    case 'PASSED':
      return status === 'OVERDUE';
  }
}

/** An area and every area in it, however deep. */
function listAreasWithin(refArea: KatoCode, refAreas: readonly RefArea[]): ReadonlySet<KatoCode> {
  const within = new Set([refArea]);
  // A set that grows while it is walked is walked to its end.
  for (const outer of within) {
    for (const area of refAreas) if (area.parent === outer) within.add(area.refArea);
  }
  return within;
}
