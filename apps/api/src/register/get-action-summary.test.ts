import { getActionSummary, listActions } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { countActions } from './count-actions.ts';

const api = await openTestApi();

const ASTANA = '710000000';
const { counts, reasons } = getActionSummary.response.parse(await api.json('/actions/summary'));

it('counts the eight recommendations to Astana, none of them due and none proven', () => {
  expect(counts.filter(({ refArea }) => refArea === ASTANA)).toEqual([
    { refArea: ASTANA, kind: 'RECOMMENDATION', actions: 8, due: 0, proven: 0, overdue: 0, behind: 0 },
  ]);
});

it('asks for attention to them, and to no plan without a day', () => {
  const told = reasons.filter(({ refArea }) => refArea === ASTANA);
  expect(told.map(({ kind, reason }) => [kind, reason])).toEqual([['RECOMMENDATION', 'NO_DUE_DAY']]);
  expect(reasons.filter(({ kind }) => kind === 'PLANNED_MEASURE' || kind === 'WORK')).toEqual([]);
});

it('counts in each area exactly the actions that the register lists there', async () => {
  const areas = [...new Set(counts.map(({ refArea }) => refArea))];
  for (const refArea of areas) {
    const { actions } = listActions.response.parse(await api.json(`/actions?refArea=${refArea}`));
    const own = counts.filter((each) => each.refArea === refArea);
    expect(Object.fromEntries(own.map(({ kind, actions }) => [kind, actions]))).toEqual(
      Object.fromEntries(
        [...Map.groupBy(actions, ({ kind }) => kind)].map(([kind, group]) => [kind, group.length]),
      ),
    );
  }
  expect(areas.length).toBeGreaterThan(2);
});

it('counts an action for two districts once in their city, with its due day, its proof and how it stands', () => {
  const parents = new Map([
    ['751110000', '750000000'],
    ['751210000', '750000000'],
    ['750000000', null],
  ]);
  const action = { kind: 'INSTRUCTION', refAreas: ['751110000', '751210000'], evidence: 2 } as const;
  const late = { ...action, refAreas: [...action.refAreas], due: '2022-01-01', status: 'OVERDUE' } as const;
  const behind = { ...late, refAreas: ['750000000'], due: null, evidence: 0, status: 'BEHIND' } as const;
  expect(countActions([late, behind], parents)).toEqual([
    { refArea: '751110000', kind: 'INSTRUCTION', actions: 1, due: 1, proven: 1, overdue: 1, behind: 0 },
    { refArea: '750000000', kind: 'INSTRUCTION', actions: 2, due: 1, proven: 1, overdue: 1, behind: 1 },
    { refArea: '751210000', kind: 'INSTRUCTION', actions: 1, due: 1, proven: 1, overdue: 1, behind: 0 },
  ]);
});
