import type { Language } from '@korsetkish/contract';
import { open, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

/** What the published figures give reason to look at, and the words that have to be there. */
const REASONS: Record<Language, Record<string, RegExp[]>> = {
  kk: {
    INFORMATION_TV_HOURS: [/944/, /26,2%/, /33,3%/],
    YOUTH_COUNCIL_MEMBERS_SHARE: [/25 мүшенің 7\u2011/, /28%/, /30%/],
    YOUTH_SOCIAL_ORDER_PROJECTS: [/26 жоба/, /COVID-19 пандемиясына байланысты/],
  },
  ru: {
    INFORMATION_TV_HOURS: [/944/, /26,2 %/, /33,3 %/],
    YOUTH_COUNCIL_MEMBERS_SHARE: [/7 из 25/, /28\s%/, /30\s%/],
    YOUTH_SOCIAL_ORDER_PROJECTS: [/18 из 26/, /в связи с COVID-19/],
  },
};

test('what needs attention comes first and says why', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(heading).toHaveText(say('attention.heading'));

  const items = page.getByRole('region', { name: say('attention.heading') }).getByRole('listitem');
  for (const [indicator, words] of Object.entries(REASONS[language])) {
    const item = items.filter({ has: page.locator(`a[href*="/indicators/${indicator}"]`) });
    await expect(item).toBeVisible();
    const text = await plainText(item);
    for (const pattern of words) expect(text).toMatch(pattern);
  }
});

test('each reason leads to its indicator', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  const items = page.getByRole('region', { name: say('attention.heading') }).getByRole('listitem');
  const links = items.locator('a[href*="/indicators/"]');
  expect(await links.count()).toBe(await items.count());
  for (let place = 0; place < (await links.count()); place += 1) {
    const address = await links.nth(place).getAttribute('href');
    await links.nth(place).click();
    await expect(page).toHaveURL(`${address}`);
    await expect(
      page.getByRole('heading', { name: TEXTS[language]['indicator/passport.heading'] ?? '' }),
    ).toBeVisible();
    await page.goBack();
    await expect(links.nth(place)).toBeVisible();
  }
});

test('an area where nothing needs attention says so', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}?area=000000000`);
  const section = page.getByRole('region', { name: say('attention.heading') });
  await expect(section.getByRole('link')).toHaveText([say('attention.allChecks')]);
  await expect(section.getByRole('paragraph')).not.toBeEmpty();
});
