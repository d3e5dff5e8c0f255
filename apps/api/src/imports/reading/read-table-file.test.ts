import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { codeCell, figureCell, textCell } from '../../spreadsheet/cell.ts';
import { streamWorkbook } from '../../spreadsheet/stream-workbook.ts';
import { workbookParts, writeArchive, writeTestFile } from '../../testing/build-workbook-file.ts';
import type { FileRow, MergedCells } from './file-row.ts';
import { readTableFile } from './read-table-file.ts';

async function readAll(path: string, name = 'file.xlsx') {
  const merged: MergedCells[] = [];
  const rows: FileRow[] = [];
  for await (const row of readTableFile(path, name, (cells) => merged.push(cells))) rows.push(row);
  return { rows, merged };
}

const text = (words: string) => ({ kind: 'TEXT', text: words });
const number = (digits: string, shownDecimals: number | null = null) => ({
  kind: 'NUMBER',
  number: digits,
  shownDecimals,
  isPercent: false,
});

describe('what no database keeps', () => {
  const cells = async (path: string, name?: string) =>
    (await readAll(path, name)).rows.map((row) =>
      row.cells.map((cell) => cell?.kind === 'TEXT' && cell.text),
    );

  it('is shown as what could not be read', async () => {
    const sheet = '<row r="1"><c t="inlineStr"><is><t>а_x0000_б _xD800_</t></is></c></row>';
    expect(await cells(await writeArchive(workbookParts(sheet)))).toEqual([['а\uFFFDб \uFFFD']]);
    const utf16 = Buffer.from('\uFEFFа;\0б', 'utf16le');
    expect(await cells(await writeTestFile('a.csv', utf16), 'a.csv')).toEqual([['а', '\uFFFDб']]);
  });

  it('is a row that no sheet has', async () => {
    const sheet = '<row r="99999999999"><c><v>1</v></c></row>';
    await expect(readAll(await writeArchive(workbookParts(sheet)))).rejects.toMatchObject({
      problem: 'DAMAGED',
    });
  });
});

describe('a workbook', () => {
  it('gives numbers with the decimals they show, text, and where they stand', async () => {
    const path = await writeTestFile('file.xlsx', '');
    const rows = [
      [textCell('Алматы'), null, figureCell('440000.0', 1, false)],
      [null],
      [codeCell('000000000'), figureCell('5', 0, true)],
    ];
    const sheet = { name: 'Сандар', widths: [10], rows: () => rows };
    await pipeline(streamWorkbook([sheet], new Date(0)), createWriteStream(path));
    expect((await readAll(path)).rows).toEqual([
      { sheet: 'Сандар', row: 1, cells: [text('Алматы'), null, number('440000.0', 1)] },
      { sheet: 'Сандар', row: 3, cells: [text('000000000'), text('◇ 5')] },
    ]);
  });

  it('reads shared and rich texts, dates of both calendars, truths and errors', async () => {
    const parts = workbookParts(
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>44347</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>',
    );
    const path = await writeArchive({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '<sheets>',
        '<workbookPr date1904="true"/><sheets>',
      ),
      'xl/sharedStrings.xml':
        '<sst xmlns="m"><si><r><t>2\u00A0627</t></r><r><t xml:space="preserve"> 442_x000D_</t></r><rPh><t>no</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    });
    expect((await readAll(path)).rows).toEqual([
      {
        sheet: 'Лист1',
        row: 2,
        cells: [
          text('2\u00A0627 442\r'),
          null,
          { kind: 'DATE', serial: 44347, calendar: 1904, shown: 'MONTH' },
          text('TRUE'),
          text('#REF!'),
        ],
      },
    ]);
  });

  it('tells of merged cells', async () => {
    const path = await writeArchive(
      workbookParts('<row><c><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:D2"/></mergeCells>'),
    );
    expect((await readAll(path)).merged).toEqual([
      { sheet: 'Лист1', firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 },
    ]);
  });
});

describe('a file is refused', () => {
  const refusal = (path: string, name?: string) =>
    readAll(path, name).catch((error: unknown) => String(error));

  it('for a formula, though it has a number beside it', async () => {
    const path = await writeArchive(
      workbookParts('<row r="5"><c r="B5"><f>SUM(B1:B4)</f><v>496</v></c></row>'),
    );
    expect(await refusal(path)).toBe('FileProblem: FORMULA Лист1!B5');
    expect(await refusal(await writeTestFile('a.csv', 'a;b\n1;=1+1\n'), 'a.csv')).toBe(
      'FileProblem: FORMULA B2',
    );
  });

  it('for a password, and for being of before 2007', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(await writeTestFile('a.xlsx', locked))).toBe('FileProblem: PASSWORD');
    expect(await refusal(await writeTestFile('a.xls', compound), 'a.xls')).toBe('FileProblem: OLD_EXCEL');
  });

  it('for a name that says another kind', async () => {
    const workbook = await writeArchive(workbookParts('<row><c><v>1</v></c></row>'));
    expect(await refusal(workbook, 'file.csv')).toBe('FileProblem: WRONG_EXTENSION');
    expect(await refusal(await writeTestFile('a.xlsx', 'a;b\n1;2\n'))).toBe('FileProblem: WRONG_EXTENSION');
  });

  it.each(['%PDF-1.7', '<html><table>', 'GIF89a\u0000\u0001'])('for being no table: %j', async (content) => {
    expect(await refusal(await writeTestFile('a.csv', content), 'a.csv')).toBe('FileProblem: NOT_A_TABLE');
  });

  it('for being an archive of something else, or a broken one', async () => {
    expect(await refusal(await writeArchive({ 'content.xml': '<x/>' }))).toBe('FileProblem: NOT_A_TABLE');
    expect(await refusal(await writeTestFile('a.xlsx', 'PK\u0003\u0004 and no more'))).toBe(
      'FileProblem: DAMAGED',
    );
    const broken = workbookParts('<row><c><v>1</v></row>');
    expect(await refusal(await writeArchive(broken))).toBe('FileProblem: DAMAGED');
  });

  it('for holding nothing', async () => {
    expect(await refusal(await writeTestFile('a.csv', ''), 'a.csv')).toBe('FileProblem: EMPTY');
    expect(await refusal(await writeArchive(workbookParts('')))).toBe('FileProblem: EMPTY');
  });

  it('for inflating beyond all measure, as rows and as one endless text', async () => {
    const rows = '<row><c t="str"><v>0</v></c></row>'.repeat(1_000_000);
    expect(await refusal(await writeArchive(workbookParts(rows)))).toBe('FileProblem: BOMB');
    const endless = workbookParts(`<row><c t="str"><v>${'0'.repeat(3 * 2 ** 20)}</v></c></row>`);
    expect(await refusal(await writeArchive(endless))).toBe('FileProblem: BOMB');
  });

  it('for entities that make much of little', async () => {
    const parts = workbookParts('<row><c t="str"><v>&lol;</v></c></row>');
    const sheet = parts['xl/worksheets/sheet1.xml']?.replace(
      '<worksheet',
      '<!DOCTYPE worksheet [<!ENTITY lol "lollollol">]><worksheet',
    );
    expect(await refusal(await writeArchive({ ...parts, 'xl/worksheets/sheet1.xml': sheet ?? '' }))).toBe(
      'FileProblem: DAMAGED',
    );
  });
});

