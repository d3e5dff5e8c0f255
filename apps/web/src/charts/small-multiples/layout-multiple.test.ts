import { describe, expect, it } from 'vitest';
import { buildAnnotation } from '../annotations/annotations.fixture.ts';
import { buildChartAnnotations } from '../annotations/build-chart-annotations.ts';
import { buildChartFigure } from '../chart-figure.ts';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import { findNearestSlot, placeMultiple, placeMultipleMarks, placeSlots } from './layout-multiple.ts';

const slot = (timePeriod: string) => ({ timePeriod, period: timePeriod, label: timePeriod });
const axes = (slots: number, apart = 0) => ({
  slots: Array.from({ length: slots }, (_, place) => slot(`200${place}`)),
  slotsApart: Array.from({ length: apart }, (_, place) => slot(`200${place}-Q1`)),
  ticks: [0, 10, 20],
});
const SIZE = { width: 100, height: 40 };
const point = (place: number, plotted: number) => ({ id: `${place}`, slot: place, plotted, label: null });

describe('placeSlots', () => {
  it('spreads periods evenly over the width', () => {
    expect(placeSlots(axes(3), 100)).toEqual([2, 50, 98]);
  });

  it('stands those set apart beyond the axis', () => {
    const [first = 0, last = 0, apart = 0] = placeSlots(axes(2, 1), 100);
    expect(first).toBeLessThan(last);
    expect(last).toBeLessThan(80);
    expect(apart).toBeGreaterThan(80);
  });

  it('gives them the whole width where there is nothing else', () => {
    expect(placeSlots(axes(0, 2), 100)).toEqual([2, 98]);
  });
});

it('finds the period that is pointed at', () => {
  expect([0, 20, 30, 75, 200].map((x) => findNearestSlot([2, 50, 98], x))).toEqual([0, 0, 1, 2, 2]);
});

describe('placeMultiple', () => {
  it('joins a run, counts heights from zero and leaves lone figures as dots', () => {
    const runs = [
      { id: 'a', points: [point(0, 0), point(1, 20)] },
      { id: 'b', points: [point(2, 10)] },
    ];
    expect(placeMultiple({ runs, setApart: [] }, axes(3), SIZE)).toEqual({
      lines: ['M2 40L50 0'],
      dots: [{ x: 98, y: 20, hollow: false }],
    });
  });

  it('draws what is set apart hollow and beyond the axis', () => {
    const { lines, dots } = placeMultiple({ runs: [], setApart: [point(0, 20)] }, axes(3, 1), SIZE);
    expect(lines).toEqual([]);
    expect(dots).toEqual([{ x: 98, y: 0, hollow: true }]);
  });
});

describe('placeMultipleMarks', () => {
  const names = districtNames();
  const [here, there] = DISTRICTS.map(({ refArea }) => refArea);
  const figuresOf = (refArea = '') =>
    ['2000', '2001', '2002'].map((timePeriod) =>
      buildChartFigure(
        published({ indicator: 'FLATS', unitMeasure: 'FLATS', obsValue: 1, refArea, timePeriod }),
        names,
      ),
    );
  const told = buildChartAnnotations(
    [buildAnnotation({ timePeriod: '2001', refArea: here ?? '' }), buildAnnotation({ timePeriod: '2002' })],
    [...figuresOf(here), ...figuresOf(there)],
    names,
  );
  const numbersOf = (refArea?: string) =>
    placeMultipleMarks({ figures: figuresOf(refArea) }, axes(3), told, 20).marks.map(({ annotation, x }) => [
      annotation.number,
      x,
    ]);

  it('marks what happened in an area on its own drawing, at its day, and what happened in all on each', () => {
    const xs = placeSlots(axes(3), 20);
    expect(numbersOf(here)).toEqual([
      [1, xs[1]],
      [2, xs[2]],
    ]);
    expect(numbersOf(there)).toEqual([[2, xs[2]]]);
  });
});
