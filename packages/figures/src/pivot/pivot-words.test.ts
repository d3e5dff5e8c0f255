import type { Language } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { ALATAU } from '../headlines/published.fixture.ts';
import { formatEmptyReason } from './format-empty-reason.ts';
import { formatPivotTotal } from './format-pivot-total.ts';
import { catalogue, figure } from './pivot.fixture.ts';
import type { EmptyReason, PivotTotal } from './pivot.ts';

const inBoth = (say: (language: Language) => string): [kk: string, ru: string] => [say('kk'), say('ru')];

describe('the reason of an empty cell', () => {
  it.each<[EmptyReason, string, string]>([
    [{ reason: 'NOT_PUBLISHED' }, 'жарияланбаған', 'не опубликовано'],
    [{ reason: 'TOTAL_NOT_PRINTED' }, 'жалпы мәні дереккөзде басылмаған', 'итог в источнике не напечатан'],
    [
      { reason: 'NOT_BROKEN_DOWN', dimension: 'OUTCOME' },
      'көрсеткіште «Қарау нәтижесі» бөлінісі жоқ',
      'у показателя нет разреза «Результат рассмотрения»',
    ],
    [
      {
        ...{ reason: 'PUBLISHED_ONLY_JOINTLY', dimension: 'OUTLET', code: 'CITY_NEWSPAPERS' },
        observation: { ...figure(1), obsValue: 1 },
      },
      'тек бірге жарияланған: Қалалық газеттер',
      'опубликовано только вместе: Городские газеты',
    ],
    [
      { reason: 'AREA_NOT_THEN', refArea: ALATAU },
      'бұл кезде мұндай аумақ болмаған',
      'такой территории в это время не было',
    ],
  ])('%j is said in both languages', (empty, kk, ru) => {
    expect(inBoth((language) => formatEmptyReason(empty, catalogue, language))).toEqual([kk, ru]);
  });
});

describe('a total in words', () => {
  const one = { ...figure(1), obsValue: 1 };
  const sum = { total: one, timePeriod: '2021' };
  const incomplete = { result: 'INCOMPLETE', held: 2, expected: 8, missing: [] } as const;
  it.each<[string, PivotTotal, string, string]>([
    [
      'printed',
      { result: 'PRINTED', observation: one },
      'жалпы мәні дереккөзде басылған',
      'итог напечатан в источнике',
    ],
    [
      'a sum',
      { result: 'TOTAL', ...sum, observations: [one, one] },
      '2 мәннің қосындысы, 2021 жыл',
      'сумма 2 цифр, 2021 год',
    ],
    [
      'a sum of assumed periods',
      { result: 'TOTAL', ...sum, observations: [one, { ...one, periodAssumed: true }] },
      '2 мәннің қосындысы, 2021 жыл; дереккөзде кезеңдер көрсетілмеген',
      'сумма 2 цифр, 2021 год; периоды в источнике не указаны',
    ],
    [
      'a level',
      { result: 'TOTAL', ...sum, observations: [{ ...one, indicator: 'CENTRES' }] },
      'соңғы белгілі мән: 2021 жыл',
      'последняя известная цифра: 2021 год',
    ],
    [
      'recomputed',
      {
        result: 'TOTAL',
        ...sum,
        observations: [
          { ...one, indicator: 'BUDGET' },
          { ...one, indicator: 'HOURS' },
        ],
      },
      'алымы мен бөлімінен қайта есептелген',
      'пересчитано из числителя и знаменателя',
    ],
    [
      'of printed groups',
      { result: 'SUM_OF_PRINTED_GROUPS', ...sum, groups: 5, observations: [one] },
      'жарияланған бес топтың қосындысы',
      'сумма пяти напечатанных групп',
    ],
    [
      'of two districts',
      { ...incomplete, over: 'REF_AREA', level: 'district' },
      'толық емес: 8 ауданның ішінен 2 аудан',
      'неполно: 2 из 8 районов',
    ],
    [
      'of two areas',
      { ...incomplete, expected: 21, over: 'REF_AREA', level: null },
      'толық емес: 21 аумақтың ішінен 2 аумақ',
      'неполно: 2 из 21 территории',
    ],
    [
      'of two months',
      { ...incomplete, over: 'TIME_PERIOD', level: null },
      'толық емес: 8 айдың ішінен 2 ай',
      'неполно: 2 из 8 месяцев',
    ],
    [
      'of two codes',
      { ...incomplete, over: 'OUTCOME', level: null },
      'толық емес: 8 топтың ішінен 2 топ',
      'неполно: 2 из 8 групп',
    ],
    [
      'of a rate',
      { result: 'NOT_ADDITIVE', reason: 'RATE_OR_PRICE' },
      'Үлестер мен бағалар қосылмайды және орташаланбайды',
      'Доли и цены не складываются и не усредняются',
    ],
    [
      'withheld',
      { result: 'NO_FIGURE', observation: figure(null, { obsStatus: 'Q' }) },
      'құпиялылықты сақтау үшін жасырылған',
      'скрыто в целях конфиденциальности',
    ],
    ['of nothing', { result: 'NO_FIGURE', observation: null }, 'деректер жоқ', 'нет данных'],
  ])('%s', (_, total, kk, ru) => {
    expect(inBoth((language) => formatPivotTotal(total, catalogue, language))).toEqual([kk, ru]);
  });
});
