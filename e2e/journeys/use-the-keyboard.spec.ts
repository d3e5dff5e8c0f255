import { percent } from '../fixtures/numbers.ts';
import { open, panel } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

test('the first stop leads past the header', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: say('shell.skipToContent') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('wherever the focus goes, it is seen', async ({ page, language }) => {
  await open(page, `/${language}`);
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing has the focus';
      // A radio button is drawn by its label, which shows the focus instead.
      const shown = [focused, focused.closest('label')].filter((element) => element !== null);
      const isMarked = shown.some((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      });
      return isMarked ? null : focused.outerHTML.slice(0, 200);
    });
    expect(seen).toBeNull();
  }
});

test('arrow keys walk a chart and say each figure with its period', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}`);
  const chart = panel(page, 'neet').getByRole('application').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  const said = panel(page, 'neet').getByRole('status');
  await expect(said.first()).toContainText(/20\d\d/);
  await expect(said.first()).toContainText(/\d,\d\s?%/);
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  await expect(said.first()).toContainText(percent('5,7', language));
  await expect(said.first()).toContainText(language === 'ru' ? 'I квартал 2021' : '2021 жылғы I тоқсан');
});

test('a menu opens and closes by keyboard and gives the focus back', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
  isMobile,
}) => {
  await open(page, `/${language}`);
  const button = page.getByRole('button', { name: say(isMobile ? 'nav.menu' : 'nav.directions') });
  await button.focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('banner').locator('a[href*="/directions/YOUTH"]').filter({ visible: true });
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(button).toBeFocused();
});
