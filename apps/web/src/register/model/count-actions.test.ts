import { expect, it } from 'vitest';
import { REF_AREAS } from '../../testing/published-areas.ts';
import { REGISTER } from '../../testing/published-register.ts';
import { countActions } from './count-actions.ts';
import { groupByAddressee } from './group-by-addressee.ts';
import type { RegisterFilters } from './register-filters.ts';
import { selectActions } from './select-actions.ts';

const context = {
  register: REGISTER,
  refAreas: REF_AREAS,
  documentsThatBlame: new Set(['ASTANA_RESOLUTION_2022']),
};
const count = (scope: RegisterFilters) => countActions(REGISTER.actions, scope, context);

it('counts what the resolution of 2022 asks for', () => {
  const [recommendations, ...others] = count({ refArea: '710000000' });
  expect(others).toEqual([]);
  expect(recommendations).toMatchObject({ kind: 'RECOMMENDATION', count: 8 });
  expect(recommendations?.counts.map(({ counted, count: number }) => [counted, number])).toEqual([
    ['ASSIGNMENTS', 9],
    ['DUE', 0],
    ['EVIDENCE', 0],
    ['NO_NEGATIVE', 6],
  ]);
});

it('shows exactly what it counts', () => {
  for (const kind of count({})) {
    expect(selectActions(REGISTER.actions, kind.filters, context)).toHaveLength(kind.count);
    for (const { counted, count: number, filters } of kind.counts) {
      const shown = selectActions(REGISTER.actions, filters, context);
      const rows =
        counted === 'ASSIGNMENTS'
          ? groupByAddressee(shown, REGISTER).flatMap(({ organisation, actions }) =>
              organisation === null ? [] : actions,
            )
          : shown;
      expect(rows).toHaveLength(number);
    }
  }
});

it('says of plans that nobody is named, and asks nothing of blame where no document blames', () => {
  const plans = count({ refArea: '750000000' }).find(({ kind }) => kind === 'PLANNED_MEASURE');
  expect(plans?.counts.map(({ counted }) => counted)).toEqual(['NO_ADDRESSEE', 'DUE', 'EVIDENCE']);
  expect(plans?.counts[0]?.count).toBe(plans?.count);
});
