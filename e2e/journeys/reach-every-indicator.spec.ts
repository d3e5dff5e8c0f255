import { AREAS } from '../fixtures/areas.ts';
import { readDirections, readIndicators, readObservations } from '../fixtures/catalogue.ts';
import { drawn, open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

/** Text of all panels that lead to an indicator, by the indicator's code. */
type TextsByIndicator = Map<string, string>;

test('all indicators and every figure of the city stand on its seven directions', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, request, language }) => {
  test.slow();
  const [directions, declared, observations] = await Promise.all([
    readDirections(request),
    readIndicators(request),
    readObservations(request, `?refArea=${AREAS.almaty}&startPeriod=2020&endPeriod=2021-05`),
  ]);
  // Another journey declares an indicator for a while, of which nothing is published.
  const indicators = declared.filter(({ refAreas }) => refAreas.length > 0);
  expect(directions).toHaveLength(7);
  expect(indicators).toHaveLength(104);

  const texts: TextsByIndicator = new Map();
  for (const direction of directions) {
    await open(page, `/${language}/directions/${direction}`);
    const panels = await page
      .getByRole('main')
      .getByRole('article')
      .evaluateAll((elements) =>
        elements.map((element) => ({
          text: element.textContent ?? '',
          leadsTo: Array.from(
            element.querySelectorAll('a[href*="/indicators/"]'),
            (link) => link.getAttribute('href')?.match(/indicators\/([A-Z0-9_]+)/)?.[1] ?? '',
          ),
        })),
      );
    for (const { text, leadsTo } of panels) {
      for (const code of leadsTo) texts.set(code, `${texts.get(code) ?? ''} ${text}`);
    }
  }

  const missing = indicators.filter(({ indicator }) => !texts.has(indicator));
  expect(missing.map(({ indicator }) => indicator)).toEqual([]);

  const unseen = observations.filter(({ indicator, obsValue, decimals }) => {
    if (obsValue === null) return false;
    const printed = obsValue.toLocaleString('ru-RU', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return !(texts.get(indicator) ?? '').includes(printed);
  });
  expect(
    unseen.map(({ indicator, timePeriod, obsValue }) => `${indicator} ${timePeriod} ${obsValue}`),
  ).toEqual([]);
});

test('a direction is one press away from the Overview, and an indicator one more', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}`);
  await page.getByRole('main').locator('a[href*="/directions/ASSEMBLIES"]').click();
  await drawn(page);
  const passport = page.getByRole('article').locator('a[href*="/indicators/ASSEMBLY_NOTIFICATIONS"]').first();
  await passport.click();
  await expect(page).toHaveURL(new RegExp(`/${language}/indicators/ASSEMBLY_NOTIFICATIONS`));
  await drawn(page);
});
