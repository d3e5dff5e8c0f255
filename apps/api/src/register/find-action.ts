import type { getAction } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import type * as z from 'zod';
import type { Session } from '../accounts/find-session.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { refuseOutsideGrants } from '../submissions/refuse-outside-grants.ts';
import { findToday } from './name-today.ts';
import { namedActions } from './named-register.ts';
import { ACTION_SELECTED, type ActionRow } from './select-action.ts';
import { toAction } from './to-action.ts';
import { toActionRulings, toActionSteps } from './to-action-steps.ts';

type Found = Pick<Prisma.TransactionClient, 'action'>;

/** The action of a request. @throws ProblemError (422) when there is none with that code */
export async function findAction(db: Database, code: string): Promise<ActionRow> {
  await refuseUnknownCodes([namedActions(db, 'params.action', [code])]);
  return readAction(db, code);
}

/** An action as it stands, for whoever is in the middle of a change. */
export async function readAction(db: Found, code: string): Promise<ActionRow> {
  const row = await db.action.findUnique({ where: { code }, include: ACTION_SELECTED });
  // Known a moment ago: an administrator has just taken it away.
  if (row === null) throw new ProblemError('not-found');
  return row;
}

/** One action with all its steps, as the contract words it. */
export const toActionAnswer = (row: ActionRow): z.infer<typeof getAction.response> => ({
  action: toAction(row, findToday()),
  steps: toActionSteps(row),
  rulings: toActionRulings(row),
});

/** @throws ProblemError (403) when the account has none of the roles for the action in every area that it is for */
export async function refuseUnlessOwn(
  db: Database,
  session: Session,
  roles: Parameters<typeof refuseOutsideGrants>[2],
  { directionCode: direction, refAreas }: ActionRow,
): Promise<void> {
  for (const { refAreaCode: refArea } of refAreas) {
    await refuseOutsideGrants(db, session, roles, { direction, refArea });
  }
}
