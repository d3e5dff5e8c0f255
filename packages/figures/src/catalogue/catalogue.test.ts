import { expect, it } from 'vitest';
import { UNIT_MEASURES } from '../phrases/unit-measures.fixture.ts';
import { buildCatalogue } from './catalogue.ts';

const outcome = {
  dimension: 'OUTCOME',
  name: { kk: 'Қарау нәтижесі', ru: 'Результат рассмотрения' },
  codes: [{ code: 'REFUSED', parent: null, position: 1, name: { kk: 'Бас тартылған', ru: 'Отказано' } }],
};

const catalogue = buildCatalogue({
  indicators: [],
  refAreas: [],
  codelists: [outcome],
  unitMeasures: UNIT_MEASURES,
});

it('finds by code', () => {
  expect(catalogue.dimension('OUTCOME').name.kk).toBe('Қарау нәтижесі');
  expect(catalogue.code('OUTCOME', 'REFUSED').name.ru).toBe('Отказано');
  expect(catalogue.unitMeasure('FLATS').afterNumber.kk).toBe('пәтер');
});

it('names a code it does not know', () => {
  expect(() => catalogue.code('OUTCOME', 'LOST')).toThrow('no code of OUTCOME LOST in the catalogue');
  expect(() => catalogue.code('COLOUR', 'RED')).toThrow('no dimension COLOUR in the catalogue');
  expect(() => catalogue.indicator('YOUTH')).toThrow(RangeError);
  expect(() => catalogue.refArea('750000000')).toThrow(RangeError);
  expect(() => catalogue.unitMeasure('MILES')).toThrow(RangeError);
  expect(() => catalogue.direction('SPACE')).toThrow(RangeError);
  expect(() => catalogue.source('RUMOUR')).toThrow(RangeError);
});
