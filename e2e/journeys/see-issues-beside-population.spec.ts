import { open, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

/** Alatau's published head counts, and the issues of public service that were published with them. */
const ALATAU = { kk: 'Алатау ауданы', ru: 'Алатауский район' };
const COUNTS = ['20 928', '5 167'] as const;
const ISSUES = { kk: /су құбыры желілерін жөндеу/, ru: /ремонт водопроводных сетей/ };
const WORK = { kk: /^Алатау, Әуезов, Жетісу/, ru: /^Решать вопросы обслуживания населения/ };
const BESIDE = { kk: 'Дереккөзде қатар жарияланған деректер', ru: 'Что источник публикует рядом' };

test('a district’s ethnic groups stand beside the issues of public service that were published with them', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/directions/INTERETHNIC?area=751210000`);
  const panel = page.locator('article', { hasText: COUNTS[0] }).first();
  const said = await plainText(panel);
  for (const count of COUNTS) expect(said).toContain(count);
  expect(said).toMatch(ISSUES[language]);
});

test('the issues lead to the head counts of each of their districts, and back', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/indicators/INTERETHNIC_POPULATION`);
  const passport = TEXTS[language]['indicator/passport.heading'] ?? '';
  await page.getByRole('heading', { name: passport }).scrollIntoViewIfNeeded();
  await page.getByRole('main').getByRole('link', { name: WORK[language] }).click();
  await expect(page.getByRole('heading', { level: 1, name: ISSUES[language] })).toBeVisible();
  const beside = page.getByRole('term').filter({ hasText: BESIDE[language] }).locator('..');
  const figures = beside.getByRole('listitem');
  await expect(figures).toHaveCount(8);
  const own = figures.filter({ hasText: ALATAU[language] });
  await expect(own).toHaveCount(COUNTS.length);
  const told = await Promise.all((await own.all()).map((figure) => plainText(figure)));
  for (const count of COUNTS) expect(told.join(' ')).toContain(count);
});
