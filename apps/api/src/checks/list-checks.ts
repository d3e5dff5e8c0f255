import { CHECKS_PAGE, listChecks } from '@korsetkish/contract';
import { namedDirections } from '../directions/named-directions.ts';
import { implement } from '../http/implement.ts';
import { refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findChecks } from './find-checks.ts';

export const listChecksRoute = implement(listChecks, async ({ query }, { db, revision }) => {
  await refuseUnknownCodes([
    namedRefAreas(db, 'query.refArea', query.refArea),
    namedDirections(db, 'query.direction', query.direction),
    namedIndicators(db, 'query.indicator', query.indicator),
  ]);
  const { placed } = await findChecks(db, revision, query.layer);
  const asked = placed
    .filter(
      ({ check: { id, refArea, result, observations, missing }, direction }) =>
        isAmong(query.id, id) &&
        isAmong(query.refArea, refArea) &&
        isAmong(query.direction, direction) &&
        isAmong(query.result, result) &&
        isAmong(query.indicator, ...[...observations, ...missing].map(({ indicator }) => indicator)),
    )
    .map(({ check }) => check);

  const start = query.cursor === undefined ? 0 : findPlaceAfter(asked, query.cursor);
  const end = start + (query.limit ?? CHECKS_PAGE);
  const page = asked.slice(start, end);
  return { checks: page, nextCursor: end < asked.length ? (page.at(-1)?.id ?? null) : null };
});

function isAmong<Item>(asked: readonly Item[] | undefined, ...held: readonly Item[]): boolean {
  return asked === undefined || held.some((each) => asked.includes(each));
}

/** A cursor is the last check of the page before; one that is not asked any more has no page after it. */
function findPlaceAfter(asked: readonly { id: string }[], cursor: string): number {
  const last = asked.findIndex(({ id }) => id === cursor);
  if (last === -1) {
    refuseField('query.cursor', (messages) => `${messages.expects.cursor} ${messages.given(cursor)}`);
  }
  return last + 1;
}
