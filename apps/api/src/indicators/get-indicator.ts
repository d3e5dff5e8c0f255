import { getIndicator } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findIndicators } from './find-indicators.ts';
import { namedIndicators } from './named-indicators.ts';

export const getIndicatorRoute = implement(getIndicator, async ({ params, query: { layer } }, { db }) => {
  await refuseUnknownCodes([namedIndicators(db, 'params.indicator', [params.indicator])]);
  const [indicator] = await findIndicators(db, { code: params.indicator }, layer);
  // Known a moment ago: a new catalogue has just taken it away.
  if (indicator === undefined) throw new ProblemError('not-found');
  return indicator;
});
