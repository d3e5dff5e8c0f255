import type { Language } from '@korsetkish/contract';
import { AREAS } from '../fixtures/areas.ts';
import { percent } from '../fixtures/numbers.ts';
import { drawn, open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { sayIn } from '../fixtures/texts.ts';

const OTHER: Record<Language, Language> = { kk: 'ru', ru: 'kk' };
const NAMES: Record<Language, string> = { kk: 'ҚАЗ', ru: 'РУС' };

/** January to May 2021 as each language writes it. */
const MONTHS: Record<Language, RegExp> = {
  kk: /2021 жылғы қаңтар–мамыр/,
  ru: /январ[ье]–ма[йе] 2021 года/,
};

test('the other language keeps place, filters and tables', async ({ page, language }) => {
  const other = OTHER[language];
  const place = `directions/ASSEMBLIES?area=${AREAS.alatau}&from=2020&to=2021&table=assemblies-city`;
  await open(page, `/${language}/${place}`);
  const title = await page.title();
  await page.getByRole('link', { name: NAMES[other] }).click();
  await drawn(page);

  await expect(page).toHaveURL(new RegExp(`/${other}/directions/ASSEMBLIES\\?`));
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    area: AREAS.alatau,
    from: '2020',
    to: '2021',
    table: 'assemblies-city',
  });
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page).not.toHaveTitle(title);
  await expect(page.getByRole('main')).toContainText(MONTHS[other]);
  await expect(page.getByRole('main')).not.toContainText(MONTHS[language]);
});

test('a language that is only pointed at does not come', {
  tag: ['@only-desktop', '@only-ru'],
}, async ({ page }) => {
  await open(page, '/ru/about');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await page.waitForLoadState('networkidle');
  // Its texts are fetched meanwhile, so that a click finds them there.
  const texts = page.waitForResponse(/\.js$/);
  await page.getByRole('link', { name: NAMES.kk }).hover();
  await texts;
  await page.waitForTimeout(300);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
});

test('numbers, months and the title are the language’s own', async ({ page, language }) => {
  const other = OTHER[language];
  await open(page, `/${language}?table=neet`);
  for (const spoken of [language, other]) {
    if (spoken === other) await page.getByRole('link', { name: NAMES[other] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    await drawn(page);
    await expect(page).toHaveTitle(/Көрсеткіш$/);
    const heading = await plainText(page.getByRole('heading', { level: 1 }));
    expect(await page.title()).toContain(heading);
    await expect(panel(page, 'neet').getByRole('table')).toBeVisible();
    await expect(
      panel(page, 'neet').getByRole('radio', { name: sayIn(spoken, 'panel.table') }),
    ).toBeChecked();
    const text = (await page.getByRole('main').textContent()) ?? '';
    expect(text).toContain(percent('6,1', spoken));
    expect(text).not.toContain(percent('6,1', OTHER[spoken]));
    expect(text).toMatch(MONTHS[spoken]);
  }
});

test('an address without a language opens in the reader’s', async ({ page, language }) => {
  await open(page, '/');
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
});
