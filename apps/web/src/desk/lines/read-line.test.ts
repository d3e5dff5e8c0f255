import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { nameCell } from '../entry/name-cell.ts';
import { REPORTED, ROWS } from '../testing/build-rows.ts';
import { listAllLines } from './list-all-lines.ts';
import { findIndicators, listIndicatorGroups } from './list-indicator-groups.ts';
import { type LineBounds, type LineDraft, listLineAreas, readLine } from './read-line.ts';

const DRAFT: LineDraft = {
  indicator: 'ASSEMBLY_NOTIFICATIONS',
  breakdown: { OUTCOME: 'REFUSED' },
  refArea: '750000000',
  period: 'II квартал 2021 года',
};
const BOUNDS: LineBounds = {
  reported: REPORTED,
  kinds: ['YEAR', 'QUARTER', 'MONTH', 'DURATION'],
  cells: new Set(),
};

const problemsOf = (draft: Partial<LineDraft>, bounds: Partial<LineBounds> = {}) => {
  const reading = readLine({ ...DRAFT, ...draft }, { ...BOUNDS, ...bounds });
  return reading.kind === 'REFUSED' ? reading.problems : null;
};

describe('a line to be added', () => {
  it('is read as it is written, in either language', () => {
    const line = { ...DRAFT, timePeriod: '2021-Q2' };
    expect(readLine(DRAFT, BOUNDS)).toMatchObject({ kind: 'READ', line: { timePeriod: line.timePeriod } });
    const may = readLine({ ...DRAFT, period: '2021 жылғы мамыр' }, BOUNDS);
    expect(may).toMatchObject({ kind: 'READ', line: { timePeriod: '2021-05' } });
  });

  it.each<[string, Partial<LineDraft>, Partial<LineBounds>, object]>([
    ['without an indicator', { indicator: null }, {}, { indicator: 'NO_INDICATOR' }],
    ['without a period', { period: ' ' }, {}, { timePeriod: 'NO_PERIOD' }],
    ['of a period that nobody can read', { period: 'скоро' }, {}, { timePeriod: 'NO_PERIOD' }],
    ['of a period outside the report’s', { period: '2021' }, {}, { timePeriod: 'PERIOD_OUTSIDE' }],
    ['of what happens, as of a day', { period: '30.06.2021' }, {}, { timePeriod: 'NEEDS_LENGTH' }],
    [
      'of a level over a length of time',
      { period: '2021-Q2' },
      { kinds: ['DAY'] },
      { timePeriod: 'NEEDS_DAY' },
    ],
    [
      'without anything',
      { indicator: null, period: '' },
      {},
      { indicator: 'NO_INDICATOR', timePeriod: 'NO_PERIOD' },
    ],
  ])('is refused %s', (_, draft, bounds, problems) => {
    expect(problemsOf(draft, bounds)).toEqual(problems);
  });

  it('is refused where the form has it', () => {
    const cells = new Set(ROWS.map(({ cell }) => cell));
    expect(problemsOf({}, { cells })).toEqual({ line: 'THERE_ALREADY' });
    expect(problemsOf({ refArea: '751210000' }, { cells })).toBeNull();
  });

  it('may be about the area of the report or one within it', () => {
    const areas = listLineAreas('750000000', CATALOGUE).map(({ refArea }) => refArea);
    expect(areas[0]).toBe('750000000');
    expect(areas).toContain('751210000');
    expect(areas).not.toContain('710000000');
    expect(listLineAreas('751210000', CATALOGUE).map(({ refArea }) => refArea)).toEqual(['751210000']);
  });
});

describe('all lines of an indicator', () => {
  const line = {
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    refArea: '750000000',
    breakdown: {},
    timePeriod: '2021-Q2',
  };

  it('are its total and its parts, without those that the form has', () => {
    const published = ['_T', 'OUTCOME=APPROVED', 'OUTCOME=REFUSED'];
    const all = listAllLines(line, published, new Set(), CATALOGUE);
    expect(all.map(({ breakdown }) => breakdown)).toEqual([
      {},
      { OUTCOME: 'APPROVED' },
      { OUTCOME: 'REFUSED' },
    ]);
    const rest = listAllLines(line, published, new Set([nameCell(line)]), CATALOGUE);
    expect(rest).toEqual(all.slice(1));
  });
});

describe('indicators to choose from', () => {
  const groups = listIndicatorGroups('YOUTH', CATALOGUE);
  const found = (typed: string) =>
    findIndicators(groups, typed).flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator));

  it('are those of the direction, group by group', () => {
    const codes = found('');
    expect(codes.length).toBe(CATALOGUE.indicators.filter(({ direction }) => direction === 'YOUTH').length);
    expect(codes).not.toContain('ASSEMBLY_NOTIFICATIONS');
  });

  it('are found by words of either name, in any order, and by the code', () => {
    const { name } = CATALOGUE.indicator('YOUTH_NEET_RATE');
    for (const text of [name.kk, name.ru, 'youth_neet_rate'])
      expect(found(text)).toContain('YOUTH_NEET_RATE');
    expect(found(name.ru.split(' ').toReversed().join(' '))).toContain('YOUTH_NEET_RATE');
    expect(found('такого нет')).toEqual([]);
  });
});
