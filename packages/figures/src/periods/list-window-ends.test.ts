import { describe, expect, it } from 'vitest';
import { listWindowEnds, listYears } from './list-window-ends.ts';

const almaty = [
  '2021-12-31',
  '2021',
  '2021-05-31',
  '2021-01-01/P5M',
  '2021-04-01/P2M',
  '2021-01-01/P4M',
  '2021-Q1',
  '2020-12-31',
  '2020',
  '2017-01-01/P4Y',
];

describe('listYears', () => {
  it('names the years in which periods end, once each, oldest first', () => {
    expect(listYears(almaty)).toEqual(['2020', '2021']);
  });
});

describe('listWindowEnds', () => {
  it('adds the months in which something ends', () => {
    expect(listWindowEnds(almaty)).toEqual(['2020', '2021-03', '2021-04', '2021-05', '2021']);
  });

  it('is empty for no figures', () => {
    expect(listWindowEnds([])).toEqual([]);
  });
});
