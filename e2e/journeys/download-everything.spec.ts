import { readFile } from 'node:fs/promises';
import { parseCsv } from '../fixtures/csv.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const PUBLISHED = 221;

test('one press gives every figure with its source and notes', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('link', { name: say('download.everything') })
    .filter({ visible: true })
    .first()
    .click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);

  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = parseCsv(text);
  expect(rows).toHaveLength(PUBLISHED);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(header).toEqual(
    expect.arrayContaining([
      'SOURCE',
      'SECTION',
      'PARAGRAPH',
      'SOURCE_TITLE_KK',
      'SOURCE_TITLE_RU',
      'NOTES_KK',
      'NOTES_RU',
    ]),
  );
  for (const column of ['SOURCE', 'SOURCE_TITLE_KK', 'SOURCE_TITLE_RU']) {
    expect(rows.every((row) => row[header.indexOf(column)] !== '')).toBe(true);
  }
  expect(rows.some((row) => row[header.indexOf('NOTES_KK')] !== '')).toBe(true);
});
