import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { beginCorrection, CORRECTED, fillIn, submit } from '../fixtures/correction.ts';
import { test } from '../fixtures/own-product.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const REASON = { kk: 'Бастапқы құжатпен салыстырылды', ru: 'Сверено с первичным документом' };

const button = (page: Page, name: string | undefined) =>
  page.getByRole('button', { name: name ?? '', exact: true });

test('an approver returns a report that does not add up, publishes the corrected one, and readers see both figures and why', {
  tag: '@pairwise',
}, async ({ page, ownProduct, language }) => {
  const texts = TEXTS[language];
  const editor = await hireColleague(ownProduct.url, 'EDITOR', 'Әсем');
  const approver = await hireColleague(ownProduct.url, 'APPROVER', 'Бауыржан');
  const submission = await beginCorrection(editor);
  await fillIn(editor, submission, [{ outcome: null, obsValue: 594, version: 1 }]);
  await submit(editor, submission);

  // What waits is found at the desk; what does not add up stands beside the figure.
  await signIn(page, language, approver);
  await page.goto(`/${language}/desk`);
  await page.locator(`a[href$="/desk/submissions/${submission}"]`).click();
  const total = page.getByRole('row').filter({ hasText: '594' }).first();
  await expect(total).toContainText('≠');
  await expectNoViolations(page);
  await total.locator('summary').click();
  await total.getByRole('textbox').fill('496?');
  await button(page, texts['desk/comment.send']).click();
  await expect(total).toContainText('Бауыржан');
  await page.getByLabel(texts['review/return.message'] ?? '').fill('496');
  await button(page, texts['review/return.button']).click();
  await expect(page.getByText(texts['desk/state.RETURNED'] ?? '').first()).toBeVisible();

  // The editor puts it right; the approver says in both languages why what was published changes.
  await fillIn(editor, submission, [
    { outcome: null, obsValue: 498, version: 2 },
    { outcome: 'APPROVED', obsValue: 298, version: 1 },
  ]);
  await submit(editor, submission);
  await page.reload();
  await page.getByLabel(texts['review/reason.kk'] ?? '').fill(REASON.kk);
  await button(page, texts['review/publish.button']).click();
  await expect(page.getByText(texts['review/reason.missing'] ?? '')).toBeVisible();
  await page.getByLabel(texts['review/reason.ru'] ?? '').fill(REASON.ru);
  await button(page, texts['review/publish.button']).click();
  const result = texts['review/result.heading']?.replace('{{revision}}', '2') ?? '';
  await expect(page.getByRole('heading', { name: result })).toBeVisible();
  await expectNoViolations(page);

  // Readers see what stands, what stood and why; the moment before is there as it was.
  await page
    .getByRole('article', { name: result })
    .locator(`a[href$="/indicators/${CORRECTED.indicator}"]`)
    .click();
  const corrected = page.locator('#corrections').getByRole('row').filter({ hasText: '498' });
  await expect(corrected).toContainText('496');
  await expect(corrected).toContainText(REASON[language]);
  await page.goto(`/${language}/changes`);
  await expect(page.getByRole('row').filter({ hasText: '498' })).toContainText(
    texts['changes/kind.corrected'] ?? '',
  );
  const then = await page
    .getByRole('link', { name: texts['changes/asOf']?.replace('{{revision}}', '1') ?? '' })
    .getAttribute('href');
  const before = await (await page.request.get(then ?? '')).text();
  expect(before).toContain('ACTUAL,496,');
  expect(before).not.toContain('ACTUAL,498,');
  await page
    .getByRole('link', { name: texts['changes/showAsOf']?.replace('{{revision}}', '1') ?? '' })
    .click();
  const cells = page.getByRole('grid').first();
  await expect(cells).toContainText('496');
  await expect(cells).not.toContainText('498');
  await expectNoViolations(page);
  await page.getByRole('button', { name: texts['explore/page.asOfNow'] ?? '' }).click();
  await expect(cells).toContainText('498');
  await expect(cells).not.toContainText('496');
});