describe('a text file', () => {
  it('may have lines broken within its cells', async () => {
    const content = '"Көрсет-\nкіш";Мәні\n"А\n";"5\n"\nБ;6\n';
    expect(await cells(content)).toEqual([
      [2, 'Көрсет-\nкіш', 'Мәні'],
      [5, 'А\n', '5\n'],
      [6, 'Б', '6'],
    ]);
    // Longer than the piece that tells the sign between its cells, whose end stands within quotes.
    const long = content + '"Ұзын\nмәтін";7\n'.repeat(9_000);
    expect(await cells(long)).toHaveLength(9_003);
  });

  const cells = async (content: string | Uint8Array) => {
    const { rows } = await readAll(await writeTestFile('a.csv', content), 'a.csv');
    return rows.map((row) => [
      row.row,
      ...row.cells.map((cell) => (cell?.kind === 'TEXT' ? cell.text : null)),
    ]);
  };
  const EXPECTED = [
    [1, 'Аумақ', '2020', '2021'],
    [2, 'Алматы', '1 234,5', null],
  ];

  it.each([
    ['semicolons', 'Аумақ;2020;2021\nАлматы;1 234,5;\n'],
    ['commas', 'Аумақ,2020,2021\nАлматы,"1 234,5",\n'],
    ['tabs', 'Аумақ\t2020\t2021\nАлматы\t1 234,5\t\n'],
    ['Windows line ends and a mark', '\uFEFFАумақ;2020;2021\r\nАлматы;1 234,5;\r\n'],
    ['UTF-16', Buffer.from('\uFEFFАумақ;2020;2021\nАлматы;1 234,5;\n', 'utf16le')],
  ])('with %s', async (_, content) => expect(await cells(content)).toEqual(EXPECTED));

  it('in Windows-1251', async () => {
    // «Город;2021» and «Алматы;5».
    const content = Buffer.from('c3eef0eee43b323032310ac0ebece0f2fb3b350a', 'hex');
    expect(await cells(content)).toEqual([
      [1, 'Город', '2021'],
      [2, 'Алматы', '5'],
    ]);
  });

  it('keeps zeros that Excel was kept from dropping, and leaves empty lines out', async () => {
    expect(await cells('a;b\n\n;\n="000000000";1\n')).toEqual([
      [1, 'a', 'b'],
      [4, '000000000', '1'],
    ]);
  });
});
