import type { Codelist, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { aggregateOverCodes } from './aggregate-over-codes.ts';
import { findFigureOfCode } from './find-figure-of-code.ts';

const code = (of: string, parent: string | null = null) => ({
  code: of,
  parent,
  position: 1,
  name: { kk: of, ru: of },
});
const outlets: Codelist = {
  dimension: 'OUTLET',
  name: { kk: 'БАҚ', ru: 'СМИ' },
  codes: [
    code('CITY_NEWSPAPERS'),
    code('ALMATY_AQSHAMY', 'CITY_NEWSPAPERS'),
    code('VECHERNIY_ALMATY', 'CITY_NEWSPAPERS'),
    code('ALMATY_TV'),
  ],
};
const printArea = buildIndicator({
  indicator: 'INFORMATION_NEWSPAPERS_AREA',
  unitMeasure: 'CM2',
  dimensions: [{ dimension: 'OUTLET', kind: 'PRINTED_GROUPS' }],
});
const outlet = (of: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INFORMATION_NEWSPAPERS_AREA',
    unitMeasure: 'CM2',
    breakdown: { OUTLET: of },
    obsValue,
    ...more,
  });
const aqshamy = outlet('ALMATY_AQSHAMY', 1_833_695);
const vecherniy = outlet('VECHERNIY_ALMATY', 1_789_765);
const newspapers = outlet('CITY_NEWSPAPERS', 1_152_195);

const find = (of: string, observations: readonly Observation[], indicator = printArea) =>
  findFigureOfCode(of, { indicator, codelist: outlets, observations });

describe('findFigureOfCode', () => {
  it('gives the published figure first', () => {
    expect(find('CITY_NEWSPAPERS', [newspapers, aqshamy])).toEqual({
      result: 'PUBLISHED',
      observation: newspapers,
    });
  });

  it('rolls a parent up when every child has a figure', () => {
    expect(find('CITY_NEWSPAPERS', [aqshamy, vecherniy])).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 3_623_460 },
    });
  });

  it('names the child that is missing', () => {
    expect(find('CITY_NEWSPAPERS', [aqshamy])).toEqual({
      result: 'INCOMPLETE',
      held: 1,
      expected: 2,
      missing: ['VECHERNIY_ALMATY'],
    });
    expect(find('CITY_NEWSPAPERS', [aqshamy, outlet('VECHERNIY_ALMATY', null)]).result).toBe('INCOMPLETE');
  });

  it('never splits a parent down: a child is published only jointly', () => {
    expect(find('ALMATY_AQSHAMY', [newspapers])).toEqual({
      result: 'PUBLISHED_ONLY_JOINTLY',
      code: 'CITY_NEWSPAPERS',
      observation: newspapers,
    });
  });

  it('does not rebuild a suppressed figure from its children', () => {
    const suppressed = outlet('CITY_NEWSPAPERS', null, { obsStatus: 'Q' });
    expect(find('CITY_NEWSPAPERS', [suppressed, aqshamy, vecherniy])).toEqual({
      result: 'NO_FIGURE',
      observation: suppressed,
    });
  });

  it('says when nothing is held', () => {
    expect(find('ALMATY_TV', [newspapers])).toEqual({ result: 'NO_FIGURE', observation: null });
    expect(find('ALMATY_TV', [buildObservation()])).toEqual({ result: 'NO_FIGURE', observation: null });
  });

  it('does not roll up what is never added, nor figures of two periods', () => {
    const separate = { ...printArea, dimensions: [{ dimension: 'OUTLET', kind: 'SEPARATE' as const }] };
    expect(find('CITY_NEWSPAPERS', [aqshamy, vecherniy], separate)).toMatchObject({ reason: 'SEPARATE' });
    const later = { ...vecherniy, timePeriod: '2021' };
    expect(find('CITY_NEWSPAPERS', [aqshamy, later])).toMatchObject({ reason: 'DIFFERENT_PERIODS' });
  });
});

describe('aggregateOverCodes', () => {
  const aggregate = (observations: readonly Observation[], codes?: readonly string[]) =>
    aggregateOverCodes({ indicator: printArea, codelist: outlets, observations, ...(codes && { codes }) });

  it('counts a child once, in its parent', () => {
    expect(
      aggregate([outlet('CITY_NEWSPAPERS', 5), outlet('ALMATY_AQSHAMY', 3), outlet('ALMATY_TV', 2)]),
    ).toMatchObject({
      result: 'SUM_OF_PRINTED_GROUPS',
      groups: 2,
      total: { obsValue: 7 },
    });
  });

  it('rolls a wanted code up from its children', () => {
    expect(
      aggregate([aqshamy, vecherniy, outlet('ALMATY_TV', 40)], ['CITY_NEWSPAPERS', 'ALMATY_TV']),
    ).toMatchObject({
      groups: 2,
      total: { obsValue: 3_623_500 },
    });
  });

  it('names the wanted codes without a figure', () => {
    expect(aggregate([newspapers], ['CITY_NEWSPAPERS', 'ALMATY_TV'])).toEqual({
      result: 'INCOMPLETE',
      held: 1,
      expected: 2,
      missing: ['ALMATY_TV'],
    });
    expect(aggregate([])).toMatchObject({ result: 'INCOMPLETE', held: 0, expected: 0 });
  });

  it('refuses a parent beside its child, and words that do not add up', () => {
    expect(aggregate([newspapers, aqshamy], ['CITY_NEWSPAPERS', 'ALMATY_AQSHAMY'])).toMatchObject({
      reason: 'OVERLAPPING_PARTS',
    });
    const bounds = [
      outlet('ALMATY_AQSHAMY', 1, { qualifier: 'UP_TO' }),
      outlet('VECHERNIY_ALMATY', 1, { qualifier: 'MORE_THAN' }),
    ];
    expect(aggregate(bounds, ['CITY_NEWSPAPERS'])).toMatchObject({ reason: 'MIXED_QUALIFIERS' });
  });

  it('adds a partition up, and leaves the printed total out', () => {
    const indicator = buildIndicator();
    const outcomes: Codelist = {
      ...outlets,
      dimension: 'OUTCOME',
      codes: [code('APPROVED'), code('REFUSED')],
    };
    const observations = [
      buildObservation(),
      buildObservation({ breakdown: { OUTCOME: 'APPROVED' }, obsValue: 39 }),
      buildObservation({ breakdown: { OUTCOME: 'REFUSED' }, obsValue: 56 }),
    ];
    expect(aggregateOverCodes({ indicator, codelist: outcomes, observations })).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 95 },
    });
  });
});
