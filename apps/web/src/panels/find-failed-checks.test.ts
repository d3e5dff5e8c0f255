import { expect, test } from 'vitest';
import { evaluateChecks } from '../testing/published-checks.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { findFailedChecks } from './find-failed-checks.ts';

const checks = evaluateChecks();
const failedFor = (code: string) =>
  findFailedChecks(
    checks,
    OBSERVATIONS.filter(({ indicator }) => indicator === code),
  ).map(({ relation }) => relation);

test('a check that fails stands beside every figure that it compares', () => {
  const relation = ['YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE'];
  expect(failedFor('YOUTH_COUNCIL_MEMBERS_SHARE')).toEqual(relation);
  expect(failedFor('YOUTH_COUNCIL_MEMBERS')).toEqual(relation);
});

test('a check that holds, or cannot be worked out, stands nowhere', () => {
  expect(failedFor('ASSEMBLY_NOTIFICATIONS')).toEqual([]);
  expect(failedFor('YOUTH_NEET_NUMBER')).toEqual([]);
});

test('exactly two relations fail on the published figures', () => {
  expect(findFailedChecks(checks, OBSERVATIONS).map(({ relation }) => relation)).toEqual([
    'YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE',
    'SCHOOLS_FUNDING_PLAUSIBLE',
  ]);
});

test('figures of another area or period are not concerned', () => {
  const elsewhere = OBSERVATIONS.map((each) => ({ ...each, refArea: '790000000' }));
  expect(findFailedChecks(checks, elsewhere)).toEqual([]);
});
