import type { Action, Organisation } from '@korsetkish/contract';
import type { RegisterData } from './register.ts';

/** What one organisation answers for; without an organisation: what names none. */
export type AddresseeGroup = { organisation: Organisation | null; actions: Action[] };

/**
 * Actions by who answers for them, organisations in their order, then what names nobody. An action with two addressees
 * stands under both.
 */
export function groupByAddressee(
  actions: readonly Action[],
  { organisations }: Pick<RegisterData, 'organisations'>,
  only?: string,
): AddresseeGroup[] {
  const groups: AddresseeGroup[] = organisations
    .filter(({ organisation }) => only === undefined || organisation === only)
    .map((organisation) => ({
      organisation,
      actions: actions.filter(({ addressees }) => addressees.includes(organisation.organisation)),
    }));
  const unaddressed = actions.filter(({ addressees }) => addressees.length === 0);
  return [...groups, { organisation: null, actions: unaddressed }].filter(
    (group) => group.actions.length > 0,
  );
}
