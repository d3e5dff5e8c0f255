import { expect, it } from 'vitest';
import { parseRegisterSearch } from './register-search.ts';

const kept = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parseRegisterSearch(search)).filter(([, value]) => value !== undefined));

it('reads filters and the view of an address', () => {
  const search = {
    ...{ refArea: '710000000', addressee: '-', status: 'IN_PROGRESS', due: 'NOT_SET', view: 'board' },
    ...{ kind: 'RECOMMENDATION', direction: 'COUNCIL_DECISIONS', answers: 'NO_NEGATIVE' },
  };
  expect(kept(search)).toEqual(search);
});

it('leaves out what makes no sense', () => {
  expect(
    kept({ refArea: 'Алматы', document: '<b>', body: 7, status: 'LATE', view: 'list', evidence: 'SOME' }),
  ).toEqual({});
});
