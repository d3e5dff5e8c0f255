import { describe, expect, it } from 'vitest';
import { AXES, findAxis, moveBy, moveTo, placeAll, swapAxes } from './move-dimension.ts';

const BASE = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SCENARIO'];
const dimensionsOf = (...breakdowns: string[]) =>
  [...BASE, ...breakdowns].map((dimension) => ({ dimension, members: ['A', 'B'] }));
const DEFAULT = { rows: ['INDICATOR', 'REF_AREA'], columns: ['TIME_PERIOD', 'SCENARIO'], multiples: [] };

describe('placeAll', () => {
  it('names the only breakdown, and takes several together', () => {
    expect(placeAll(DEFAULT, dimensionsOf('OUTCOME')).rows).toEqual(['INDICATOR', 'REF_AREA', 'OUTCOME']);
    expect(placeAll(DEFAULT, dimensionsOf('OUTCOME', 'SECTOR')).rows).toEqual([
      ...['INDICATOR', 'REF_AREA', 'BREAKDOWN'],
    ]);
    expect(placeAll(DEFAULT, dimensionsOf()).rows).toEqual(['INDICATOR', 'REF_AREA']);
  });

  it('leaves only those together that are not placed by themselves', () => {
    const layout = { ...DEFAULT, columns: ['OUTCOME', 'BREAKDOWN'] };
    expect(placeAll(layout, dimensionsOf('OUTCOME', 'SECTOR'))).toEqual({
      rows: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SCENARIO'],
      ...{ columns: ['OUTCOME', 'BREAKDOWN'], multiples: [] },
    });
    expect(
      placeAll({ ...DEFAULT, columns: ['OUTCOME', 'BREAKDOWN'] }, dimensionsOf('OUTCOME')).columns,
    ).toEqual(['OUTCOME']);
  });

  it('leaves out what the figures do not have', () => {
    expect(
      placeAll({ rows: ['SECTOR', 'BREAKDOWN'], columns: [], multiples: [] }, dimensionsOf()).rows,
    ).toEqual(BASE);
  });

  it.each([
    [[], [], []],
    [['BREAKDOWN'], ['INDICATOR', 'OUTCOME'], ['SECTOR']],
    [['OUTCOME', 'SECTOR'], ['BREAKDOWN', 'TIME_PERIOD', 'TIME_PERIOD'], ['NONSENSE']],
    [
      ['SCENARIO', 'BREAKDOWN'],
      ['SCENARIO', 'SECTOR'],
      ['BREAKDOWN', 'REF_AREA'],
    ],
  ])('places every dimension once: %j, %j, %j', (rows, columns, multiples) => {
    const placed = placeAll({ rows, columns, multiples }, dimensionsOf('OUTCOME', 'SECTOR'));
    const named = AXES.flatMap((each) => placed[each]);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(BASE));
    const breakdowns = named.filter((each) => !BASE.includes(each));
    expect(breakdowns.includes('BREAKDOWN') || breakdowns.length === 2).toBe(true);
  });
});

describe('moving a dimension', () => {
  it('puts it last on another axis', () => {
    const moved = moveTo(DEFAULT, 'SCENARIO', 'multiples');
    expect(moved).toEqual({ ...DEFAULT, columns: ['TIME_PERIOD'], multiples: ['SCENARIO'] });
    expect(findAxis(moved, 'SCENARIO')).toBe('multiples');
    expect(findAxis(moveTo(moved, 'SCENARIO', null), 'SCENARIO')).toBeNull();
  });

  it('moves it by one on its own, and no further than the end', () => {
    expect(moveBy(DEFAULT, 'REF_AREA', -1).rows).toEqual(['REF_AREA', 'INDICATOR']);
    expect(moveBy(DEFAULT, 'REF_AREA', 1)).toEqual(DEFAULT);
    expect(moveBy(DEFAULT, 'INDICATOR', -1)).toEqual(DEFAULT);
  });

  it('is undone by swapping twice', () => {
    expect(swapAxes(swapAxes(DEFAULT))).toEqual(DEFAULT);
    expect(swapAxes(DEFAULT).rows).toEqual(['TIME_PERIOD', 'SCENARIO']);
  });
});
