import { getAction } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findToday, nameToday } from './name-today.ts';
import { namedActions } from './named-register.ts';
import { ACTION_SELECTED } from './select-action.ts';
import { toAction } from './to-action.ts';
import { toActionRulings, toActionSteps } from './to-action-steps.ts';

export const getActionRoute = implement(
  getAction,
  async ({ params }, { db }) => {
    await refuseUnknownCodes([namedActions(db, 'params.action', [params.action])]);
    const row = await db.action.findUnique({ where: { code: params.action }, include: ACTION_SELECTED });
    // Known a moment ago: an administrator has just taken it away.
    if (row === null) throw new ProblemError('not-found');
    return { action: toAction(row, findToday()), steps: toActionSteps(row), rulings: toActionRulings(row) };
  },
  { alsoMadeOf: nameToday },
);
