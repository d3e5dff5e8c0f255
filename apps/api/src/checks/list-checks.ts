import { listChecks } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findChecks } from './find-checks.ts';

export const listChecksRoute = implement(listChecks, async ({ query }, { db, revision }) => {
  await refuseUnknownCodes([
    namedRefAreas(db, 'query.refArea', query.refArea),
    namedIndicators(db, 'query.indicator', query.indicator),
  ]);
  const { checks, withoutFigures } = await findChecks(db, revision, query.layer);
  const isAmong = <Item>(asked: readonly Item[] | undefined, ...held: readonly Item[]) =>
    asked === undefined || held.some((each) => asked.includes(each));
  return {
    checks: checks.filter(
      ({ refArea, result, observations, missing }) =>
        isAmong(query.refArea, refArea) &&
        isAmong(query.result, result) &&
        isAmong(query.indicator, ...[...observations, ...missing].map(({ indicator }) => indicator)),
    ),
    withoutFigures,
  };
});
