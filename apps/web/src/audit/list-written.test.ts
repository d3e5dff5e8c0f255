import { describe, expect, it } from 'vitest';
import { listFigures, listWritten } from './list-written.ts';

const REPORT = { submission: 9, rule: 'ALMATY_YOUTH', state: 'DRAFT', planAct: null, version: 1 };

describe('what an entry of the log says', () => {
  it('of something new is what it says at all, without what the entry says itself', () => {
    expect(listWritten(REPORT, null)).toEqual([
      ['rule', 'ALMATY_YOUTH'],
      ['state', 'DRAFT'],
    ]);
    expect(listWritten(null, REPORT)).toEqual([]);
  });

  it('of a change is what differs; a property that says nothing is as good as none', () => {
    const after = { ...REPORT, state: 'RETURNED', version: 2, message: null };
    expect(listWritten(REPORT, after)).toEqual([['state', 'DRAFT']]);
    expect(listWritten(after, REPORT)).toEqual([['state', 'RETURNED']]);
  });

  it('of what was emptied is that it is empty now', () => {
    expect(listWritten({ closedAt: null }, { closedAt: '2026-01-01' })).toEqual([['closedAt', null]]);
  });

  it('of figures is each of them, and of nothing else', () => {
    const figure = {
      indicator: 'YOUTH_POPULATION',
      refArea: '750000000',
      timePeriod: '2021-Q3',
      breakdown: { SEX: 'F' },
      obsValue: 5,
      decimals: 0,
      unitMult: 3,
      obsStatus: 'A',
      qualifier: null,
      updatedBy: 'Айгерім',
    };
    const { updatedBy: _, ...said } = figure;
    expect(listFigures([figure, 7, {}])).toEqual([{ ...said, breakdown: [['SEX', 'F']] }]);
    expect(listFigures({ name: 'x' })).toEqual([]);
    const { indicator, refArea, timePeriod, breakdown } = figure;
    expect(listFigures([{ indicator, refArea, timePeriod, breakdown }])).toMatchObject([
      { indicator, obsValue: null, obsStatus: null },
    ]);
  });
});
