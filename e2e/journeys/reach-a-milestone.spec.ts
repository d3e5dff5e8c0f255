import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { entryForm } from '../fixtures/entry-form.ts';
import { both, expectSaved, expectStatus, fillIn, sayOfMeasure as say } from '../fixtures/measure.ts';
import { test } from '../fixtures/own-product.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';

const MEASURE = 'ASTANA_VOLUNTEERING';
/** After the resolution and long before any day on which this runs. */
const MILESTONE = { day: '2022-12-31', text: { kk: 'Алғашқы жүз ерікті', ru: 'Первые сто волонтёров' } };
/** As a list and the facts of the measure say it. */
const SAID = { kk: `31.12.2022: ${MILESTONE.text.kk}`, ru: `31.12.2022: ${MILESTONE.text.ru}` };
const DONE = { kk: 'Сенбілікке жүз жиырма ерікті шықты.', ru: 'На субботник вышли сто двадцать волонтёров.' };
/** How the API refuses it, in words that the hint of the field does not have. */
const NOT_REACHED = { kk: /Бақылау мерзімі жұмыстың/, ru: /Контрольный срок отмечается/ };

// What was only announced reaches no milestone: the API says so.
test.use({ expectedBrowserErrors: /422 \(Unprocessable/ });

test('a measure falls behind the milestone that an administrator sets, until an editor enters what reached it', {
  tag: '@pairwise',
}, async ({ page, browser, ownProduct, language }) => {
  const address = `/${language}/register/${MEASURE}`;
  const fact = page.getByRole('listitem').filter({ hasText: SAID[language] });
  const form = page.getByRole('dialog');
  const foreseen = form.getByRole('status').filter({ hasText: say(language, 'foreseen') });
  const milestone = form.locator('[name="milestone"]');
  const send = form.getByRole('button', { name: say(language, 'step.send') });

  // The administrator sets it, and the moment after every reader sees that the measure is behind.
  const administrator = await (await browser.newContext()).newPage();
  await signIn(administrator, language, ADMINISTRATOR);
  await administrator.goto(`/${language}/administration/catalogue/actions?entry=${MEASURE}`);
  const entry = entryForm(administrator);
  await entry.getByRole('button', { name: say(language, 'administration/add.milestone') }).click();
  await fillIn(entry, { 'milestones.0.milestone': '1', 'milestones.0.due': MILESTONE.day });
  await fillIn(entry, both('milestones.0.text', MILESTONE.text));
  await page.goto(address);
  await expectStatus(page, language, 'NOT_STARTED', 'NOTHING_KNOWN');
  await entry.getByRole('button', { name: say(language, 'administration/save'), exact: true }).click();
  await expect(administrator.getByRole('searchbox')).toBeVisible();
  await page.reload();
  await expectStatus(page, language, 'BEHIND', 'MILESTONE_MISSED');
  await expect(fact).toContainText(say(language, 'register/milestone.open'));

  await signIn(page, language, await hireColleague(ownProduct.url, 'EDITOR', 'Әсем'));
  await page.goto(address);
  await page.getByRole('button', { name: say(language, 'step.enter') }).click();
  await fillIn(form, {
    ...{ day: '2023-03-01', stage: 'IN_PROGRESS', organisation: 'ASTANA_INTERNAL_POLICY' },
    ...both('text', DONE),
  });

  // That work goes on does not say what it reached, and what was only announced reaches nothing.
  await expect(foreseen).toContainText(say(language, 'register/rule.MILESTONE_MISSED'));
  await milestone.selectOption({ label: SAID[language] });
  await expect(foreseen).toContainText(say(language, 'register/rule.UNDER_WAY'));
  await fillIn(form, { stage: 'ANNOUNCED' });
  await send.click();
  await expect(milestone).toBeFocused();
  await expect(milestone).toHaveAccessibleDescription(NOT_REACHED[language]);
  await expectNoViolations(page);
  await fillIn(form, { stage: 'IN_PROGRESS' });
  await expect(milestone).toHaveValue('1');
  await send.click();
  await expectSaved(page, language, 'STEP', 'BEHIND', 'IN_PROGRESS');
  await expectStatus(page, language, 'IN_PROGRESS', 'UNDER_WAY');
  await expect(fact).toContainText(say(language, 'register/milestone.reached', { day: '01.03.2023' }));
});
