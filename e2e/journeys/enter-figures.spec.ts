import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn } from '../fixtures/page.ts';
import { begin, field, paste } from '../fixtures/report-form.ts';
import { openAs } from '../fixtures/staff.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const EDITOR = [{ role: 'EDITOR', direction: 'ASSEMBLIES', refArea: '750000000' }] as const;

/** Journeys run beside each other in one database: each, and each further try, has a report of its own. */
const quarterOf = (language: 'kk' | 'ru', journey: number, retry: number): string =>
  `${2022 + journey}-Q${(language === 'kk' ? 1 : 3) + retry}`;

/** The notifications of the report and what became of them: the parts of this column give 495. */
const COLUMN = '496\n300\n150\n40\n5\n';

test(
  'an editor pastes a column, sees a failing check, corrects it and hands the report in',
  {
    tag: '@pairwise',
  },
  async ({ browser, language }, { retry }) => {
    const say = (key: string) => TEXTS[language][`desk/${key}`] ?? '';
    const page = await openAs(browser, language, 'Айгерім', EDITOR);
    await page.goto(`/${language}/desk?year=2022`);
    await drawn(page);
    await expectNoViolations(page);
    await begin(page, language, quarterOf(language, 0, retry));
    await expectNoViolations(page);

    await paste(page, 0, COLUMN);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row')).toHaveCount(6);
    await expect(dialog.getByRole('status')).toContainText('496 ≠ 495');
    await expectNoViolations(page);
    await dialog.getByRole('button').first().click();
    await expect(page.getByText(say('summary.saved'))).toBeVisible();

    // The failing check stands beside the figure until it is corrected.
    const line = page
      .getByRole('listitem')
      .filter({ has: page.locator('[data-cell]') })
      .first();
    await expect(line).toContainText('496 ≠ 495');
    await field(page, 4).fill('6');
    await page.keyboard.press('Enter');
    await expect(field(page, 5)).toBeFocused();
    await expect(line).not.toContainText('≠');

    await page
      .getByRole('button', { name: say('rest.offer_other').split('{{count}}').at(-1)?.trim() ?? '' })
      .click();
    await page.getByRole('button', { name: say('rest.confirm') }).click();
    await expect(page.getByText(say('summary.saved'))).toBeVisible();
    await page.getByRole('combobox', { name: say('source.label') }).selectOption('ALMATY_REPORT_2020');
    await expect(page.getByText(say('submit.complete'))).toBeVisible();
    await page.getByRole('button', { name: say('submit.submit') }).click();
    await expect(page.getByText(say('submit.waits'))).toBeVisible();
    await expect(field(page, 0)).not.toBeEditable();
    await expectNoViolations(page);

    // A slip that is seen a minute later: the report is taken back, and nothing of it is lost.
    await page.getByRole('button', { name: say('submit.takeBack') }).click();
    await expect(field(page, 4)).toBeEditable();
    await expect(field(page, 4)).toHaveValue('6');
    await page.getByRole('button', { name: say('submit.submit') }).click();
    await expect(page.getByText(say('submit.waits'))).toBeVisible();

    // Leadership sees from the account who handed in and who did not, by direction and by area.
    await page.goto(`/${language}/account`);
    await page.getByRole('link', { name: say('completeness.heading') }).click();
    await page.getByRole('combobox', { name: say('calendar.year') }).selectOption('2022');
    const handedIn = page.getByRole('row').filter({ hasText: /С опозданием на|күн кешікті/ });
    await expect(handedIn).not.toHaveCount(0);
    await page.getByRole('radio', { name: say('completeness.byArea') }).click();
    await expect(page).toHaveURL(/by=refArea/);
    await expect(handedIn).not.toHaveCount(0);
    await drawn(page);
    await expectNoViolations(page);
    await page.context().close();
  },
);

test(
  'two editors in one form do not overwrite each other silently',
  {
    tag: ['@pairwise', '@only-desktop', '@only-kk'],
  },
  async ({ browser, language }, { retry }) => {
    const say = (key: string) => TEXTS[language][`desk/${key}`] ?? '';
    const first = await openAs(browser, language, 'Айгерім', EDITOR);
    await begin(first, language, quarterOf(language, 1, retry));
    const second = await openAs(browser, language, 'Берік', EDITOR);
    await second.goto(new URL(first.url()).pathname);
    await drawn(second);

    await field(first, 0).fill('496');
    await expect(first.getByText(say('summary.saved'))).toBeVisible();
    await field(second, 0).fill('500');
    const contest = second.getByRole('alert');
    await expect(contest).toContainText('Айгерім');
    await expect(contest).toContainText('496');
    await expect(field(second, 0)).toHaveValue('500');
    await expectNoViolations(second);
    await contest.getByRole('button', { name: say('contest.keepMine') }).click();
    await expect(second.getByText(say('summary.saved'))).toBeVisible();

    // Whoever typed nothing there sees the newer figure without being asked.
    await expect(field(first, 0)).toHaveValue('500', { timeout: 30_000 });
    await first.context().close();
    await second.context().close();
  },
);
