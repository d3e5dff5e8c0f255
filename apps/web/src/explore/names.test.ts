import { describe, expect, it } from 'vitest';
import { nameUnit } from '../indicators/name-unit.ts';
import { plain } from '../testing/plain.ts';
import { nameBreakdownText, nameDimension, nameMember, namePath, writeShare } from './names.ts';
import { exploreNames } from './testing/explore-names.ts';
import { publishedOf, tableOf } from './testing/pick-published.ts';

const [kk, ru] = [exploreNames('kk'), exploreNames('ru')];

describe('a member', () => {
  it.each([
    ['INDICATOR', 'YOUTH_NEET_RATE', 'NEET санатындағы жастардың үлесі', 'Доля молодёжи NEET'],
    ['REF_AREA', '750000000', 'Алматы қаласы', 'город Алматы'],
    ['TIME_PERIOD', '2021-01-01/P5M', '2021 жылғы қаңтар–мамыр', 'январь–май 2021 года'],
    ['SCENARIO', 'PLAN', 'жоспар', 'план'],
    ['OUTCOME', 'REFUSED', 'Бас тартылған', 'Отказано'],
    ['OUTCOME', '_T', 'Барлығы', 'Всего'],
    [
      'MEDIUM+TOPIC',
      'MEDIUM=TV;TOPIC=COVID_19',
      'Телесюжеттер, COVID-19 пандемиясы',
      'Телесюжеты, Пандемия COVID-19',
    ],
  ])('of %s, %s, has a name', (dimension, code, inKazakh, inRussian) => {
    expect([
      nameMember({ dimension, code }, kk, 'label'),
      nameMember({ dimension, code }, ru, 'label'),
    ]).toEqual([inKazakh, inRussian]);
  });

  it('is shorter in a row and in a column', () => {
    const indicator = { dimension: 'INDICATOR', code: 'ASSEMBLY_NOTIFICATIONS' };
    expect(nameMember(indicator, ru, 'label')).toBe('Уведомления и заявления о проведении мирных собраний');
    expect(nameMember(indicator, ru, 'row')).toBe('Уведомления и заявления о собраниях');
    const period = { dimension: 'TIME_PERIOD', code: '2021-01-01/P5M' };
    expect(nameMember(period, ru, 'row')).toBe('январь–май 2021 года');
    expect(plain(nameMember(period, ru, 'short'))).toBe('янв.–май 2021');
  });
});

it('dimensions have names, taken together too', () => {
  const names = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SCENARIO', 'OUTCOME', 'OUTCOME+SECTOR'].map(
    (each) => nameDimension(each, ru),
  );
  expect(names).toEqual([
    ...['Показатель', 'Территория', 'Период', 'Факт или план', 'Результат рассмотрения', 'Разрез'],
  ]);
});

it('a path leaves the printed total out, but for a header of nothing else', () => {
  const table = tableOf(publishedOf('ASSEMBLY_NOTIFICATIONS', 'YOUTH_NEET_RATE'), {
    rows: ['INDICATOR', 'OUTCOME'],
    columns: ['TIME_PERIOD', 'REF_AREA'],
  });
  expect(table.rows.slice(0, 2).map((row) => namePath(row, ru, 'row'))).toEqual([
    ['Уведомления и заявления о собраниях'],
    ['Уведомления и заявления о собраниях', 'Согласовано'],
  ]);
  const total = { key: '_T', members: [{ dimension: 'OUTCOME', code: '_T' }] };
  expect(namePath(total, ru, 'row')).toEqual(['Всего']);
});

it('breakdowns of a filter have names', () => {
  expect(['_T', 'OUTCOME=REFUSED'].map((text) => nameBreakdownText(text, ru))).toEqual(['Всего', 'Отказано']);
});

it('units stand as they were printed', () => {
  const budget = { unitMeasure: 'KZT', unitMult: 3, decimals: 1, obsValue: 440_000 };
  expect([plain(nameUnit(budget, kk)), plain(nameUnit(budget, ru))]).toEqual(['мың ₸', 'тыс. ₸']);
});

it('shares keep their qualifier', () => {
  expect(plain(writeShare({ percent: 25.604, qualifier: null }, ru))).toBe('25,6 %');
  expect(plain(writeShare({ percent: 25.604, qualifier: 'MORE_THAN' }, ru))).toBe('более 25,6 %');
});
