import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, plainText } from '../fixtures/page.ts';
import { ADMINISTRATOR, codeOf, fill, signIn } from '../fixtures/staff.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const PASSWORD = 'four plain words here';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('whoever is not signed in', () => {
  test.use({ expectedBrowserErrors: /401/ });

  test('is led to the sign-in and back to the page that was asked for', async ({ page, language }) => {
    await page.goto(`/${language}/administration/audit`);
    await expect(page).toHaveURL(new RegExp(`/${language}/sign-in`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      TEXTS[language]['accounts/signIn.heading'] ?? '',
    );
    await expectNoViolations(page);
    await fill(page, { email: ADMINISTRATOR.email, password: 'not the password' });
    await expect(page.getByRole('alert')).toHaveText(TEXTS[language]['accounts/refused.wrongPassword'] ?? '');
    await fill(page, { password: ADMINISTRATOR.password });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      TEXTS[language]['accounts/audit.heading'] ?? '',
    );
    await expectNoViolations(page);
  });
});

test('an administrator makes an account, its holder sets a password and signs in', {
  tag: '@pairwise',
}, async ({ page, browser, baseURL, language }) => {
  const email = `${randomUUID()}@example.kz`;
  const texts = TEXTS[language];
  await signIn(page, language, ADMINISTRATOR);
  await page.goto(`/${language}/administration/accounts`);
  await button(page, texts['accounts/accounts.create'] ?? '').click();
  await button(page, texts['accounts/grant.add'] ?? '').click();
  await page.getByRole('combobox', { name: texts['accounts/grant.direction'] ?? '' }).selectOption('YOUTH');
  await page.getByRole('combobox', { name: texts['accounts/grant.area'] ?? '' }).selectOption('751210000');
  await expectNoViolations(page);
  await fill(page, { name: 'Жастар', email });
  const link = await plainText(page.locator('code'));
  expect(link).toContain(`${baseURL}/${language}/set-password?token=`);
  await expectNoViolations(page);

  const holder = await (await browser.newContext()).newPage();
  await holder.goto(link);
  await fill(holder, { newPassword: 'short' });
  await expect(holder.getByRole('alert')).toHaveText(texts['accounts/refused.passwordLength'] ?? '');
  await fill(holder, { newPassword: PASSWORD });
  await expect(holder.getByText(texts['accounts/setPassword.done'] ?? '')).toBeVisible();
  await signIn(holder, language, { email, password: PASSWORD });
  await expect(holder.getByRole('main')).toContainText(texts['accounts/role.EDITOR'] ?? '');
  await expect(holder.getByRole('main')).toContainText(language === 'ru' ? 'Алатауский' : 'Алатау');
  await expectNoViolations(holder);

  // What is an administrator's stays so.
  await holder.goto(`/${language}/administration/accounts`);
  await expect(holder.getByRole('alert')).toBeVisible();
  await holder.context().close();

  await page.goto(`/${language}/administration/audit?text=${email}`);
  await drawn(page);
  await expect(page.getByRole('row').filter({ hasText: email }).first()).toContainText(
    texts['accounts/action.ACCOUNT_CREATED'] ?? '',
  );
});

test('a code from the phone is asked for, and a spare one does when the phone is lost', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  const email = `${randomUUID()}@example.kz`;
  const texts = TEXTS[language];
  await signIn(page, language, ADMINISTRATOR);
  const made = await page.request.post('/api/v1/accounts', {
    headers: { Origin: new URL(page.url()).origin },
    data: { name: 'Сынақ', email, grants: [] },
  });
  const { link } = (await made.json()) as { link: { token: string } };
  await page.goto(`/${language}/account`);
  await button(page, texts['accounts/account.signOut'] ?? '').click();
  await page.waitForURL(/sign-in/);
  await page.goto(`/${language}/set-password?token=${link.token}`);
  await fill(page, { newPassword: PASSWORD });
  await expect(page.getByText(texts['accounts/setPassword.done'] ?? '')).toBeVisible();
  await signIn(page, language, { email, password: PASSWORD });

  await fill(page, { password: PASSWORD });
  const key = await plainText(page.getByText(texts['accounts/secondFactor.key'] ?? '').locator('span'));
  await fill(page, { code: codeOf(key) });
  const spare = page.getByRole('note').getByRole('listitem');
  await expect(spare.first()).toBeVisible();
  const spareCode = await plainText(spare.first());
  await expectNoViolations(page);

  for (const isLost of [false, true]) {
    await button(page, texts['accounts/account.signOut'] ?? '').click();
    await page.waitForURL(/sign-in/);
    await fill(page, { email, password: PASSWORD });
    if (isLost) await button(page, texts['accounts/code.useBackup'] ?? '').click();
    await fill(page, { code: isLost ? spareCode : codeOf(key) });
    await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
  }
});
