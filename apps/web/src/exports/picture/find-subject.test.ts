import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { findSubject } from './find-subject.ts';

const [some] = OBSERVATIONS;
if (!some) throw new Error('nothing is published');

const ofPeriods = (...timePeriods: string[]): Observation[] =>
  timePeriods.map((timePeriod) => ({ ...some, timePeriod }));
const ofAreas = (...refAreas: string[]): Observation[] => refAreas.map((refArea) => ({ ...some, refArea }));

describe('periods', () => {
  it.each([
    [['2021-05-31'], '2021 жылғы 31 мамыр', 'на 31 мая 2021 года'],
    [['2020', '2020'], '2020 жыл', '2020 год'],
    [['2020', '2021-01-01/P5M'], '2020 жыл – 2021 жылғы мамыр', '2020 год – май 2021 года'],
    [['2021', '2010', '2015'], '2010–2021 жылдар', '2010–2021 годы'],
    [['2021-Q1', '2021-01-01/P5M'], '2021 жылғы қаңтар–мамыр', 'январь–май 2021 года'],
    [['2020-01', '2021-12'], '2020–2021 жылдар', '2020–2021 годы'],
    [['2021-04-30', '2021'], '2021 жыл', '2021 год'],
  ])('%j', (timePeriods, kk, ru) => {
    const say = (language: 'kk' | 'ru') =>
      plain(findSubject(ofPeriods(...timePeriods), CATALOGUE, language).periods);
    expect([say('kk'), say('ru')]).toEqual([kk, ru]);
  });
});

describe('areas', () => {
  it('names up to three, each once, as they come', () => {
    const { areas, more } = findSubject(ofAreas('750000000', '000000000', '750000000'), CATALOGUE, 'ru');
    expect([areas, more]).toEqual([['город Алматы', 'Республика Казахстан'], 0]);
  });

  it('counts the rest of many', () => {
    const codes = CATALOGUE.refAreas.slice(0, 5).map(({ refArea }) => refArea);
    const { areas, more } = findSubject(ofAreas(...codes), CATALOGUE, 'kk');
    expect([areas.length, more]).toEqual([2, 3]);
  });
});

it('without a figure there is no subject', () => {
  expect(() => findSubject([], CATALOGUE, 'kk')).toThrow(RangeError);
});
