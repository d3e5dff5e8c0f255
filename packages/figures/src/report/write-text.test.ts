import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { published } from '../headlines/published.fixture.ts';
import { contextOf, DIRECTION, readBlock } from './report.fixture.ts';
import { parseTemplate } from './template/parse-template.ts';
import { writeText } from './write-text.ts';

function writeBlock(text: string, told: readonly Observation[]) {
  const [paragraph] = parseTemplate(text).paragraphs;
  if (paragraph?.kind !== 'TEXT') throw new RangeError(`not a paragraph of words: ${text}`);
  const context = {
    ...contextOf(told),
    ...{ direction: DIRECTION, narratives: [], plannedApart: new Set<string>() },
  };
  return writeText({ kk: paragraph.parts, ru: paragraph.parts }, context);
}

function write(text: string, told: readonly Observation[], language: 'kk' | 'ru' = 'ru') {
  const block = writeBlock(text, told);
  return block && readBlock(block, language).join();
}

const flats = (obsValue: number | null, more: Partial<Observation> = {}) =>
  published('YOUTH_HOUSING_NURLY_ZHER_FLATS', obsValue, more);
const CODE = 'YOUTH_HOUSING_NURLY_ZHER_FLATS';

const HELD = [
  flats(350),
  flats(21, { timePeriod: '2021-Q1', qualifier: 'MORE_THAN' }),
  flats(400, { scenario: 'PLAN' }),
  flats(1050, { scenario: 'PLAN', timePeriod: '2021' }),
];

describe('a paragraph of a template', () => {
  it('has the newest figure and its period, and begins with a capital', () => {
    expect(write(`{{${CODE} when}} выдано {{${CODE} value}}.`, HELD)).toBe(
      'В I квартале 2021 года выдано более 21 квартиры.',
    );
    expect(write(`{{${CODE} when}} {{${CODE} value}} берілді.`, HELD, 'kk')).toBe(
      '2021 жылғы I тоқсанда 21-ден астам пәтер берілді.',
    );
  });

  it('has the figure of a period, what happened before what was planned', () => {
    expect(write(`Выдано {{${CODE} value 2020}} {{${CODE} when 2020}}.`, HELD)).toBe(
      'Выдано 350 квартир в 2020 году.',
    );
    expect(write(`Ожидается {{${CODE} value 2021}} {{${CODE} when 2021}}.`, HELD)).toBe(
      'Ожидается 1 050 квартир по плану на 2021 год.',
    );
  });

  it('has the whole sentence of an indicator among other words', () => {
    expect(write(`По жилью: {{${CODE}}}`, [flats(2)])).toBe(
      'По жилью: Арендные квартиры «Нұрлы жер»: 2 квартиры в 2020 году',
    );
  });

  it('works a number out once for both languages', () => {
    const block = writeBlock(`По жилью: {{${CODE}}}`, [flats(350), flats(400, { scenario: 'PLAN' })]);
    const [kk, ru] = (['kk', 'ru'] as const).map((language) =>
      block?.block === 'SENTENCE' ? block.said[language].flatMap(({ derived }) => derived) : [],
    );
    expect(kk).not.toEqual([]);
    expect(ru?.map((each) => kk?.indexOf(each))).toEqual(kk?.map((_, place) => place));
  });

  it.each([
    ['another period', `{{${CODE} value 2019}} выдано.`],
    ['a part', `{{${CODE} value last SECTOR=EDUCATION}} выдано.`],
    ['another indicator', 'Выдано {{YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS value}}.'],
  ])('is left out where %s is not held', (_, text) => {
    expect(write(text, HELD)).toBeNull();
  });

  it('is left out where there is only a gap', () => {
    expect(write(`{{${CODE} value}} выдано.`, [flats(null, { obsStatus: 'O' })])).toBeNull();
  });
});
