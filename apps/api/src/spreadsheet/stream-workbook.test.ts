import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { FORMULA_STARTS } from '../testing/formula-starts.ts';
import { readWorkbook } from '../testing/read-workbook.ts';
import {
  booleanCell,
  type Cell,
  codeCell,
  countCell,
  figureCell,
  momentCell,
  styledCell,
  textCell,
  wrappedCell,
} from './cell.ts';
import type { Worksheet } from './format-worksheet.ts';
import { streamWorkbook } from './stream-workbook.ts';

const MODIFIED = new Date('2026-11-22T05:00:00Z');

const sheetOf = (rows: Cell[][], different: Partial<Worksheet> = {}): Worksheet => ({
  name: 'Сандар',
  widths: [20, 10],
  rows: () => rows,
  ...different,
});

/** The only sheet of a workbook with these rows. */
async function readBack(rows: Cell[][], different: Partial<Worksheet> = {}) {
  const { sheets } = await readWorkbook(streamWorkbook([sheetOf(rows, different)], MODIFIED));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet was written');
  return sheet;
}

/** The style of the first cell. */
const styleOf = async (cell: Cell) => (await readBack([[cell]])).cells?.get('0,0')?.style;

describe('a workbook', () => {
  it('gives back numbers as numbers, text as text, truths as truths, moments as moments', async () => {
    const { rows } = await readBack([
      [figureCell('440000.0', 1, false), figureCell('-3.25', 2, true), countCell(221)],
      [codeCell('000000000'), textCell('Алматы'), booleanCell(true), booleanCell(false)],
      [momentCell(new Date('2026-01-01T06:30:00Z')), null, textCell(''), codeCell(null)],
    ]);
    expect(rows).toEqual([
      [440000, -3.25, 221, null],
      ['000000000', 'Алматы', true, false],
      [new Date('2026-01-01T06:30:00Z'), null, null, null],
    ]);
  });

  it('shows a figure with the decimals it was printed with, a synthetic one with its mark', async () => {
    expect(await styleOf(figureCell('440000.0', 1, false))).toMatchObject({ numFmt: '#,##0.0' });
    expect(await styleOf(figureCell('5', 0, false))).toMatchObject({ numFmt: '#,##0' });
    expect(await styleOf(figureCell('8.25', 2, true))).toMatchObject({ numFmt: '"◇ "#,##0.00' });
    const longest = await styleOf(figureCell('0.1234567890123456', 16, false));
    expect(longest).toMatchObject({ numFmt: `#,##0.${'0'.repeat(15)}` });
  });

  it('keeps every digit of a figure that a double can hold', async () => {
    const { rows } = await readBack([[figureCell('8.19791210592288', 14, false)]]);
    expect(rows).toEqual([[8.19791210592288]]);
  });

  it('marks codes as text, so that an edited one keeps its leading zeros', async () => {
    expect(await styleOf(codeCell('000000000'))).toMatchObject({ numFmt: '@' });
  });

  it('never has a formula, whatever a text starts with', async () => {
    const { rows, cells } = await readBack(
      FORMULA_STARTS.map((start) => [textCell(start), wrappedCell(start)]),
    );
    expect(rows).toEqual(FORMULA_STARTS.map((start) => [start, start]));
    for (const cell of cells?.values() ?? []) {
      expect(cell.type).toBe('string');
      expect(cell.formula).toBeUndefined();
    }
  });

  it('keeps letters, signs, spaces and lines, and what XML cannot hold', async () => {
    const texts = [
      'әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ № «»',
      'a < b & "c" > d',
      '  leading, trailing  ',
      'one\ntwo\r\nthree',
      '\u0000\u0001\u001F\uFFFE',
      '_x0041_ is no escape',
      '😀',
    ];
    const { rows } = await readBack(texts.map((text) => [textCell(text)]));
    expect(rows).toEqual(texts.map((text) => [text]));
  });

  it('replaces half of a surrogate pair, which is no text', async () => {
    expect((await readBack([[textCell('a\uD83D')]])).rows).toEqual([['a\uFFFD']]);
  });

  it('cuts a text that is longer than a cell, and shows that it did', async () => {
    const { rows } = await readBack([[textCell('ә'.repeat(40_000))]]);
    expect(rows).toEqual([[`${'ә'.repeat(32_766)}…`]]);
  });

  it('has widths, rows that stay in view, headings to filter by, and columns past Z', async () => {
    const columns = 28;
    const heading = Array.from({ length: columns }, (_, index) => styledCell(`C${index}`, 'heading'));
    const sheet = await readBack([heading, heading.map(() => countCell(7))], {
      widths: Array.from({ length: columns }, (_, index) => 10 + index),
      frozenRows: 1,
      filter: { headingRow: 1, lastRow: 2 },
    });
    expect(sheet.freezePane).toEqual({ rows: 1 });
    expect(sheet.autoFilter).toMatchObject({ range: 'A1:AB2' });
    expect(sheet.columns?.at(-1)).toMatchObject({ width: 37 });
    expect(sheet.rows[1]).toEqual(Array.from({ length: columns }, () => 7));
  });

  it('writes a later sheet when the earlier ones are done', async () => {
    const written: string[] = [];
    const remember = (name: string, cell: () => Cell): Worksheet =>
      sheetOf([], {
        name,
        rows: function* () {
          written.push(name);
          yield [cell()];
        },
      });
    const { sheets } = await readWorkbook(
      streamWorkbook(
        [remember('first', () => textCell('x')), remember('second', () => textCell(written.join(', ')))],
        MODIFIED,
      ),
    );
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['first', [['x']]],
      ['second', [['first, second']]],
    ]);
  });

  it('is the same to the byte when nothing changed', async () => {
    const read = () => buffer(streamWorkbook([sheetOf([[textCell('x')]])], MODIFIED));
    expect((await read()).equals(await read())).toBe(true);
  });

  it('escapes the name of a sheet', async () => {
    const { sheets } = await readWorkbook(
      streamWorkbook(
        [sheetOf([], { name: `Об "A" & 'B'`, filter: { headingRow: 1, lastRow: 1 } })],
        MODIFIED,
      ),
    );
    expect(sheets[0]?.name).toBe(`Об "A" & 'B'`);
  });
});

