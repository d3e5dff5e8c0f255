import { API_PREFIX } from '@korsetkish/contract';
import { readXlsx } from 'hucre/xlsx';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { parseCsv } from '../fixtures/csv.ts';
import { DownloadMenu } from '../fixtures/download-menu.ts';
import { open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const PUBLISHED = 221;
/** Rows of the panel of assemblies: 2020 with four outcomes and the total, five months with three and the total. */
const ASSEMBLIES = 9;
const KAZAKH_LETTERS = /[әғқңөұүһі]/i;

test.describe('figures', () => {
  let menu: DownloadMenu;
  test.beforeEach(async ({ page, language }) => {
    menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
  });

  test('how much there is is said before anything is taken', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    await menu.openFrom(panel(page, 'assemblies'));
    const rows = { kk: ['9 жол', '9 жол', '221 жол'], ru: ['9 строк', '9 строк', '221 строка'] }[language];
    const choices = [
      menu.say('scope.shown'),
      `${menu.say('scope.indicators_one')} ${menu.say('scope.indicatorsHint')}`,
      `${menu.say('scope.everything')} ${menu.say('scope.everythingHint')}`,
    ];
    await expect(menu.dialog.getByRole('radio')).toHaveCount(choices.length);
    for (const [place, choice] of choices.entries()) {
      await expect(menu.scope(`${choice} ${rows[place]}`)).toBeVisible();
    }
    await expect(menu.scope(menu.say('scope.shown'))).toBeChecked();
    await expectNoViolations(page);
  });

  test('CSV has the rows that were said, and Kazakh letters', { tag: '@pairwise' }, async ({ page }) => {
    await menu.openFrom(panel(page, 'assemblies'));
    const { name, bytes } = await menu.take('CSV');
    expect(name).toMatch(/^korsetkish_ASSEMBLY_NOTIFICATIONS_.*\.csv$/);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(text);
    expect(rows).toHaveLength(ASSEMBLIES);
    const figures = rows.map((row) => row[header.indexOf('OBS_VALUE')]);
    expect(figures.toSorted()).toEqual(['127', '13', '296', '3', '39', '496', '56', '60', '98']);
    expect(text).toMatch(KAZAKH_LETTERS);
  });

  test('XLSX of everything opens as a workbook in the language of the page', async ({ page, language }) => {
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.scope(menu.say('scope.everything')).check();
    const asked = page.waitForRequest((request) => request.url().includes('format=xlsx'));
    const { name, bytes } = await menu.take('XLSX');
    const query = new URL((await asked).url()).searchParams;
    expect([query.get('layer'), query.get('lang'), query.get('refArea')]).toEqual([
      'published',
      language,
      null,
    ]);
    expect(name).toMatch(new RegExp(`\\.${language}\\.xlsx$`));
    // A ZIP file, as every workbook is.
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const [figures] = (await readXlsx(bytes)).sheets;
    expect(figures?.name).toBe(language === 'kk' ? 'Сандар' : 'Цифры');
    // Ids, headings, and a row a figure.
    expect(figures?.rows).toHaveLength(2 + PUBLISHED);
    const written = (figures?.rows ?? []).flat().join(' ');
    expect(written).toMatch(language === 'kk' ? /Алматы қаласы/ : /город Алматы/);
  });

  test('SDMX-CSV is there for statistical software', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
  }) => {
    await menu.openFrom(panel(page, 'assemblies'));
    const { name, bytes } = await menu.take('SDMX-CSV');
    expect(name).toMatch(/\.sdmx\.csv$/);
    expect(bytes.toString('utf8')).toMatch(/^STRUCTURE\[;\],STRUCTURE_ID,ACTION,/);
  });

  test('by keyboard alone, and the focus comes back', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
  }) => {
    const button = menu.buttonOf(panel(page, 'assemblies'));
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(menu.scope(menu.say('scope.shown'))).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menu.scope(menu.say('scope.indicators_one'))).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(menu.format('XLSX')).toBeFocused();
    // Rows are counted before anything is taken; a press by hand waits for that by itself, a key does not.
    await expect(menu.format('XLSX')).toBeEnabled();
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await downloading;
    await page.keyboard.press('Escape');
    await expect(menu.dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('everything is one press, and every form of it beside', { tag: '@pairwise' }, async ({
    page,
    say,
  }) => {
    const footer = page.getByRole('contentinfo');
    await expect(footer.getByRole('link', { name: say('download.everything') })).toHaveAttribute(
      'href',
      `${API_PREFIX}/observations?layer=published&format=csv`,
    );
    await menu.openFrom(footer, say('download.formats'));
    await expect(menu.dialog.getByRole('radio')).toHaveCount(1);
    await expect(menu.scope(menu.say('scope.everything'))).toBeChecked();
    // No chart is meant here.
    await expect(menu.format('PNG')).toHaveCount(0);
  });

  test('a page offers what its area and window hold', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
    say,
  }) => {
    await menu.openFrom(page.getByRole('main'), say('download.formats'));
    await expect(menu.scope(menu.say('scope.everything'))).toBeChecked();
    await menu.scope(menu.say('scope.area')).check();
    const asked = page.waitForRequest((request) => request.url().includes('format=csv'));
    const { bytes } = await menu.take('CSV');
    const query = new URL((await asked).url()).searchParams;
    expect([query.get('refArea'), query.get('startPeriod')]).toEqual(['750000000', '2020']);
    const [, ...rows] = parseCsv(bytes.toString('utf8'));
    const said = await plainText(menu.dialog.locator('label').first());
    expect(said).toContain(` ${rows.length} `);
  });
});

test('a table says why it has no picture', { tag: '@pairwise' }, async ({ page, language }) => {
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}/indicators/INFORMATION_MATERIALS`);
  await menu.openFrom(page.getByRole('main').getByRole('article').first());
  await expect(menu.dialog.getByText(menu.say('picture.none'))).toBeVisible();
  await expect(menu.format('PNG')).toHaveCount(0);
});

test('an indicator gives all its figures', { tag: ['@pairwise', '@only-desktop'] }, async ({
  page,
  language,
  say,
}) => {
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}/indicators/YOUTH_NEET_RATE`);
  await menu.openFrom(page.getByRole('main'), say('download.indicators_one'));
  await expect(menu.scope(menu.say('scope.indicators_one'))).toBeChecked();
  const { bytes } = await menu.take('CSV');
  const [header = [], ...rows] = parseCsv(bytes.toString('utf8'));
  expect(new Set(rows.map((row) => row[header.indexOf('INDICATOR')]))).toEqual(new Set(['YOUTH_NEET_RATE']));
  expect(rows.length).toBeGreaterThan(2);
});
