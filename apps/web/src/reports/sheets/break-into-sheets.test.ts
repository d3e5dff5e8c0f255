import { describe, expect, it } from 'vitest';
import { breakIntoSheets, type MeasuredPiece } from './break-into-sheets.ts';

const ROOM = { height: 100, footnotes: [10, 10], rule: 5 };

const piece = (height: number, more: Partial<MeasuredPiece> = {}): MeasuredPiece => ({
  ...{ height, keepsNext: false, footnotes: [], head: null },
  ...more,
});

/** The places that sheets begin at. */
const startsOf = (pieces: MeasuredPiece[]) => breakIntoSheets(pieces, ROOM).map(({ from }) => from);

describe('sheets of paper', () => {
  it('hold what there is room for, to the last pixel, and nothing is lost', () => {
    const pieces = [piece(60), piece(40), piece(1), piece(99), piece(50)];
    expect(breakIntoSheets(pieces, ROOM)).toEqual([
      { from: 0, to: 2, footnotes: [] },
      { from: 2, to: 4, footnotes: [] },
      { from: 4, to: 5, footnotes: [] },
    ]);
    expect(breakIntoSheets([], ROOM)).toEqual([]);
  });

  it('never end with a heading, nor with two of them', () => {
    const heading = piece(10, { keepsNext: true });
    expect(startsOf([piece(85), heading, piece(20)])).toEqual([0, 1]);
    expect(startsOf([piece(75), heading, heading, piece(20)])).toEqual([0, 1]);
    expect(startsOf([piece(60), heading, heading, piece(20)])).toEqual([0]);
  });

  it('tell a footnote below where it is first mentioned, and keep room for it', () => {
    const marked = piece(40, { footnotes: [1] });
    expect(breakIntoSheets([piece(45), marked], ROOM)).toEqual([{ from: 0, to: 2, footnotes: [1] }]);
    expect(breakIntoSheets([piece(46), marked, piece(30, { footnotes: [2] })], ROOM)).toEqual([
      { from: 0, to: 1, footnotes: [] },
      { from: 1, to: 3, footnotes: [1, 2] },
    ]);
  });

  it('repeat the headings of a table that goes on, which takes room', () => {
    const row = piece(30, { head: { list: 3, height: 20 } });
    expect(startsOf([row, row, row, row])).toEqual([0, 2]);
    const other = piece(30, { head: { list: 4, height: 20 } });
    expect(startsOf([row, other])).toEqual([0]);
    expect(startsOf([row, other, piece(1)])).toEqual([0, 2]);
  });

  it('give what is higher than a sheet one to itself', () => {
    expect(startsOf([piece(10), piece(500), piece(10)])).toEqual([0, 1, 2]);
    expect(startsOf([piece(500), piece(10)])).toEqual([0, 1]);
  });
});
