import { describe, expect, it } from 'vitest';
import {
  formatByPlan,
  formatIncomplete,
  formatNotThisArea,
  formatSumOfPrintedGroups,
  formatWithAssumption,
} from './derived-phrases.ts';
import { plain } from './figures.fixture.ts';
import { formatPartOf } from './format-part-of.ts';
import { chooseScale } from './scale.ts';
import { unitMeasureOf } from './unit-measures.fixture.ts';

describe('words of derived figures', () => {
  it.each([
    [2, 'сумма двух напечатанных групп', 'жарияланған екі топтың қосындысы'],
    [5, 'сумма пяти напечатанных групп', 'жарияланған бес топтың қосындысы'],
    [10, 'сумма десяти напечатанных групп', 'жарияланған он топтың қосындысы'],
    [21, 'сумма 21 напечатанной группы', 'жарияланған 21 топтың қосындысы'],
  ])('sum of %i groups', (count, ru, kk) => {
    expect(formatSumOfPrintedGroups(count, 'ru')).toBe(ru);
    expect(formatSumOfPrintedGroups(count, 'kk')).toBe(kk);
  });

  it.each([
    [2, 8, 'district', 'неполно: 2 из 8 районов', 'толық емес: 8 ауданның ішінен 2 аудан'],
    [3, 21, 'region', 'неполно: 3 из 21 области', 'толық емес: 21 облыстың ішінен 3 облыс'],
    [1, 3, 'city', 'неполно: 1 из 3 городов', 'толық емес: 3 қаланың ішінен 1 қала'],
  ] as const)('%i of %i %s', (held, of, level, ru, kk) => {
    expect(formatIncomplete(held, of, level, 'ru')).toBe(ru);
    expect(formatIncomplete(held, of, level, 'kk')).toBe(kk);
  });

  it('names plans and areas', () => {
    expect(formatByPlan('2021', 'ru')).toBe('по плану на 2021 год');
    expect(formatByPlan('2021', 'kk')).toBe('2021 жылға арналған жоспар бойынша');
    expect(formatNotThisArea('district', 'ru')).toBe('не этот район');
    expect(formatNotThisArea('district', 'kk')).toBe('бұл аудан емес');
  });
});

describe('formatWithAssumption', () => {
  it('says of an assumed period that it is, and nothing of a printed one', () => {
    expect(formatWithAssumption('2020 год', true, 'ru')).toBe('2020 год (период не указан, взят условно)');
    expect(formatWithAssumption('2020 жыл', true, 'kk')).toBe(
      '2020 жыл (кезең көрсетілмеген, шартты түрде алынды)',
    );
    expect(formatWithAssumption('2020 год', false, 'ru')).toBe('2020 год');
  });
});

describe('formatPartOf', () => {
  const exact = (obsValue: number, unitMult = 0) =>
    ({ obsValue, decimals: 0, unitMult, obsStatus: 'A', qualifier: null }) as const;

  it.each([
    [exact(944), exact(3600), 'HOURS', '944 из 3 600 часов', '3 600 сағат, оның 944-і'],
    [exact(7), exact(21), 'PROJECTS', '7 из 21 проекта', '21 жоба, оның 7-сі'],
    [exact(118388, 3), exact(501002, 3), 'KZT', '118,4 из 501,0 млн ₸', '501,0 млн ₸, оның 118,4 млн-ы'],
  ] as const)('%o of %o %s', (part, whole, unit, ru, kk) => {
    expect(plain(formatPartOf(part, whole, unitMeasureOf(unit), 'ru'))).toBe(ru);
    expect(plain(formatPartOf(part, whole, unitMeasureOf(unit), 'kk'))).toBe(kk);
  });

  it('can leave out a unit said before', () => {
    expect(formatPartOf(exact(56), exact(98), unitMeasureOf('NOTIFICATIONS'), 'ru', false)).toBe('56 из 98');
  });
});

describe('chooseScale', () => {
  const printed = (obsValue: number | null, unitMult: number, decimals = 0) => ({
    obsValue,
    unitMult,
    decimals,
  });

  it('reads money printed in thousands in millions', () => {
    expect(chooseScale([printed(2627442, 3), printed(25000, 3)], 'KZT')).toEqual({ scale: 6, decimals: 1 });
    expect(chooseScale([printed(440000, 3, 1), printed(620000, 3, 1)], 'KZT')).toEqual({
      scale: 6,
      decimals: 0,
    });
    expect(chooseScale([printed(900, 3)], 'KZT')).toEqual({ scale: 3, decimals: 0 });
  });

  it('keeps any other print', () => {
    expect(chooseScale([printed(29, 3), printed(25, 3)], 'PERSONS')).toEqual({ scale: 3, decimals: 0 });
    expect(chooseScale([printed(98.17, 0, 2), printed(1.83, 0, 2)], 'PERCENT')).toEqual({
      scale: 0,
      decimals: 2,
    });
    expect(chooseScale([printed(8.19791210592288, 0, 14), printed(9.2, 0, 1)], 'PERCENT')).toEqual({
      scale: 0,
      decimals: 1,
    });
  });

  it('finds one scale for figures printed in two', () => {
    expect(chooseScale([printed(45000, 0), printed(55, 3)], 'COPIES_PER_WEEK')).toEqual({
      scale: 3,
      decimals: 0,
    });
    expect(chooseScale([printed(26419, 0, 1), printed(1, 6)], 'KZT')).toEqual({ scale: 0, decimals: 0 });
  });

  it('needs no figure', () => {
    expect(chooseScale([printed(null, 3)], 'PERSONS')).toEqual({ scale: 0, decimals: 0 });
  });
});
