import { describe, expect, it } from 'vitest';
import { COLUMNS_OF_A_BLOCK, listBlocks, partColumns, partHeadings } from './column-parts.ts';

const BLOCK = COLUMNS_OF_A_BLOCK;

describe('the parts of a row', () => {
  it('of a narrow table are one, drawn whatever is near', () => {
    expect(partColumns(5, new Set())).toEqual([{ from: 0, to: 5, drawn: true }]);
    expect(partColumns(0, new Set())).toEqual([{ from: 0, to: 0, drawn: true }]);
  });

  it('join neighbours alike', () => {
    expect(partColumns(6 * BLOCK + 3, new Set([0, 1, 6]))).toEqual([
      { from: 0, to: 2 * BLOCK, drawn: true },
      { from: 2 * BLOCK, to: 6 * BLOCK, drawn: false },
      { from: 6 * BLOCK, to: 6 * BLOCK + 3, drawn: true },
    ]);
  });

  it.each([0, 1, BLOCK, 3 * BLOCK + 1, 4 * BLOCK, 599])(
    'have each of %d columns once, in order',
    (columns) => {
      for (const drawn of [[], [0], [1, 3, 4], [99]]) {
        const parts = partColumns(columns, new Set(drawn));
        expect(
          parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(Array.from({ length: columns }, (_, at) => at));
      }
      expect(listBlocks(columns).reduce((sum, { span }) => sum + span, 0)).toBe(columns);
    },
  );
});

describe('headings over columns', () => {
  const headings = ['2019', '2020', '2021', '2022'].map((key) => ({ key, text: key, span: 2 * BLOCK }));

  it('are whole over any drawn column, and room elsewhere', () => {
    const parts = partColumns(8 * BLOCK, new Set([3]));
    expect(partHeadings(headings, parts)).toEqual([
      { key: 'room 2019', text: null, from: 0, span: 2 * BLOCK },
      { key: '2020', text: '2020', from: 2 * BLOCK, span: 2 * BLOCK },
      { key: 'room 2021', text: null, from: 4 * BLOCK, span: 4 * BLOCK },
    ]);
  });

  it('are all there where all columns are', () => {
    const all = partHeadings(headings, [{ from: 0, to: 8 * BLOCK, drawn: true }]);
    expect(all.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022']);
  });
});
