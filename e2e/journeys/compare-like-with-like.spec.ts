import type { ObservationPair } from '@korsetkish/contract';
import type { Locator, Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const comparison = (page: Page): Locator => panel(page, 'comparison');

/** The lists of the control: what is compared with, and the other area where areas are. */
const choices = (page: Page): Locator => comparison(page).getByRole('combobox');

const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('refusals of a year and of five months stand side by side, chosen by keyboard and kept in the address', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/indicators/ASSEMBLY_NOTIFICATIONS`);
  await expect(comparison(page).getByRole('table')).toHaveCount(0);
  await choices(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await drawn(page);
  await expect(page).toHaveURL(/[?&]compare=previous\b/);
  await expect(choices(page).first()).toBeFocused();

  const row = comparison(page).getByRole('row').filter({ hasText: /56/ });
  await expect(row).toContainText(/127/);
  await expect(row).toContainText(
    { kk: 'Кезеңдердің ұзақтығы әртүрлі', ru: 'Периоды разной длины' }[language],
  );
  expect(await plainText(row)).not.toMatch(/[+−]\d/);
  await expectNoViolations(page);

  await page.goBack();
  await expect(comparison(page).getByRole('table')).toHaveCount(0);
});

test('a change is told only where like stands with like', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(
    page,
    `/${language}/indicators/YOUTH_NEET_RATE?area=${AREAS.republic}&from=2018&to=2020&compare=last-year`,
  );
  const rows = comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(3);
  const told = await rows.allTextContents();
  const change = { kk: '−0,3 пайыздық тармақ', ru: '−0,3 п. п.' }[language];
  expect(told.map(plain).filter((text) => text.includes(change))).toHaveLength(1);
});

test('the other area is chosen beside, and the link brings it back', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/indicators/YOUTH_NEET_RATE?compare=area`);
  await expect(choices(page)).toHaveCount(2);
  await choices(page).nth(1).selectOption(AREAS.republic);
  const told = await plainText(comparison(page).getByRole('table'));
  expect(told).toMatch(/6,1.*7,1/);

  await open(page, `/${language}/indicators/YOUTH_NEET_RATE?compare=area&compareArea=${AREAS.republic}`);
  expect(await plainText(comparison(page).getByRole('table'))).toBe(told);
});

test('what no figure can answer cannot be chosen, and says why', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/indicators/YOUTH_NEET_RATE?compare=plan`);
  await expect(choices(page).first()).toHaveValue('none');
  const plan = choices(page).first().locator('option[value="plan"]');
  await expect(plan).toBeDisabled();
  await expect(plan).toHaveText({ kk: 'жоспармен — жоспар жоқ', ru: 'с планом — плана нет' }[language]);
});

test('the screen says what the API says, word for word', { tag: '@pairwise' }, async ({
  page,
  request,
  language,
}) => {
  const query = `indicator=INFORMATION_TV_HOURS&refArea=${AREAS.almaty}&startPeriod=2020&endPeriod=2021-05`;
  const answer = await request.get(`/api/v1/comparisons?with=PLAN&scenario=ACTUAL&${query}`);
  const { comparisons }: { comparisons: ObservationPair[] } = await answer.json();
  expect(comparisons.length).toBeGreaterThan(1);

  await open(page, `/${language}/indicators/INFORMATION_TV_HOURS?from=2020&to=2021-05&compare=plan`);
  await comparison(page).locator('summary').click();
  const sentences = await comparison(page).locator('details').getByRole('listitem').allTextContents();
  expect(sentences).toEqual(comparisons.map(({ sentence }) => `${sentence[language]}.`));
  expect(sentences.join('\n')).toContain('26,2');
});
