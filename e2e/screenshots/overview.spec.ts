import { test } from '../fixtures/test.ts';

const FOLDER = new URL('../../docs/screenshots/', import.meta.url).pathname;

test('the Overview', async ({ page, language }, { project }) => {
  const [screen] = project.name.split('-');
  await page.goto(`/${language}`);
  // Charts are there when their drawings are.
  await page.locator('#assemblies svg').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.screenshot({
    path: `${FOLDER}${screen === 'phone' ? 'overview-phone' : 'overview'}-${language}.png`,
    clip: { x: 0, y: 0, width, height: screen === 'phone' ? height * 2 : height * 1.6 },
    fullPage: true,
  });
});
