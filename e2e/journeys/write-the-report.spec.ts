import { readFile } from 'node:fs/promises';
import { getReport, LARGE_REPORT, type Language } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { readDocument } from '../../apps/api/src/testing/read-document.ts';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { test as onOwnProduct } from '../fixtures/own-product.ts';
import { drawn, open, plainText } from '../fixtures/page.ts';
import { pagesOf, printPages, UPRIGHT } from '../fixtures/print-pages.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const ASSEMBLIES = { kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания' };
const APPROVED = {
  kk: 'Келісілген: 2020 жылы — 296 хабарлама, 2021 жылғы қаңтар–мамырда — 39 хабарлама',
  ru: 'Согласовано: 296 уведомлений в 2020 году и 39 уведомлений в январе–мае 2021 года',
};
/** What ends after 2020; the source's own title names 2021 too. */
const LATER = { kk: '2021 жылғы қаңтар', ru: 'январе–мае 2021' };
const DRAFT = { kk: 'Жоба: мәндердің бір бөлігі', ru: 'Проект: часть значений' };

const say = (language: Language, key: string): string => TEXTS[language][`reports/${key}`] ?? '';

/** The pages of the report in one language. */
const pagesIn = (page: Page, language: Language) => page.locator(`article[lang="${language}"]`);

const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('somebody chooses a direction, reads the report as it will be printed, and takes it away in both languages', {
  tag: '@pairwise',
}, async ({ page, language, say: sayAnywhere }) => {
  await open(page, `/${language}/report`);
  await page.getByRole('button', { name: ASSEMBLIES[language], exact: true }).click();
  await expect(page).toHaveURL(/direction=ASSEMBLIES/);
  const report = pagesIn(page, language);
  await expect(report.getByRole('heading', { level: 3 })).toHaveCount(2);
  await drawn(page);
  expect(await plainText(report)).toContain(APPROVED[language]);
  await expect(
    report.getByRole('listitem').filter({ hasText: '98,17' }).locator('[role="doc-noteref"]'),
  ).toHaveAccessibleDescription(/496/);
  await expectNoViolations(page);

  // A window that ends sooner says less; the address has it, for a colleague.
  const end = page.getByRole('combobox', { name: sayAnywhere('filter.to') });
  await end.selectOption('2020');
  await expect(report).not.toContainText(LATER[language]);
  expect(new URL(page.url()).searchParams.get('to')).toBe('2020');
  await page.getByRole('button', { name: sayAnywhere('filter.defaultWindow') }).click();

  await page.getByRole('radio', { name: say(language, 'language.both') }).check();
  await expect(page.locator('article')).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: say(language, 'download') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^korsetkish_report_750000000_.*\.kk-ru\.docx$/);
  const { paragraphs } = await readDocument(await readFile(await download.path()));
  for (const each of ['kk', 'ru'] as const) {
    await expect(pagesIn(page, each)).toContainText(ASSEMBLIES[each]);
    expect(paragraphs.map(plain)).toContainEqual(expect.stringContaining(APPROVED[each]));
  }

  // Paper has the sheets and nothing else of the page.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  const sheet = await pagesIn(page, 'kk').locator('> div').first().boundingBox();
  expect(Math.round(sheet?.width ?? 0)).toBe(794);
  const sheets = await page.locator('article[lang] > div').count();
  expect(sheets).toBeGreaterThan(2);
  expect(await printPages(page)).toEqual(pagesOf(sheets, UPRIGHT));
});

test('a report that nothing is held for says so, and what it would have been about', {
  tag: ['@only-ru', '@only-desktop'],
}, async ({ page, language }) => {
  await open(page, `/${language}/report?area=${AREAS.alatau}&direction=ASSEMBLIES`);
  await expect(page.getByRole('note')).toContainText(ASSEMBLIES[language]);
  await expect(page.locator('article')).toHaveCount(0);
  await expect(page.getByRole('link', { name: say(language, 'download') })).toHaveCount(0);
});

test('a large report says how far it is while it is written', {
  tag: ['@only-ru', '@only-desktop'],
}, async ({ page, language }) => {
  // As many figures as make it large, of which its text says no more than before.
  await page.route(/\/report\?.*format=json/, async (route) => {
    const response = await route.fetch();
    const report = getReport.response.parse(await response.json());
    const figures = Array.from({ length: LARGE_REPORT }).flatMap(() => report.figures);
    await route.fulfill({ response, json: { ...report, figures: figures.slice(0, LARGE_REPORT) } });
  });
  await open(page, `/${language}/report?direction=ASSEMBLIES`);
  const button = page.getByRole('button', { name: say(language, 'download') });
  const stop = page.getByRole('button', { name: say(language, 'document.cancel') });
  await button.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await stop.click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  await expect(page.getByText(download.suggestedFilename())).toBeVisible();
  const { paragraphs } = await readDocument(await readFile(await download.path()));
  expect(paragraphs.map(plain)).toContainEqual(expect.stringContaining(APPROVED[language]));
});

onOwnProduct(
  'an editor sees the report that a draft would give, marked on every page; nobody else is shown it',
  { tag: ['@only-kk', '@only-desktop'] },
  async ({ page, ownProduct, language }) => {
    const editor = await hireColleague(ownProduct.url, 'EDITOR', 'Әсем');
    const { submission } = await editor.call(
      'create-correction',
      {},
      {
        indicator: 'ASSEMBLY_NOTIFICATIONS',
        refArea: AREAS.almaty,
        timePeriod: '2020',
        scenario: 'ACTUAL',
        planAct: null,
      },
    );
    const address = `/${language}/report?submission=${submission.submission}`;
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\?next=/);

    await signIn(page, language, editor);
    await page.goto(`/${language}/desk/submissions/${submission.submission}`);
    await page.getByRole('link', { name: TEXTS[language]['desk/entry.report'] ?? '' }).click();
    const sheets = pagesIn(page, language).locator('> div');
    await expect(sheets.first()).toContainText(ASSEMBLIES[language]);
    const marked = sheets.filter({ hasText: DRAFT[language] });
    await expect(marked).toHaveCount(await sheets.count());
    await expect(page.getByRole('combobox', { name: say(language, 'figures') })).toHaveValue(
      String(submission.submission),
    );
    await expectNoViolations(page);
  },
);
