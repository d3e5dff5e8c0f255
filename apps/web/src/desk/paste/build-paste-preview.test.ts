import { describe, expect, it } from 'vitest';
import { openCells } from '../entry/cells.ts';
import { ROWS } from '../testing/build-rows.ts';
import { buildPastePreview } from './build-paste-preview.ts';
import { splitPasted } from './split-pasted.ts';

const CELLS = openCells(ROWS, []);

const paste = (text: string, place = 0) => buildPastePreview(text, CELLS, ROWS[place]?.cell ?? '');

const told = (preview: ReturnType<typeof paste>) =>
  preview.rows.map(({ row, outcome }) => [
    row === null ? null : ROWS.indexOf(row),
    outcome.kind === 'TAKEN' ? (outcome.entered.obsValue ?? outcome.entered.obsStatus) : outcome.kind,
  ]);

describe('what a spreadsheet put on the clipboard', () => {
  it('is rows of cells, the last line break none of them', () => {
    expect(splitPasted('a\tb\r\n1\t2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(splitPasted('1\n\n3\n')).toEqual([['1'], [''], ['3']]);
  });

  it('keeps tabs, quotes and line breaks within a cell', () => {
    expect(splitPasted('"a ""b""\nc"\t1\n')).toEqual([['a "b"\nc', '1']]);
    expect(splitPasted('say "x"\t2')).toEqual([['say "x"', '2']]);
  });
});

describe('one pasted column', () => {
  it('goes down from the cell it was pasted into, an empty row holding its place', () => {
    expect(told(paste('496\n\n12\n', 1))).toEqual([
      [1, 496],
      [2, 'BLANK'],
      [3, 12],
    ]);
  });

  it('says what cannot be read, what needs a reason, and what has no line', () => {
    const last = ROWS.length - 1;
    expect(told(paste('много\n5', last))).toEqual([
      [last, 'UNREADABLE'],
      [null, 'NO_LINE'],
    ]);
    expect(told(paste('-\nх\nнет данных'))).toEqual([
      [0, 'REASON_NEEDED'],
      [1, 'Q'],
      [2, 'O'],
    ]);
  });

  it('is read by the decimal sign that the whole of it has', () => {
    expect(told(paste('1,234\n1,234.5'))).toEqual([
      [0, 1234],
      [1, 1234.5],
    ]);
    expect(told(paste('1,234'))).toEqual([[0, 'UNREADABLE']]);
    const [first] = paste('1,234\n1,234.5').rows;
    expect(first?.outcome.kind === 'TAKEN' && first.outcome.draft.typed).toBe('1\u00a0234');
  });
});

describe('two pasted columns', () => {
  it('go by name, in either language and any order', () => {
    const preview = paste('Бас тартылған\t7\nСогласовано\t4\nЧто-то ещё\t1', 3);
    expect([preview.by, told(preview)]).toEqual([
      'NAME',
      [
        [2, 7],
        [1, 4],
        [null, 'NO_LINE'],
      ],
    ]);
  });

  it('go down where no name fits', () => {
    const preview = paste('раз\t7\nдва\t4');
    expect([preview.by, told(preview)]).toEqual([
      'PLACE',
      [
        [0, 7],
        [1, 4],
      ],
    ]);
  });
});
