import { expect, it } from 'vitest';
import { REF_AREAS } from '../../testing/published-areas.ts';
import { REGISTER } from '../../testing/published-register.ts';
import { buildOverview } from './build-overview.ts';

it('counts whose actions are chosen, however they stand', () => {
  const { kinds, findings } = buildOverview(
    REGISTER,
    { direction: 'COUNCIL_DECISIONS', status: 'DONE' },
    REF_AREAS,
  );
  expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([['RECOMMENDATION', 8]]);
  expect(findings.map(({ finding, unanswered }) => [finding.number, unanswered])).toEqual([
    ['N1', 0],
    ['N2', 1],
  ]);
});

it('has no findings where the documents find nothing', () => {
  expect(buildOverview(REGISTER, { refArea: '750000000' }, REF_AREAS).findings).toEqual([]);
});
