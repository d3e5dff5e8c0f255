import { readFile } from 'node:fs/promises';
import { readDocument } from '../../apps/api/src/testing/read-document.ts';
import { test } from '../fixtures/own-product.ts';
import { begin, field, paste } from '../fixtures/report-form.ts';
import { openAs } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const ASSEMBLIES = { direction: 'ASSEMBLIES', refArea: '750000000' };

/** The notifications of the third quarter and what became of them: the parts give 411. */
const COLUMN = '412\n300\n70\n36\n5\n';

const TOTAL = {
  kk: '2021 жылғы III тоқсанда — 412 хабарлама',
  ru: '412 уведомлений в III квартале 2021 года',
};

test('figures are pasted, checked, put right and published, and the report of their months is taken as a document that says them', {
  tag: ['@only-kk', '@only-desktop'],
}, async ({ browser, language }) => {
  const say = (key: string) => TEXTS[language][key] ?? '';
  const editor = await openAs(browser, language, 'Айгерім', [{ role: 'EDITOR', ...ASSEMBLIES }]);
  await begin(editor, language, '2021-Q3');
  const submission = new URL(editor.url()).pathname;
  await paste(editor, 0, COLUMN);
  const dialog = editor.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('412 ≠ 411');
  await dialog.getByRole('button').first().click();
  await field(editor, 4).fill('6');
  await editor.keyboard.press('Enter');
  await expect(editor.getByText(say('desk/summary.saved'))).toBeVisible();
  await editor
    .getByRole('button', { name: say('desk/rest.offer_other').split('{{count}}').at(-1)?.trim() ?? '' })
    .click();
  await editor.getByRole('button', { name: say('desk/rest.confirm') }).click();
  await editor.getByRole('combobox', { name: say('desk/source.label') }).selectOption('ALMATY_REPORT_2020');
  await expect(editor.getByText(say('desk/submit.complete'))).toBeVisible();

  // The report that they would give is there before anybody has published them.
  await editor.getByRole('link', { name: say('desk/entry.report') }).click();
  await expect(editor.locator('article[lang]')).toContainText('412');
  await editor.goto(submission);
  await editor.getByRole('button', { name: say('desk/submit.submit') }).click();
  await expect(editor.getByText(say('desk/submit.waits'))).toBeVisible();

  const approver = await openAs(browser, language, 'Бауыржан', [{ role: 'APPROVER', ...ASSEMBLIES }]);
  await approver.goto(submission);
  await approver.getByRole('button', { name: say('review/publish.button') }).click();
  await expect(
    approver.getByRole('heading', { name: say('review/result.heading').replace('{{revision}}', '2') }),
  ).toBeVisible();

  await approver.goto(`/${language}/report?direction=ASSEMBLIES&from=2021-07&to=2021-09&lang=both`);
  const downloading = approver.waitForEvent('download');
  await approver.getByRole('link', { name: say('reports/download') }).click();
  const { paragraphs } = await readDocument(await readFile(await (await downloading).path()));
  for (const each of ['kk', 'ru'] as const) {
    await expect(approver.locator(`article[lang="${each}"]`)).toContainText(TOTAL[each]);
    expect(paragraphs.map((text) => text.replace(/\s+/g, ' '))).toContainEqual(
      expect.stringContaining(TOTAL[each]),
    );
  }
});
