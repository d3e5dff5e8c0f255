import { type Draft, textAt } from '../../../administration/model/draft.ts';
import type { CallInput } from '../../../api/call.ts';

/** What is chosen where the status is to follow from the steps again; statuses are upper-case. */
export const FOLLOWS = 'follows';

type RulingBody = CallInput<'create-action-ruling'>['body'];

/** The ruling that a form is sent as. @param basedOn the ruling that holds; null: there is none */
export function toRulingBody(typed: Draft, basedOn: number | null): RulingBody {
  const status = textAt(typed, 'status');
  // Whether what was typed is a ruling, the API says, field by field.
  return { ...typed, basedOn, status: status === FOLLOWS ? null : status } as RulingBody;
}
