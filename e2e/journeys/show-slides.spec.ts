import type { Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, open } from '../fixtures/page.ts';
import { LANDSCAPE, pagesOf, printPages, UPRIGHT } from '../fixtures/print-pages.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const slideOf = (page: Page) => new URL(page.url()).searchParams.get('slide');

test('the Overview is shown slide by slide, by keyboard, in either language, and left where it was', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, say }) => {
  await open(page, '/kk');
  await page.getByRole('link', { name: say('slides.open') }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const counter = page.getByRole('region', { name: TEXTS.kk['slides/controls'] ?? '' }).getByRole('status');
  await expect(counter).toContainText(/^1‑слайд/);
  await expect(page.getByRole('banner')).toHaveCount(0);

  // First the place and the window, then what needs attention, then the panels.
  await expect(page.getByRole('main')).toContainText('Алматы қаласы · 2020 жыл – 2021 жылғы мамыр');
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText(say('attention.heading'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slideOf(page)).toBe('3');
  await drawn(page);
  const sentence = await heading.textContent();
  expect(sentence).toContain('NEET');
  await expect(counter).toContainText(sentence ?? '');
  await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
  await expectNoViolations(page);

  await page.keyboard.press('End');
  const last = await counter.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(counter).toHaveText(last ?? '');
  await page.keyboard.press('Home');
  await expect.poll(() => slideOf(page)).toBe('1');
  await page.getByRole('combobox', { name: TEXTS.kk['slides/choose'] ?? '' }).selectOption('3');
  await expect(heading).toHaveText(sentence ?? '');

  await page.getByRole('link', { name: 'РУС' }).click();
  await expect(heading).toContainText('Доля молодёжи NEET');
  await expect.poll(() => slideOf(page)).toBe('3');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page).toHaveURL(/\/ru#neet$/);
  await expect(page.locator('article#neet')).toBeInViewport();
});

test('on paper every slide of a direction is a landscape sheet of its own', {
  tag: ['@only-desktop', '@only-ru'],
}, async ({ page }) => {
  await open(page, '/ru/directions/ASSEMBLIES?slide=2');
  const counter = await page
    .getByRole('region', { name: TEXTS.ru['slides/controls'] ?? '' })
    .getByRole('status')
    .textContent();
  const slides = Number(/из (\d+)/.exec(counter ?? '')?.[1]);
  expect(slides).toBeGreaterThan(2);
  expect(await printPages(page)).toEqual(pagesOf(slides, LANDSCAPE));
});

test('the digest of an area is one sheet of paper, whatever screen it is printed from', {
  tag: ['@pairwise'],
}, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.getByRole('link', { name: say('digest.open') }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/digest$`));
  await expect(page.getByRole('article').getByRole('heading', { level: 3 })).not.toHaveCount(0);
  await expectNoViolations(page);
  for (const query of ['', `?area=${AREAS.alatau}`]) {
    await open(page, `/${language}/digest${query}`);
    expect(await printPages(page)).toEqual([UPRIGHT]);
  }
});
