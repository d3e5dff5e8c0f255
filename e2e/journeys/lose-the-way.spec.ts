import { drawn, open } from '../fixtures/page.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect, test } from '../fixtures/test.ts';

test('an address that leads nowhere says so in the reader’s language', async ({ page, language, say }) => {
  for (const path of ['/nowhere', '/directions/NOWHERE', '/indicators/NOWHERE']) {
    await open(page, `/${language}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notFound.heading'));
    await expect(page).toHaveTitle(say('app.pageTitle', { page: say('notFound.heading') }));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.getByRole('link', { name: say('notFound.toOverview') }).click();
  await drawn(page);
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
});

test('so does one of the administration', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await signIn(page, language, ADMINISTRATOR);
  await page.goto(`/${language}/administration/catalogue/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notFound.heading'));
});

test('a window that ends before it starts chooses nothing', { tag: ['@only-ru', '@only-desktop'] }, async ({
  page,
}) => {
  await open(page, '/ru/explore?indicator=YOUTH_NEET_RATE&from=2030&to=2010');
  await expect(page.getByRole('grid')).toContainText('6,1');
  await expect(page).not.toHaveURL(/from=|to=/);
});

test('an address of no language is answered in the browser’s', async ({ page, language, say }) => {
  await open(page, '/en/about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notFound.heading'));
  await page.getByRole('link', { name: say('notFound.toOverview') }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
});
