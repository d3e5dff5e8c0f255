import { expectNoEmptiness } from '../fixtures/no-emptiness.ts';
import { drawn, open, panel } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

test('each end of the window is in the address, and back takes it away', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  await page.getByLabel(say('filter.to')).selectOption('2020');
  await expect(page).toHaveURL(/from=2020&to=2020/);
  await drawn(page);
  const shown = language === 'ru' ? '2020 год' : '2020 жыл';
  await expect(page.getByText(new RegExp(`, ${shown}\\.`))).toBeVisible();
  await expect(panel(page, 'neet').getByRole('heading')).not.toContainText('5,7');
  await expectNoEmptiness(page);

  await page.reload();
  await drawn(page);
  await expect(page.getByLabel(say('filter.to'))).toHaveValue('2020');

  await page.goBack();
  await drawn(page);
  await expect(page.getByLabel(say('filter.to'))).toHaveValue('2021-05');
  await expect(panel(page, 'neet').getByRole('heading')).toContainText('5,7');
});

test('all periods and the default are one press each', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}?area=000000000`);
  await page.getByRole('button', { name: say('filter.allPeriods') }).click();
  await expect(page).toHaveURL(/from=2010/);
  await expectNoEmptiness(page);
  await page.getByRole('button', { name: say('filter.defaultWindow') }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expectNoEmptiness(page);
});

test('a window without figures says so and offers the way out', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}?from=2022&to=2022`);
  const area = language === 'ru' ? 'Город Алматы' : 'Алматы қаласы';
  await expect(page.getByText(say('overview.noFigures', { area }))).toBeVisible();
  await expectNoEmptiness(page);
  await page.getByRole('button', { name: say('filter.defaultWindow') }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a window that the city has nothing of shows its other periods, and the republic’s figures', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  await open(page, `/${language}?from=2010&to=2010`);
  await expect(panel(page, 'neet').first()).toContainText(say('scope.otherPeriods'));
  const republic = language === 'ru' ? /Республика Казахстан, не этот/ : /Қазақстан Республикасы, бұл/;
  await expect(page.getByRole('region', { name: republic })).toContainText('8,2');
  await expect(page.getByRole('region', { name: say('attention.heading') })).toHaveCount(0);
  await expectNoEmptiness(page);
});

test('no window makes a direction hollow', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}/directions/YOUTH?from=2010&to=2019`);
  await expectNoEmptiness(page);
  await page.getByRole('button', { name: say('filter.allPeriods') }).click();
  await expect(page).not.toHaveURL(/to=2019/);
  await expectNoEmptiness(page);
});
