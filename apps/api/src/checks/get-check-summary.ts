import { getCheckSummary } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findChecks } from './find-checks.ts';
import { countChecks, toIdleRelation } from './summarize-checks.ts';

export const getCheckSummaryRoute = implement(getCheckSummary, async ({ query }, { db, revision }) => {
  const { placed, idle } = await findChecks(db, revision, query.layer);
  return { counts: countChecks(placed), idle: idle.map(toIdleRelation) };
});