describe('a stream of a workbook', () => {
  /** Rows without end, and whether they were closed. */
  function endlessRows() {
    const state = { given: 0, closed: false };
    async function* rows(): AsyncGenerator<Cell[]> {
      try {
        for (;;) {
          state.given += 1;
          yield [textCell(`Жол ${state.given}`.repeat(50)), countCell(Math.random())];
        }
      } finally {
        state.closed = true;
      }
    }
    return { state, sheet: sheetOf([], { rows }) };
  }

  it('fetches no more rows than the reader takes, and lets go of them when the reader leaves', async () => {
    const { state, sheet } = endlessRows();
    const stream = streamWorkbook([sheet], MODIFIED);
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > 100_000) break;
    }
    const given = state.given;
    await expect.poll(() => state.closed).toBe(true);
    // What is under way when the reader leaves: a few pieces in the compressor and between the stages.
    expect(state.given).toBeLessThan(given + 20_000);
  });

  it('fails when its rows fail', async () => {
    async function* failing(): AsyncGenerator<Cell[]> {
      yield [textCell('fine')];
      throw new Error('the database went away');
    }
    await expect(readWorkbook(streamWorkbook([sheetOf([], { rows: failing })], MODIFIED))).rejects.toThrow(
      'the database went away',
    );
  });

  it('fails too when its rows fail while the reader waits for them', async () => {
    const asked = Promise.withResolvers<void>();
    async function* failing(): AsyncGenerator<Cell[]> {
      yield [textCell('fine')];
      await asked.promise;
      throw new Error('the database went away');
    }
    const stream = streamWorkbook([sheetOf([], { rows: failing })], MODIFIED);
    // Everything before the rows is read, and the reader waits for more, when they fail.
    setTimeout(asked.resolve, 100);
    await expect(buffer(stream)).rejects.toThrow('the database went away');
  });
});
