import type { Language } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn } from '../fixtures/page.ts';
import { openAs } from '../fixtures/staff.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const EDITOR = [{ role: 'EDITOR', direction: 'ASSEMBLIES', refArea: '750000000' }] as const;

const MONTH: Readonly<Record<Language, { typed: string; read: string }>> = {
  kk: { typed: '2021 жылғы мамыр', read: '2021 жылғы мамыр' },
  ru: { typed: 'май 2021', read: 'май 2021 года' },
};

/** Presses Tab until the focus is on something of this role and name: by keyboard alone, as who has no mouse. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'combobox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).last();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}

test('an editor begins a report outside the calendar, adds lines by keyboard alone, types a figure and hands it in', {
  tag: '@pairwise',
}, async ({ browser, language }) => {
  const say = (key: string) => TEXTS[language][`desk/${key}`] ?? '';
  const page = await openAs(browser, language, 'Айгерім', EDITOR);
  await page.goto(`/${language}/desk?year=2021`);
  await drawn(page);
  await page.getByRole('textbox', { name: say('calendar.period') }).fill('2021');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('start.heading') })).toBeVisible();
  await expect(page.getByRole('link', { name: say('start.chooseFile') })).toBeVisible();
  await expectNoViolations(page);

  await tabTo(page, 'button', say('line.add'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: say('entry.indicator') })).toBeFocused();
  await page.keyboard.type(language === 'kk' ? 'хабарламалар мен' : 'заявления уведомления');
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', say('calendar.period'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2020');
  await expect(page.getByText(say('line.periodOutside').split('{{')[0] ?? '')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(MONTH[language].typed);
  await page.keyboard.press('Enter');

  const field = page.locator('[data-cell="ASSEMBLY_NOTIFICATIONS|750000000||2021-05"]');
  await expect(field).toBeFocused();
  await expect(page.getByRole('listitem').filter({ has: field })).toContainText(MONTH[language].read);
  await page.keyboard.type('41');
  await expect(page.getByText(say('summary.saved'))).toBeVisible();
  await expect(field).toHaveAccessibleDescription(new RegExp(say('cell.SAVED')));
  await page.reload();
  await expect(field).toHaveValue('41');

  // What the form has is found rather than added again; all of the indicator comes at once, and goes one by one.
  await page.getByRole('button', { name: say('line.add'), exact: true }).click();
  await page.keyboard.type('ASSEMBLY_NOTIFICATIONS');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: say('calendar.period') }).fill(MONTH[language].typed);
  await expect(page.getByText(say('line.there'))).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: say('line.addAll').split(':')[0] ?? '' }).click();
  await expect(page.locator('[data-cell]')).toHaveCount(5);
  for (let rest = 4; rest > 0; rest -= 1) {
    await page
      .getByRole('button', { name: `${say('line.remove')}:` })
      .first()
      .click();
    await expect(page.locator('[data-cell]')).toHaveCount(rest);
  }

  await page.getByRole('combobox', { name: say('source.label') }).selectOption('ALMATY_REPORT_2020');
  await expect(page.getByText(say('submit.complete'))).toBeVisible();
  await page.getByRole('button', { name: say('submit.submit') }).click();
  await expect(page.getByText(say('submit.waits'))).toBeVisible();
  await page.context().close();
});
