import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

/** What is typed, in either language and spelling, and the name that has to be found, as each language writes it. */
const SEARCHES = [
  { typed: 'алмалы', kk: 'Алмалы ауданы', ru: 'Алмалинский район' },
  { typed: 'Әуезов', kk: 'Әуезов ауданы', ru: 'Ауэзовский район' },
  { typed: 'ауезов', kk: 'Әуезов ауданы', ru: 'Ауэзовский район' },
  { typed: 'собрани', kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания' },
  { typed: 'YOUTH_NEET_RATE', kk: 'NEET санатындағы жастардың үлесі', ru: 'Доля молодёжи NEET' },
  { typed: '751210000', kk: 'Алатау ауданы', ru: 'Алатауский район' },
] as const;

/** The chunk that comes when the search is first likely to be wanted. */
const FINDS = /\/assets\/search-results-[^/]+\.js$/;

test('finds indicators, areas and codes in either language', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  await page.getByRole('button', { name: say('search.open') }).click();
  const dialog = page.getByRole('dialog', { name: say('search.title') });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  for (const { typed, ...names } of SEARCHES) {
    await field.fill(typed);
    await expect(dialog.getByRole('option').filter({ hasText: names[language] }).first()).toBeVisible();
  }
  await field.fill('ъъъ');
  await expect(dialog.getByRole('option')).toHaveCount(0);
  await expect(dialog.getByRole('status')).toHaveText(say('search.nothing'));
});

test('leads to an indicator by keyboard alone', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: say('search.title') });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('NEET');
  const options = dialog.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/${language}/indicators/\\w*NEET`));
  await drawn(page);
  await expect(page.getByRole('main')).toBeFocused();
});

test('every letter counts from the first, however late what finds arrives', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language, say }) => {
  const hold = Promise.withResolvers<void>();
  await page.route(FINDS, async (route) => {
    await hold.promise;
    await route.continue();
  });
  await open(page, `/${language}`);
  await page.keyboard.press('/');
  await page.keyboard.type('алмалыы');
  await page.keyboard.press('Backspace');
  const dialog = page.getByRole('dialog', { name: say('search.title') });
  await expect(dialog.getByRole('combobox')).toHaveValue('алмалы');
  await expect(dialog.getByRole('status')).toHaveText(say('search.loading'));
  await expect(dialog.getByRole('option')).toHaveCount(0);
  await expectNoViolations(page);

  hold.resolve();
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expect(dialog.getByRole('combobox')).toHaveValue('алмалы');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=751110000/);
});

test('an area found becomes the filter of the page on screen', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}/directions/INTERETHNIC`);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('751210000');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${language}/directions/INTERETHNIC\\?area=751210000`));
  await drawn(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: say('search.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a code lists the indicators that have it', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('REFUSED');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(say('search.kind.code'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
    say('search.kind.indicator'),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicators\/ASSEMBLY_NOTIFICATIONS/);
});
