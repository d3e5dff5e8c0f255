import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { choose, entryForm, type } from '../fixtures/entry-form.ts';
import { test } from '../fixtures/own-product.ts';
import { drawn, open } from '../fixtures/page.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const NAME = { kk: 'Жастар хакатондары', ru: 'Молодёжные хакатоны' };

const button = (page: Page, name: string | undefined) =>
  page.getByRole('button', { name: name ?? '', exact: true });

test.use({ expectedBrowserErrors: /422/ });

test('an administrator adds an indicator in both languages, and it is there for every reader', {
  tag: '@pairwise',
}, async ({ page, browser, language, say }) => {
  const texts = TEXTS[language];
  const code = 'YOUTH_HACKATHONS';
  await signIn(page, language, ADMINISTRATOR);
  await page.goto(`/${language}/administration`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectNoViolations(page);
  await page
    .getByRole('link', { name: texts['administration/INDICATOR.heading'] ?? '', exact: true })
    .click();
  await button(page, texts['administration/INDICATOR.create']).click();
  const form = entryForm(page);
  await type(form, { indicator: code.toLowerCase(), 'name.ru': NAME.ru });
  await choose(form, {
    direction: 'YOUTH',
    group: 'YOUTH_LEISURE',
    measure: 'FLOW',
    unitMeasure: 'EVENTS',
  });
  await expectNoViolations(page);

  // Nothing is published in one language: the refusal stands at the field, and the field has the focus.
  await button(page, texts['administration/publish']).click();
  const kazakh = form.locator('[name="name.kk"]');
  await expect(kazakh).toHaveAttribute('aria-invalid', 'true');
  await expect(kazakh).toBeFocused();
  await expectNoViolations(page);

  await kazakh.fill(NAME.ru);
  await expect(
    form.getByRole('status').filter({ hasText: texts['administration/doubt.same'] ?? '' }),
  ).toBeVisible();
  await kazakh.fill(NAME.kk);
  await button(page, texts['administration/publish']).click();
  await expect(page.getByRole('link', { name: code, exact: true })).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  await open(reader, `/${language}/directions/YOUTH`);
  const panel = reader.getByRole('article', { name: say('indicator.noFigures') });
  await expect(panel.getByRole('link', { name: NAME[language] }).first()).toBeVisible();
  await reader.keyboard.press('/');
  await reader.keyboard.type('хакатон');
  await reader.getByRole('option').filter({ hasText: NAME[language] }).first().click();
  await expect(reader).toHaveURL(new RegExp(`/${language}/indicators/${code}`));
  await drawn(reader);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(NAME[language]);
  await expect(reader.getByRole('note').filter({ hasText: say('indicator.noFigures') })).toBeVisible();
  await expectNoViolations(reader);
  await reader.context().close();

  // Nothing stands on it, so it goes again; leaving what was typed is asked about first.
  await page.getByRole('link', { name: code, exact: true }).click();
  await form.locator('[name="name.kk"]').fill(`${NAME.kk}!`);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page
    .getByRole('link', { name: texts['administration/INDICATOR.heading'] ?? '', exact: true })
    .click();
  await expect(form.locator('[name="name.kk"]')).toHaveValue(`${NAME.kk}!`);
  page.on('dialog', (dialog) => void dialog.accept());
  await button(page, texts['administration/remove.entry']).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('link', { name: code, exact: true })).toHaveCount(0);
});
