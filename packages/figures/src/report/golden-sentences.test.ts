import type { Language, Observation, Qualifier, TimePeriod } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { published } from '../headlines/published.fixture.ts';
import { QUALIFIERS } from '../phrases/figures.fixture.ts';
import { catalogue, contextOf, readBlock } from './report.fixture.ts';
import { writeIndicator } from './write-indicator.ts';

const NUMBERS = [1, 2, 5, 21, 1000] as const;

function say(obsValue: number, more: Partial<Observation>, language: Language): string {
  const figure = published('YOUTH_HOUSING_NURLY_ZHER_FLATS', obsValue, more);
  const block = writeIndicator(catalogue.indicator(figure.indicator), [figure], contextOf([figure]));
  return readBlock(block, language).join();
}

/** Everything after the name of the indicator. */
const said = (obsValue: number, more: Partial<Observation>, language: Language) =>
  say(obsValue, more, language).replace(/^.*?: /, '');

describe('a sentence of a report', () => {
  it('begins with what it is about and ends in a full stop', () => {
    expect(say(350, {}, 'ru')).toBe('Арендные квартиры «Нұрлы жер»: 350 квартир в 2020 году.');
    expect(say(350, {}, 'kk')).toBe('«Нұрлы жер», жалға берілетін пәтерлер: 2020 жылы — 350 пәтер.');
  });

  it.each<[Qualifier | null, readonly string[], readonly string[]]>([
    [
      null,
      ['1 квартира', '2 квартиры', '5 квартир', '21 квартира', '1 000 квартир'],
      ['1 пәтер', '2 пәтер', '5 пәтер', '21 пәтер', '1 000 пәтер'],
    ],
    [
      'MORE_THAN',
      ['более 1 квартиры', 'более 2 квартир', 'более 5 квартир', 'более 21 квартиры', 'более 1 000 квартир'],
      [
        ...['1-ден астам пәтер', '2-ден астам пәтер', '5-тен астам пәтер', '21-ден астам пәтер'],
        '1 000-нан астам пәтер',
      ],
    ],
    [
      'ABOUT',
      ['около 1 квартиры', 'около 2 квартир', 'около 5 квартир', 'около 21 квартиры', 'около 1 000 квартир'],
      ['шамамен 1 пәтер', 'шамамен 2 пәтер', 'шамамен 5 пәтер', 'шамамен 21 пәтер', 'шамамен 1 000 пәтер'],
    ],
    [
      'UP_TO',
      ['до 1 квартиры', 'до 2 квартир', 'до 5 квартир', 'до 21 квартиры', 'до 1 000 квартир'],
      [
        '1-ге дейін пәтер',
        '2-ге дейін пәтер',
        '5-ке дейін пәтер',
        '21-ге дейін пәтер',
        '1 000-ға дейін пәтер',
      ],
    ],
    [
      'AT_LEAST',
      [
        ...['не менее 1 квартиры', 'не менее 2 квартир', 'не менее 5 квартир', 'не менее 21 квартиры'],
        'не менее 1 000 квартир',
      ],
      ['кемінде 1 пәтер', 'кемінде 2 пәтер', 'кемінде 5 пәтер', 'кемінде 21 пәтер', 'кемінде 1 000 пәтер'],
    ],
  ])('says 1, 2, 5, 21 and 1 000 with %s', (qualifier, russian, kazakh) => {
    const inLanguage = (language: Language) =>
      NUMBERS.map((obsValue) => said(obsValue, { qualifier }, language));
    expect(inLanguage('ru')).toEqual(russian.map((figure) => `${figure} в 2020 году.`));
    expect(inLanguage('kk')).toEqual(kazakh.map((figure) => `2020 жылы — ${figure}.`));
  });

  const PERIODS: readonly [TimePeriod, ru: string, kk: string][] = [
    ['2020', 'в 2020 году', '2020 жылы'],
    ['2017-01-01/P4Y', 'в 2017–2020 годах', '2017–2020 жылдары'],
    ['2021-Q1', 'в I квартале 2021 года', '2021 жылғы I тоқсанда'],
    ['2021-04', 'в апреле 2021 года', '2021 жылғы сәуірде'],
    ['2021-01-01/P5M', 'в январе–мае 2021 года', '2021 жылғы қаңтар–мамырда'],
    [
      '2020-09-01/P9M',
      'с сентября 2020 года по май 2021 года',
      '2020 жылғы қыркүйек – 2021 жылғы мамыр аралығында',
    ],
    ['2021-05-31', 'на 31 мая 2021 года', '2021 жылғы 31 мамырдағы жағдай бойынша'],
  ];

  const PLANS: readonly [TimePeriod, ru: string, kk: string][] = [
    ['2021', 'по плану на 2021 год', '2021 жылға арналған жоспар бойынша'],
    ['2021-12-31', 'по плану на 31 декабря 2021 года', '2021 жылғы 31 желтоқсанға арналған жоспар бойынша'],
  ];

  it.each([
    ...PERIODS.map((period) => ['ACTUAL', ...period] as const),
    ...PLANS.map((period) => ['PLAN', ...period] as const),
  ])('says of %s %s «%s» and «%s», assumed or not', (scenario, timePeriod, ru, kk) => {
    for (const periodAssumed of [false, true]) {
      const more = { scenario, timePeriod, periodAssumed };
      expect(said(21, more, 'ru')).toBe(`21 квартира ${ru}.`);
      expect(said(21, more, 'kk')).toBe(`${kk} — 21 пәтер.`);
    }
  });

  it('puts every number, qualifier and period together in the same way', () => {
    for (const [timePeriod, ru, kk] of PERIODS) {
      for (const qualifier of [null, ...QUALIFIERS]) {
        for (const obsValue of NUMBERS) {
          const [russian, kazakh] = (['ru', 'kk'] as const).map((language) =>
            said(obsValue, { timePeriod, qualifier }, language),
          );
          const alone = said(obsValue, { qualifier }, 'ru').replace(' в 2020 году.', '');
          expect(russian).toBe(`${alone} ${ru}.`);
          expect(kazakh).toBe(said(obsValue, { qualifier }, 'kk').replace('2020 жылы', kk));
        }
      }
    }
  });

  it('writes money out, to the digit that the source prints', () => {
    const money = (obsValue: number, more: Partial<Observation>, language: Language) => {
      const figure = published('INFORMATION_BUDGET', obsValue, more);
      const block = writeIndicator(catalogue.indicator(figure.indicator), [figure], contextOf([figure]));
      return readBlock(block, language)
        .join()
        .replace(/^.*?: /, '');
    };
    const upTo = { obsValue: 120_000, decimals: 1, unitMult: 3, qualifier: 'UP_TO' } as const;
    expect(money(2_627_442, { unitMult: 3 }, 'ru')).toBe('2 627 442 тыс. тенге в 2020 году.');
    expect(money(93, { unitMult: 6 }, 'kk')).toBe('2020 жылы — 93 млн теңге.');
    expect(money(120_000, upTo, 'ru')).toBe('до 120 000,0 тыс. тенге в 2020 году.');
    expect(money(120_000, upTo, 'kk')).toBe('2020 жылы — 120 000,0 мың теңгеге дейін.');
  });

  it('says why there is no figure', () => {
    const gap = published('YOUTH_HOUSING_NURLY_ZHER_FLATS', null, { obsStatus: 'O' });
    const block = writeIndicator(catalogue.indicator(gap.indicator), [gap], contextOf([gap]));
    expect(readBlock(block, 'ru').join()).toBe('Арендные квартиры «Нұрлы жер»: нет данных в 2020 году.');
  });
});
