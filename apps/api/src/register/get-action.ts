import { getAction } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findAction, toActionAnswer } from './find-action.ts';
import { nameToday } from './name-today.ts';

export const getActionRoute = implement(
  getAction,
  async ({ params }, { db }) => toActionAnswer(await findAction(db, params.action)),
  { alsoMadeOf: nameToday },
);
