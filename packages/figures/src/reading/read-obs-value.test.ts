import type { Language } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../phrases/figures.fixture.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { SCALES } from '../phrases/scale.ts';
import { UNIT_MEASURES, unitMeasureOf } from '../phrases/unit-measures.fixture.ts';
import { arbitraryPrinted } from '../testing/arbitrary-observation.ts';
import { type ObsValueQuestion, readNumberCell, readObsValue } from './read-obs-value.ts';

/** Value, decimals, power of ten and qualifier; or the problem. */
const inShort = (text: string, question: Partial<ObsValueQuestion> = {}) => {
  const reading = readObsValue(text, { sign: 'COMMA', ...question });
  if (reading.kind === 'REFUSED') return reading.problem;
  const { obsValue, decimals, unitMult, qualifier } = reading.what;
  return [obsValue, decimals, unitMult, qualifier];
};

describe('readObsValue', () => {
  it.each([
    ['496', 496, 0, 0, null],
    ['2 627 442,50', 2627442.5, 2, 0, null],
    ['2\u00A0627\u202F442,5', 2627442.5, 1, 0, null],
    ['1\u2009234', 1234, 0, 0, null],
    ["12'345", 12345, 0, 0, null],
    ['−3,25', -3.25, 2, 0, null],
    ['440 000,0 тыс. тенге', 440000, 1, 3, null],
    ['1,9 млрд тг.', 1.9, 1, 9, null],
    ['120 млн теңге', 120, 0, 6, null],
    ['35 мың теңге', 35, 0, 3, null],
    ['более 4 тыс.', 4, 0, 3, 'MORE_THAN'],
    ['свыше 93 млн ₸', 93, 0, 6, 'MORE_THAN'],
    ['4 мыңнан астам', 4, 0, 3, 'MORE_THAN'],
    ['400-ден астам', 400, 0, 0, 'MORE_THAN'],
    ['Около 150', 150, 0, 0, 'ABOUT'],
    ['шамамен 4 000', 4000, 0, 0, 'ABOUT'],
    ['≈ 20', 20, 0, 0, 'ABOUT'],
    ['до 120 млн теңге', 120, 0, 6, 'UP_TO'],
    ['120-ға дейін', 120, 0, 0, 'UP_TO'],
    ['не более 5', 5, 0, 0, 'UP_TO'],
    ['не менее 40', 40, 0, 0, 'AT_LEAST'],
    ['кемінде 40', 40, 0, 0, 'AT_LEAST'],
    ['40-тан кем емес', 40, 0, 0, 'AT_LEAST'],
    ['4 мыѕнан астам', 4, 0, 3, 'MORE_THAN'],
  ] as const)('%s', (text, ...expected) => expect(inShort(text)).toEqual(expected));

  it.each([
    ['', null],
    ['-', null],
    ['—', null],
    ['н/д', 'O'],
    ['Нет данных', 'O'],
    ['мәлімет жоқ', 'O'],
    ['мјлімет жоќ', 'O'],
    ['…', 'O'],
    ['х', 'Q'],
    ['неприменимо', 'M'],
    ['қолданылмайды', 'M'],
  ])('%j is no figure, for the reason %s', (text, emptyReason) => {
    expect(readObsValue(text, { sign: null })).toMatchObject({
      kind: 'READ',
      what: { obsValue: null, emptyReason },
    });
  });

  it.each(['496*', '496**', '496 ¹', '496 [2]'])('%s leads to a note', (text) => {
    expect(readObsValue(text, { sign: null })).toMatchObject({
      what: { obsValue: 496, notes: ['FOOTNOTE_MARK'] },
    });
  });

  it.each([
    ['всего', 'NO_NUMBER'],
    ['10–12', 'SEVERAL_NUMBERS'],
    ['5 из 8', 'SEVERAL_NUMBERS'],
    ['31.05.2021', 'MALFORMED'],
    ['менее 5', 'QUALIFIER_UNKNOWN'],
    ['< 5', 'QUALIFIER_UNKNOWN'],
    ['около более 5', 'TWO_QUALIFIERS'],
    ['5 яблок', 'UNKNOWN_WORDS'],
    ['12345678901234,567', 'TOO_LONG'],
    ['◇ 5', 'SYNTHETIC'],
    ['5 ‰', 'OTHER_UNIT'],
    // What accounts write minus 16 as is not 16.
    ['(16)', 'MALFORMED'],
    ['( 16 тыс. тенге)', 'MALFORMED'],
    ['16-', 'MALFORMED'],
    ['16 −', 'MALFORMED'],
    ['0,12345678901', 'TOO_LONG'],
  ])('%s is refused: %s', (text, problem) => expect(inShort(text)).toBe(problem));

  it('takes a sign that can be read both ways only as its column is written', () => {
    expect(inShort('1,234', { sign: null })).toBe('AMBIGUOUS');
    expect(inShort('1,234', { sign: 'COMMA' })).toEqual([1.234, 3, 0, null]);
    expect(inShort('1,234', { sign: 'POINT' })).toEqual([1234, 0, 0, null]);
  });

  it('takes the power of ten of the heading, and none twice', () => {
    expect(inShort('440 000,0', { unitMult: 3 })).toEqual([440000, 1, 3, null]);
    expect(inShort('440 млн', { unitMult: 3 })).toBe('SCALE_SAID_TWICE');
  });

  it('does not take per cent or money for anything else', () => {
    expect(inShort('12 %', { unitMeasure: unitMeasureOf('PERCENT') })).toEqual([12, 0, 0, null]);
    expect(inShort('12 %', { unitMeasure: unitMeasureOf('PERSONS') })).toBe('OTHER_UNIT');
    expect(inShort('12 тг', { unitMeasure: unitMeasureOf('PERCENT') })).toBe('OTHER_UNIT');
  });

  it('gives back every figure that is printed, in both languages, with every unit and qualifier', () => {
    const printed = fc.record({
      figure: arbitraryPrinted,
      unitMult: fc.constantFrom(...SCALES),
      qualifier: fc.constantFrom(null, ...QUALIFIERS),
      unitMeasure: fc.constantFrom(...UNIT_MEASURES),
      language: fc.constantFrom<Language>('kk', 'ru'),
      isNegative: fc.boolean(),
    });
    fc.assert(
      fc.property(printed, ({ figure, unitMult, qualifier, unitMeasure, language, isNegative }) => {
        const obsValue = isNegative && figure.obsValue !== 0 ? -figure.obsValue : figure.obsValue;
        const shown = { obsValue, decimals: figure.decimals, unitMult, qualifier, obsStatus: 'A' as const };
        const { text } = formatObsValue(shown, unitMeasure, language);
        expect(inShort(text, { unitMeasure })).toEqual([obsValue, figure.decimals, unitMult, qualifier]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives back every figure printed without its unit, the power of ten being its heading’s', () => {
    fc.assert(
      fc.property(arbitraryPrinted, fc.constantFrom(...SCALES), ({ obsValue, decimals }, unitMult) => {
        const shown = { obsValue, decimals, unitMult, qualifier: null, obsStatus: 'A' as const };
        const { text } = formatObsValue(shown, unitMeasureOf('KZT'), 'ru', { withUnit: false });
        expect(inShort(text, { unitMult })).toEqual([obsValue, decimals, unitMult, null]);
      }),
    );
  });

  it('reads no text in two ways: without a column’s sign it refuses or says the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d., ']{1,12}$/), (text) => {
        const alone = inShort(text, { sign: null });
        if (typeof alone === 'string') return;
        expect(inShort(text, { sign: 'COMMA' })).toEqual(alone);
        expect(inShort(text, { sign: 'POINT' })).toEqual(alone);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('readNumberCell', () => {
  const cell = (number: string, shownDecimals: number | null = null, isPercent = false) =>
    readNumberCell({ number, shownDecimals, isPercent }, { unitMult: 3 });

  it.each([
    [cell('2627442'), 2627442, 0, []],
    [cell('440000', 1), 440000, 1, []],
    [cell('0.10000000000000001'), 0.1, 1, []],
    [cell('7.5E+08'), 750000000, 0, []],
    [cell('1234.5678', 1), 1234.6, 1, ['ROUNDED_AS_SHOWN']],
    [cell('33.333333333333336'), 33.3333333333, 10, ['ROUNDED_AS_SHOWN']],
    [cell('0.061', 1, true), 6.1, 1, []],
    [cell('0.07', null, true), 7, 0, []],
  ])('%#', (reading, obsValue, decimals, notes) => {
    expect(reading).toEqual({
      kind: 'READ',
      what: { obsValue, decimals, unitMult: 3, qualifier: null, emptyReason: null, notes },
    });
  });

  it.each(['', 'NaN', 'Infinity', 'x'])('%j is no number', (number) => {
    expect(cell(number)).toEqual({ kind: 'REFUSED', problem: 'MALFORMED' });
  });

  it('refuses more digits than it can keep', () => {
    expect(cell('1234567890123456')).toEqual({ kind: 'REFUSED', problem: 'TOO_LONG' });
  });
});
