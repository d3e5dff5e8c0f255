import { type Annotation, API_PREFIX, type Language, listAnnotations } from '@korsetkish/contract';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { DownloadMenu } from '../fixtures/download-menu.ts';
import { drawn, open, panel, plainText } from '../fixtures/page.ts';
import { readSvg, unbroken } from '../fixtures/picture.ts';
import { expect, test } from '../fixtures/test.ts';

const LAW = 'LAW_ON_PEACEFUL_ASSEMBLIES';

async function readAnnotations(request: APIRequestContext): Promise<Annotation[]> {
  const response = await request.get(`${API_PREFIX}${listAnnotations.path}`);
  return listAnnotations.response.parse(await response.json()).annotations;
}

async function textOf(request: APIRequestContext, code: string, language: Language): Promise<string> {
  const found = (await readAnnotations(request)).find(({ annotation }) => annotation === code);
  if (!found) throw new Error(`no annotation ${code}`);
  return found.text[language];
}

/** The numbers on a drawing: each in its circle. */
const numbersOn = (chart: Locator) => chart.locator('svg circle + text');

/** Texts of a chart that a number covers. */
function findCovered(chart: Locator): Promise<string[]> {
  return chart.evaluate((figure) => {
    const texts = [...figure.querySelectorAll('svg text')];
    const circles = [...figure.querySelectorAll('svg circle:has(+ text)')];
    return circles.flatMap((circle) => {
      const mark = circle.getBoundingClientRect();
      return texts
        .filter((text) => text !== circle.nextElementSibling)
        .filter((text) => {
          const box = text.getBoundingClientRect();
          const across = Math.min(box.right, mark.right) - Math.max(box.left, mark.left);
          const down = Math.min(box.bottom, mark.bottom) - Math.max(box.top, mark.top);
          // Letters have air around them in their box.
          return across > 1 && down > 3;
        })
        .map((text) => text.textContent ?? '');
    });
  });
}

test('what happened is numbered at its period, told under the chart and to the keys, and under the table', {
  tag: '@pairwise',
}, async ({ page, request, language, say }) => {
  const law = await textOf(request, LAW, language);
  await open(page, `/${language}`);
  const sheet = panel(page, 'assemblies');
  const chart = sheet.getByRole('figure');
  await expect(numbersOn(chart)).toHaveText(['1']);
  expect(await findCovered(chart)).toEqual([]);
  const told = chart.getByRole('listitem').filter({ hasText: law });
  expect(await plainText(told)).toContain(`25.05.2020 — ${law}`);

  await chart.getByRole('application').focus();
  const status = sheet.getByRole('status').first();
  await expect(status).toContainText(law);
  await page.keyboard.press('ArrowDown');
  await expect(status).toContainText('98');
  await expect(status).not.toContainText(law);

  await sheet.getByRole('radio', { name: say('panel.chart') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(sheet.getByRole('table')).toBeVisible();
  await expect(sheet.getByRole('figure')).toHaveCount(0);
  await expect(sheet.getByRole('listitem').filter({ hasText: law })).toBeVisible();
});

test('the words of a source are said to be its own', { tag: '@pairwise' }, async ({
  page,
  request,
  language,
}) => {
  const cancelled = await textOf(request, 'YOUTH_PROJECTS_AMOUNT_CANCELLED', language);
  await open(page, `/${language}/indicators/YOUTH_SOCIAL_ORDER_AMOUNT`);
  const chart = page.getByRole('figure').filter({ hasText: cancelled });
  await expect(numbersOn(chart)).toHaveText(['1']);
  const attribution = language === 'ru' ? 'по данным источника' : 'дереккөз мәліметі бойынша';
  await expect(chart.getByRole('listitem').filter({ hasText: cancelled })).toContainText(attribution);
});

/** Nothing published happened in the years of a line yet, so three things are made to. */
async function letHappen(page: Page, periods: readonly string[]): Promise<void> {
  const annotations = periods.map((timePeriod, place) => ({
    annotation: `EVENT_${place}`,
    timePeriod,
    indicator: 'YOUTH_NEET_RATE',
    breakdown: null,
    refArea: null,
    text: { kk: `${place + 1}-оқиға`, ru: `событие ${place + 1}` },
    source: null,
  }));
  await page.route(`**${API_PREFIX}${listAnnotations.path}`, (route) =>
    route.fulfill({ json: { annotations } }),
  );
}

test('on an axis of time each stands at its day, and no number covers a text', async ({ page, language }) => {
  await letHappen(page, ['2012', '2016-11-01', '2017-02', '2021-03']);
  await page.goto(`/${language}`);
  await drawn(page);
  const chart = panel(page, 'neet').getByRole('figure').first();
  await expect(numbersOn(chart)).toHaveText(['1', '2', '3', '4']);
  expect(await findCovered(chart)).toEqual([]);
  const middleOf = async (text: Locator) => {
    const box = await text.boundingBox();
    return box === null ? Number.NaN : box.x + box.width / 2;
  };
  const [first, second, third, fourth] = await Promise.all((await numbersOn(chart).all()).map(middleOf));
  // The newest year is always named on the axis.
  const newest = await middleOf(chart.locator('svg text', { hasText: /^2020$/ }));
  const inOrder = [first, second, third, newest, fourth];
  expect(inOrder).toEqual(inOrder.toSorted((a = 0, b = 0) => a - b));
});

test('what happened in one district stands at it, and what happened in all beside the period', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const happened = (refArea: string, kk: string, ru: string) => ({
    annotation: `IN_${refArea}`,
    timePeriod: '2020-05',
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    breakdown: null,
    refArea,
    text: { kk, ru },
    source: null,
  });
  const annotations = [
    happened(AREAS.alatau, 'ауданда алаң жөнделді', 'в районе ремонтировали площадь'),
    happened(AREAS.almaty, 'карантин', 'карантин'),
  ];
  await page.route(`**${API_PREFIX}${listAnnotations.path}`, (route) =>
    route.fulfill({ json: { annotations } }),
  );
  await open(page, `/${language}/indicators/ASSEMBLY_NOTIFICATIONS?layer=training&mapPeriod=2020-05`);
  const told = annotations.map(({ text }) => text[language]);
  for (const id of ['map-of-areas', 'map-ranking', 'map-multiples']) {
    const sheet = panel(page, id);
    for (const words of told)
      await expect(sheet.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }

  const map = panel(page, 'map-of-areas');
  await expect(
    map
      .getByRole('figure')
      .getByRole('listitem')
      .filter({ hasText: /2020.*2$/ }),
  ).toBeVisible();
  await expect(
    map
      .getByRole('row')
      .filter({ hasText: /1\s*$|1\s*◇/ })
      .first(),
  ).toBeVisible();
  const multiples = panel(page, 'map-multiples');
  await expect(numbersOn(multiples).filter({ hasText: '1' })).toHaveCount(1);
  await expect(numbersOn(multiples).filter({ hasText: '2' })).toHaveCount(8);

  const menu = new DownloadMenu(page, language);
  await menu.openFrom(map);
  const svg = await readSvg(page, (await menu.take('SVG')).bytes.toString('utf8'));
  for (const words of told) expect(svg.text).toContain(unbroken(words));
});
