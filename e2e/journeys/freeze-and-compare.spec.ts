import type { Language } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { beginCorrection, fillIn, publish, submit } from '../fixtures/correction.ts';
import { test } from '../fixtures/own-product.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const REASON = { kk: 'Бастапқы құжатпен салыстырылды', ru: 'Сверено с первичным документом' };

const say = (language: Language, key: string, filled: Record<string, string | number> = {}): string =>
  Object.entries(filled).reduce(
    (text, [name, written]) => text.replace(`{{${name}}}`, String(written)),
    TEXTS[language][`editions/${key}`] ?? '',
  );

/** Freezes the report that is on screen, and opens its edition. */
async function freeze(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: say(language, 'freeze'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: say(language, 'freeze.confirm'), exact: true }).click();
  await dialog.getByRole('link', { name: say(language, 'freeze.open') }).click();
}

/** Rows of figures, without the headings. */
const figures = (page: Page) => page.getByRole('main').getByRole('rowheader');

test('a report is frozen; a correction is told beside it and beside the live one; the next edition differs in exactly that', {
  tag: '@pairwise',
}, async ({ page, ownProduct, language }) => {
  const editor = await hireColleague(ownProduct.url, 'EDITOR', 'Әсем');
  const approver = await hireColleague(ownProduct.url, 'APPROVER', 'Бауыржан');
  const report = `/${language}/report?direction=ASSEMBLIES`;
  await signIn(page, language, approver);
  await page.goto(report);
  await freeze(page, language);
  await expect(page).toHaveURL(/\/editions\/\d+$/);
  const first = page.url();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1/');
  await expect(page.getByRole('note')).toHaveText(say(language, 'newer.none'));
  await expect(page.getByRole('main')).toContainText('Бауыржан');
  await expect(page.locator('article[lang]')).toContainText('496');

  // The figure is corrected at the desk: its total, and the part that was wrong.
  const correction = await beginCorrection(editor);
  await fillIn(editor, correction, [
    { outcome: null, obsValue: 498, version: 1 },
    { outcome: 'APPROVED', obsValue: 298, version: 1 },
  ]);
  await submit(editor, correction);
  await publish(approver, correction, REASON);

  // The edition stays as it was signed, and says which figures are newer.
  await page.goto(first);
  await expect(page.getByRole('heading', { name: say(language, 'newer', { figures: 2 }) })).toBeVisible();
  const total = page.getByRole('row').filter({ hasText: '498' });
  await expect(total).toContainText('496');
  await expect(page.getByRole('row').filter({ hasText: '298' })).toContainText('296');
  await expect(figures(page)).toHaveCount(2);
  await expect(page.locator('article[lang]')).toContainText('496');
  await expect(page.locator('article[lang]')).not.toContainText('498');
  await expectNoViolations(page);

  // The live report says so too, and is frozen anew.
  await page.goto(report);
  const notice = page.getByRole('note').filter({ hasText: say(language, 'live.newer', { figures: 2 }) });
  await expect(notice.getByRole('link')).toHaveAttribute('href', new URL(first).pathname);
  await freeze(page, language);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2/');
  await expect(page.getByRole('note')).toHaveText(say(language, 'newer.none'));

  // Compared, the two differ in exactly that, either way round.
  await page.getByRole('link', { name: say(language, 'compareThis') }).click();
  const changed = page.getByRole('table', { name: say(language, 'differences.changed') });
  await expect(changed.getByRole('rowheader')).toHaveCount(2);
  await expect(figures(page)).toHaveCount(2);
  const cells = changed.getByRole('row').filter({ hasText: '498' }).getByRole('cell');
  await expect(cells.nth(0)).toContainText('496');
  await expect(cells.nth(1)).toContainText('498');
  await page.getByRole('button', { name: say(language, 'differences.swap') }).click();
  await expect(cells.nth(0)).toContainText('498');
  await expectNoViolations(page);

  // Both stand in the list, the newest first, with a way to each.
  await page.getByRole('link', { name: say(language, 'heading') }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/2\//, /1\//]);
  await expectNoViolations(page);
});
