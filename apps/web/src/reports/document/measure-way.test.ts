import { expect, it } from 'vitest';
import { measureWay } from './measure-way.ts';

it('is not told before anything is begun', () => {
  expect(measureWay(null)).toBeNull();
  expect(measureWay({ step: 'WAITING', done: 0, total: null })).toBeNull();
});

it('grows from step to step and within each', () => {
  const way = [
    measureWay({ step: 'LAYING_OUT', done: 1, total: 600 }),
    measureWay({ step: 'LAYING_OUT', done: 600, total: 600 }),
    measureWay({ step: 'WRITING', done: 300, total: 600 }),
    measureWay({ step: 'PACKING', done: 0, total: null }),
  ];
  expect(way).toEqual([0, 25, 40, 55]);
});
