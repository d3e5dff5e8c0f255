import type { Observation } from '@korsetkish/contract';
import { type PivotCell, type PivotTotal, prepareShares } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { exploreNames } from '../testing/explore-names.ts';
import { publishedOf } from '../testing/pick-published.ts';
import { describeCell, describeTotal } from './describe-cell.ts';
import { listMarks, listMarksOf } from './list-marks.ts';
import { unitKeyOf } from './place-units.ts';

const [kk, ru] = [exploreNames('kk'), exploreNames('ru')];
const noDoubts = () => [];

const [budget] = publishedOf('INFORMATION_BUDGET').filter(
  ({ breakdown, scenario }) => breakdown.OUTLET === 'ONLINE_MEDIA' && scenario === 'PLAN',
);
if (!budget || budget.obsValue === null) throw new Error('the plan for online media is published');
const figure = { ...budget, obsValue: budget.obsValue };
const cellOf = (observation: Observation & { obsValue: number }): PivotCell => ({
  kind: 'FIGURE',
  observation,
});

describe('a cell', () => {
  it('is the figure as printed, with its unit where no heading says it', () => {
    expect(plain(describeCell(cellOf(figure), null, ru, noDoubts).text)).toBe('до 120 000,0 тыс. ₸');
    expect(plain(describeCell(cellOf(figure), unitKeyOf(figure), ru, noDoubts).text)).toBe('до 120 000,0');
    expect(plain(describeCell(cellOf(figure), unitKeyOf(figure), kk, noDoubts).text)).toBe(
      '120 000,0-ге дейін',
    );
    expect(describeCell(cellOf(figure), 'KZT 6', ru, noDoubts).text).toContain('₸');
  });

  it('says why there is none', () => {
    const missing: PivotCell = {
      kind: 'NO_FIGURE',
      observation: { ...figure, obsValue: null, obsStatus: 'Q' },
    };
    expect(describeCell(missing, null, ru, noDoubts)).toMatchObject({
      ...{ text: 'скрыто в целях конфиденциальности', form: 'WORDS' },
    });
    const empty: PivotCell = { kind: 'EMPTY', empty: { reason: 'NOT_PUBLISHED' } };
    expect(describeCell(empty, null, ru, noDoubts)).toMatchObject({ text: '–', said: 'не опубликовано' });
    const impossible: PivotCell = {
      kind: 'EMPTY',
      empty: { reason: 'NOT_BROKEN_DOWN', dimension: 'OUTCOME' },
    };
    expect(describeCell(impossible, null, kk, noDoubts)).toMatchObject({
      ...{ text: '×', said: 'көрсеткіште «Қарау нәтижесі» бөлінісі жоқ' },
    });
  });

  it('tells its share of the printed total where shares are shown', () => {
    const notices = publishedOf('ASSEMBLY_NOTIFICATIONS');
    const refused = notices.find(({ breakdown }) => breakdown.OUTCOME === 'REFUSED');
    if (!refused || refused.obsValue === null) throw new Error('refusals are published');
    const cell = cellOf({ ...refused, obsValue: refused.obsValue });
    const share = describeCell(cell, null, ru, noDoubts, prepareShares(notices, CATALOGUE)).share;
    expect(plain(share ?? '')).toBe('25,6 %');
    expect(describeCell(cell, null, ru, noDoubts).share).toBeUndefined();
  });
});

describe('a total', () => {
  it('is a number, words or a sign', () => {
    const printed = { result: 'PRINTED', observation: figure } as const;
    expect(plain(describeTotal(printed, null, ru, noDoubts).text)).toBe('до 120 000,0 тыс. ₸');
    const incomplete = { result: 'INCOMPLETE', held: 2, expected: 8, missing: [] } as const;
    expect(
      describeTotal({ ...incomplete, over: 'REF_AREA', level: 'district' }, null, ru, noDoubts),
    ).toMatchObject({
      ...{ text: 'неполно: 2 из 8 районов', form: 'WORDS', said: null },
    });
    expect(describeTotal({ result: 'NOT_ADDITIVE', reason: 'SEPARATE' }, null, ru, noDoubts)).toMatchObject({
      ...{ text: '×', said: 'Это отдельные величины: они не складываются', form: 'SIGN' },
    });
    expect(describeTotal({ result: 'NO_FIGURE', observation: null }, null, ru, noDoubts)).toMatchObject({
      ...{ text: '–', said: 'нет данных' },
    });
  });

  it('is marked where nobody printed it, and where it was printed as its figure is', () => {
    const { obsValue, decimals, unitMeasure, unitMult, qualifier } = figure;
    const total = { obsValue: obsValue ?? 0, decimals, unitMeasure, unitMult, qualifier };
    const added = { total, timePeriod: figure.timePeriod, observations: [] };
    const marksOf = (each: PivotTotal) => describeTotal(each, null, ru, noDoubts).marks;
    expect(marksOf({ result: 'TOTAL', ...added })).toEqual(['TOTAL_COMPUTED']);
    expect(marksOf({ result: 'SUM_OF_PRINTED_GROUPS', groups: 5, ...added })).toEqual(['TOTAL_OF_GROUPS']);
    const assumed = { ...figure, obsValue: 7, periodAssumed: true };
    expect(marksOf({ result: 'PRINTED', observation: assumed })).toEqual(listMarks(assumed, noDoubts));
    expect(listMarks(assumed, noDoubts)).toContain('PERIOD_ASSUMED');
  });
});

describe('marks', () => {
  it('stand in one order and once in the key', () => {
    const doubted = { ...figure, periodAssumed: true, obsStatus: 'P', note: { kk: 'x', ru: 'x' } } as const;
    const findDoubts = () => [{ result: 'FAILS' } as const];
    expect(listMarks(doubted, findDoubts)).toEqual(['CHECK_FAILS', 'PERIOD_ASSUMED', 'PROVISIONAL', 'NOTE']);
    expect(listMarks({ ...figure, note: null }, noDoubts)).toEqual([]);
    expect(listMarksOf({ observations: [doubted, doubted, figure] }, [], findDoubts)).toEqual([
      ...['CHECK_FAILS', 'PERIOD_ASSUMED', 'PROVISIONAL', 'NOTE'],
    ]);
  });
});
