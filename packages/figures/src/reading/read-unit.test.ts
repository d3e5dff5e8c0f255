import { describe, expect, it } from 'vitest';
import { readUnit } from './read-unit.ts';

describe('readUnit', () => {
  it.each([
    ['Государственный информационный заказ за II квартал 2021 года, тыс. тенге', 3, 'MONEY'],
    ['Қаржыландыру, мың теңге', 3, 'MONEY'],
    ['(млн тг)', 6, 'MONEY'],
    ['млрд. ₸', 9, 'MONEY'],
    ['Численность, тыс. человек', 3, null],
    ['Доля, %', 0, 'PERCENT'],
    ['үлесі, пайыз', 0, 'PERCENT'],
    ['теѕге', 0, 'MONEY'],
  ])('%s', (text, unitMult, of) => expect(readUnit(text)).toMatchObject({ unitMult, of }));

  it.each(['Показатель', '2021 год', 'тыс. человек, млн тенге', 'в тенге и %', ''])('%j says none', (text) =>
    expect(readUnit(text)).toBeNull(),
  );
});
