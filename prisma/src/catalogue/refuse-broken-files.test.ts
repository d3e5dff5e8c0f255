import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, NEET_2020, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, db, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const BAD_EDITS: BadEdit[] = [
  [
    'a cell too few',
    'observations.csv',
    NEET_2020,
    NEET_2020.replace(',4,3', ',4'),
    'observations.csv:47: has 12 cells instead of 13',
  ],
  [
    'a cell too many in a row that others refer to',
    'sources.csv',
    'BNS_DECENT_WORK,',
    'BNS_DECENT_WORK,x,',
    'sources.csv:4: has 8 cells instead of 7',
  ],
  [
    'a missing column',
    'units.csv',
    'unit_measure,after_number_ru,name_kk,name_en',
    'unit_measure,after_number_ru,name_kk,name',
    'units.csv:1 name_en: the column is missing',
    'units.csv:1 name: there is no such column',
  ],
  [
    'a column given twice',
    'units.csv',
    'unit_measure,after_number_ru,name_kk,name_en',
    'unit_measure,after_number_ru,name_kk,name_en,name_kk',
    'units.csv:1 name_kk: the column is given twice',
  ],
  [
    'a quotation mark that is not closed',
    'ratios.csv',
    'INFORMATION_TV_HOURS,1',
    '"INFORMATION_TV_HOURS,1',
    expect.stringMatching(/^ratios\.csv:\d+: is not CSV: Quote Not Closed/),
  ],
];

test.each(BAD_EDITS)('%s', async (_what, file, from, to, ...complaints) => {
  copy.edit(file, from, to);
  expect(await findComplaints()).toEqual(complaints);
});

test('a file that is missing, without a word about the codes that it would declare', async () => {
  rmSync(join(copy.folder, 'units.csv'));
  expect(await findComplaints()).toEqual(['units.csv: the file is missing']);
});

test('an empty file', async () => {
  writeFileSync(join(copy.folder, 'ratios.csv'), '');
  expect(await findComplaints()).toEqual(['ratios.csv: the file is empty']);
});

test('a line break inside a cell does not put the lines after it out', async () => {
  copy.edit('notes.csv', 'ұйымдастырушылар профилактикалық', '"ұйымдастырушылар\r\nпрофилактикалық');
  copy.edit('notes.csv', 'жазбаша түрде кері қайтарып алды.,', 'жазбаша түрде кері қайтарып алды.",');
  copy.editLines('notes.csv', (lines) => [...lines, '', 'NOTE,HOW,false,YOUTH_NEET_RATE,,,,,,а,б']);
  const lines = readFileSync(join(copy.folder, 'notes.csv'), 'utf8').trimEnd().split('\n').length;
  expect(await findComplaints()).toEqual([
    `notes.csv:${lines} kind: "HOW" is not one of WHY_IT_MOVED, STATEMENT, HOW_TO_READ`,
  ]);
});

test('a byte order mark, line ends of any system and columns in another order are no reason to refuse', async () => {
  copy.editLines('ratios.csv', (lines) =>
    lines.map((line) => {
      const [indicator, numerator, denominator, factor] = line.trim().split(',');
      return [factor, indicator, numerator, denominator].join(',');
    }),
  );
  const file = join(copy.folder, 'ratios.csv');
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace('\n', '\r\n')}`);
  expect(await findComplaints()).toEqual([]);
  expect(await db.ratio.count()).toBe(2);
});
