import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { drawn } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const KB = 1000;
const MOST_SCRIPT = 190 * KB;
const MOST_CHARTS = 125 * KB;
const MOST_STYLE = 15 * KB;

/** Held back to see that the page does not wait for them: the code of the panels, and of the charts in them. */
const PANELS = /\/assets\/overview-panels-[^/]+\.js$/;
const CHARTS = /\/assets\/drawings-[^/]+\.js$/;

/** What the answers weigh gzipped, in bytes. The server may pack harder; this is the same everywhere. */
async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = requests.map(async (request) => {
    const response = await request.response();
    return response ? gzipSync(await response.body()).length : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('what is read first waits for neither panels nor charts, and weighs little', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language, say }) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const hold = Promise.withResolvers<void>();
  for (const chunk of [PANELS, CHARTS]) {
    await page.route(chunk, async (route) => {
      await hold.promise;
      await route.continue();
    });
  }
  await page.goto(`/${language}`);
  await expect(
    page.getByRole('region', { name: say('attention.heading') }).getByRole('link'),
  ).not.toHaveCount(0);
  await expect(
    page.getByRole('region', { name: say('overview.cards') }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await expect(page.getByRole('figure')).toHaveCount(0);

  hold.resolve();
  await drawn(page);
  await expect(page.getByRole('figure')).not.toHaveCount(0);
  const isChart = (request: Request) => CHARTS.test(request.url());
  const isScript = (request: Request) => /\.js$/.test(new URL(request.url()).pathname);
  const scripts = requests.filter((each) => isScript(each) && !isChart(each));
  expect(await weigh(scripts)).toBeLessThanOrEqual(MOST_SCRIPT);
  const charts = requests.filter(isChart);
  expect(await weigh(charts)).toBeGreaterThan(0);
  expect(await weigh(charts)).toBeLessThanOrEqual(MOST_CHARTS);
  const styles = requests.filter((request) => request.resourceType() === 'stylesheet');
  expect(await weigh(styles)).toBeLessThanOrEqual(MOST_STYLE);
});

test('nothing moves while the Overview loads', async ({ page, language }) => {
  await page.goto(`/${language}`);
  await drawn(page);
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
              sum += Number(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});
