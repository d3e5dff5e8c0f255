import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsLikeFormula } from '../../../spreadsheet/starts-like-formula.ts';
import { csvText } from './csv-text.ts';
import { formatRecords } from './format-records.ts';

/**
 * The cells as readers find them: at commas with their quotes; at other separators with none, and without the quotes that
 * a spreadsheet drops where a cell begins with them.
 */
function readBack(texts: readonly string[]): string[] {
  const csv = formatRecords([['CODE', ...texts.map(csvText), 'CODE']]);
  const readAt = (delimiter: string): string[][] =>
    parse(csv, {
      delimiter,
      quote: false,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  const cutElsewhere = [...readAt(';'), ...readAt('\t')].flat();
  return [...parse(csv).flat(), ...cutElsewhere.map((cell) => cell.replace(/^[\s"]+/, ''))];
}

describe('a text in a CSV file', () => {
  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; +1', "a; '+1"],
    ['a;"=1+1"', 'a;"\'=1+1"'],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['a\r\n-1', "a\r\n'-1"],
    ['a;;＝1', "a;;'＝1"],
    ['=1;=2', "'=1;'=2"],
  ])('keeps %j from running after any separator', (text, guarded) => {
    expect(csvText(text)).toBe(guarded);
  });

  it.each([
    'a; b — c',
    'MEDIUM=TV;TOPIC=COVID_19',
    '25.05.2020 — Заң; 01.06.2020 — Шешім',
    '1-2; 3+4',
    'a\r\nb',
  ])('leaves %j as it is', (text) => expect(csvText(text)).toBe(text));

  it('is no formula in any cell of any reading', () => {
    const unit = fc.constantFrom(...'=+-@＝;\t\r\n" \',aж1');
    const text = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(readBack(texts).filter(startsLikeFormula)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
