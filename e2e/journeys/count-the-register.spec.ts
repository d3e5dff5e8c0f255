import type { Page } from '@playwright/test';
import { drawn, open, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const HEADING = { kk: 'Орындалу тізілімі', ru: 'Реестр исполнения' };
const NO_DUE_DAY = {
  kk: 'Ұсынымдар: барлығы 8, мерзімі белгіленбегені 8, дәлелі бары 0',
  ru: 'Рекомендации: всего 8, без срока исполнения 8, с подтверждениями 0',
};
const COUNTED = {
  kk: ['8 ұсыным', 'Мерзімі белгіленгені 0', 'Дәлелі барлары 0'],
  ru: ['8 рекомендаций', 'Со сроком исполнения 0', 'С подтверждениями 0'],
};
/** Parts of a measure's line on the register's list. */
const rows = (page: Page) => page.getByRole('main').getByRole('rowheader');

test('Astana’s Overview asks for attention to recommendations that nobody set a day for, and leads to them', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  await open(page, `/${language}?area=710000000`);
  const attention = page.getByRole('region', { name: say('attention.heading') });
  await attention.getByRole('link', { name: NO_DUE_DAY[language] }).click();
  await expect(page.getByRole('heading', { level: 1, name: HEADING[language] })).toBeVisible();
  await expect(rows(page)).toHaveCount(8);
});

test('the Overview counts the register of its area, and each number leads to exactly what it counts', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  for (const area of ['710000000', '750000000']) {
    await open(page, `/${language}?area=${area}`);
    const section = page.getByRole('region', { name: HEADING[language] });
    const links = section.getByRole('link', { name: /\d/ });
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(links).not.toHaveCount(0);
    const counted = await Promise.all((await links.all()).map((link) => plainText(link)));
    if (area === '710000000') expect(counted).toEqual(expect.arrayContaining(COUNTED[language]));
    for (const [place, said] of counted.entries()) {
      const count = Number(/\d+/.exec(said)?.[0]);
      await links.nth(place).click();
      await drawn(page);
      // The board shows an assignment for each addressee; everything else is a line of the list.
      const isBoard = new URL(page.url()).searchParams.get('view') === 'board';
      const cards = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.locator('svg') });
      await expect(isBoard ? cards : rows(page), said).toHaveCount(count);
      await page.goBack();
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await expect(links).toHaveCount(counted.length);
    }
  }
});

test('a district’s Overview counts the register of its city, and says whose it is', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(page, `/${language}?area=751410000`);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('region', { name: HEADING[language] }).getByRole('heading')).toContainText(
    { kk: 'бұл аудан емес', ru: 'не этот район' }[language],
  );
});
