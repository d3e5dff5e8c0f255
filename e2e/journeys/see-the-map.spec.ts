import type { RefArea } from '@korsetkish/contract';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { readAreas, readDistricts, readObservations } from '../fixtures/catalogue.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { grouped } from '../fixtures/numbers.ts';
import { drawn, open, panel } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const PUBLISHED = '/indicators/INTERETHNIC_POPULATION';
const TRAINING = '/indicators/ASSEMBLY_UNSANCTIONED?layer=training&mapPeriod=2020-06';

const mapOf = (page: Page): Locator => panel(page, 'map-of-areas');
const areasOf = (page: Page): Locator => mapOf(page).getByRole('application').getByRole('link');
const rowsOf = (page: Page): Locator => mapOf(page).getByRole('table').getByRole('row');

/** `20 928 человек` as a number; NaN without one. */
async function readFigures(page: Page): Promise<number[]> {
  const cells = await mapOf(page).getByRole('table').locator('td[data-numeric="true"]').allTextContents();
  return cells.map((text) => Number(text.replace(/[^\d,]/g, '').replace(',', '.') || 'NaN'));
}

test('the map and the table beside it say what is published of the districts, and what is not', {
  tag: '@pairwise',
}, async ({ page, language, request }) => {
  await open(page, `/${language}${PUBLISHED}`);
  const districts = await readDistricts(request, AREAS.almaty);
  const held = await readObservations(
    request,
    '?indicator=INTERETHNIC_POPULATION&breakdown=ETHNIC_GROUP=UYGHUR',
  );
  expect(held).toHaveLength(5);
  const formatted = new Intl.NumberFormat('ru');
  await expect(areasOf(page)).toHaveCount(districts.length);
  for (const { refArea, name } of districts) {
    const figure = held.find((each) => each.refArea === refArea);
    const missing = language === 'ru' ? 'нет данных' : 'деректер жоқ';
    const said = new RegExp(figure ? grouped(formatted.format(figure.obsValue ?? Number.NaN)) : missing);
    const row = rowsOf(page).filter({ hasText: name[language] });
    await expect(row).toContainText(said);
    await expect(areasOf(page).and(page.getByRole('link', { name: name[language] }))).toHaveAccessibleName(
      said,
    );
  }
});

test('every map credits its lines, says how it was drawn and keeps the notes of its figures in sight', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}${PUBLISHED}`);
  const map = mapOf(page);
  await expect(map.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  await expect(map.getByRole('link', { name: 'geokz' })).toBeVisible();
  await expect(map.getByText(language === 'ru' ? 'Размер круга' : 'Шеңбердің көлемі')).toBeVisible();
  // What the source says of the districts' needs stands with the head counts it was published with.
  await expect(
    map.getByText(language === 'ru' ? /водопроводных сетей/ : /су құбыры желілерін/),
  ).toBeVisible();
});

test('an indicator of one area has no map', { tag: '@pairwise' }, async ({ page, language }) => {
  await open(page, `/${language}/indicators/INFORMATION_BUDGET`);
  await expect(page.locator('#map')).toHaveCount(0);
});

test('areas are ranked, and the address keeps what is on the map', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}${TRAINING}`);
  // The map and its table come after the page.
  await expect.poll(async () => (await readFigures(page)).length).toBe(8);
  const ranked = await readFigures(page);
  expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));

  const period = mapOf(page).getByLabel(`${say('table.period')}:`);
  await period.selectOption('2019-11');
  await expect(page).toHaveURL(/mapPeriod=2019-11/);
  await mapOf(page)
    .getByLabel(`${say('table.code')}:`)
    .selectOption({ index: 1 });
  await expect(page).toHaveURL(/mapSlice=FORM/);
  const shown = await rowsOf(page).allTextContents();

  await page.reload();
  await drawn(page);
  await expect(rowsOf(page)).toHaveText(shown);
});

test('an area is reached by keys, says its figure and becomes the area of the page', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}${TRAINING}`);
  const areas = areasOf(page);
  await areas.first().focus();
  await page.keyboard.press('ArrowDown');
  const second = areas.nth(1);
  await expect(second).toBeFocused();
  const name = (await second.getAttribute('aria-label'))?.split(':')[0] ?? '';
  const before = await rowsOf(page).allTextContents();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/area=751\d10000/);
  await expect(page).toHaveURL(/mapPeriod=2020-06/);
  await drawn(page);
  await expect(areas.and(page.locator('[aria-current]'))).toHaveAccessibleName(new RegExp(`^${name}:`));
  await expect(rowsOf(page)).toHaveText(before);
  await page.goBack();
  await drawn(page);
  await expect(page).not.toHaveURL(/area=/);
});

test('every area is drawn over time on one scale, and one period is read in all of them', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  await open(page, `/${language}${TRAINING}`);
  const multiples = panel(page, 'map-multiples');
  await expect(multiples.getByRole('listitem')).toHaveCount(8);
  const slider = multiples.getByRole('slider', { name: say('table.period') });
  const told = await multiples.getByRole('listitem').allTextContents();
  const before = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
  expect(await multiples.getByRole('listitem').allTextContents()).not.toEqual(told);
});

test.describe('on a line that fails', () => {
  test.use({ expectedBrowserErrors: /750000000-[^/]+\.json/ });

  test('without its lines the map gives way to the table', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    await page.route(/assets\/750000000-[^/]+\.json$/, (route) => route.abort());
    await page.goto(`/${language}${TRAINING}`);
    const note = mapOf(page).getByRole('note');
    await expect(note).toContainText(language === 'ru' ? 'Карта не загрузилась' : 'Карта жүктелмеді');
    await expect(rowsOf(page)).toHaveCount(9);
    await page.unroute(/assets\/750000000-[^/]+\.json$/);
    await note.getByRole('button').click();
    await expect(areasOf(page)).toHaveCount(8);
  });
});

/** Adds to what the API answers a rate of 2020 in every part of an area but the last, which nobody publishes yet. */
async function holdRatesOfParts(page: Page, request: APIRequestContext, whole: string): Promise<RefArea[]> {
  const [held] = await readObservations(request, '?indicator=YOUTH_NEET_RATE&refArea=000000000');
  const parts = (await readAreas(request)).filter(({ parent }) => parent === whole);
  const observations = parts.slice(0, -1).map(({ refArea }, place) => ({
    ...held,
    refArea,
    timePeriod: '2020',
    obsValue: 4 + ((place * 37) % 17) * 0.7,
    decimals: 1,
  }));
  await page.route(/\/observations\?/, async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, observations: [...answer.observations, ...observations] } });
  });
  return parts;
}

test('rates shade the regions, with the limits of classes, and hatch the one without a figure', {
  tag: ['@only-ru', '@only-desktop'],
}, async ({ page, request }) => {
  const regions = await holdRatesOfParts(page, request, AREAS.republic);
  await open(page, `/ru/indicators/YOUTH_NEET_RATE?mapOf=${AREAS.republic}&mapPeriod=2020`);
  const map = mapOf(page);
  await expect(areasOf(page)).toHaveCount(regions.length);
  await expect(map.getByText(/5 классов.*Дженкса/)).toBeVisible();
  await expect(map.locator('svg [style*="url("]')).toHaveCount(1);
  const last = regions.at(-1)?.name.ru ?? '';
  await expect(rowsOf(page).filter({ hasText: last })).toContainText('нет данных');
  await expect(rowsOf(page).filter({ hasText: 'область Абай' })).toContainText('территории ещё не было');
  // The list is under the map, with room for its remarks.
  const [drawing, table] = await Promise.all([
    map.getByRole('application').boundingBox(),
    map.getByRole('table').boundingBox(),
  ]);
  expect(table?.y).toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0));
  await expectNoViolations(page);
});

test('a district of Astana that was not there yet has no figure, and the table says why', {
  tag: ['@only-ru', '@only-desktop'],
}, async ({ page, request }) => {
  await holdRatesOfParts(page, request, AREAS.astana);
  await open(page, `/ru/indicators/YOUTH_NEET_RATE?mapOf=${AREAS.astana}&mapPeriod=2020`);
  const row = rowsOf(page).filter({ hasText: 'Сарайшық' });
  await expect(row).toContainText('такой территории в это время не было');
  await expect(rowsOf(page).filter({ hasText: 'район «Алматы»' })).toContainText('в прежних границах');
  const table = mapOf(page).getByRole('table');
  const scrolls = await table.evaluate((each) => each.scrollWidth > (each.parentElement?.clientWidth ?? 0));
  expect(scrolls, 'remarks are cut off').toBe(false);
});

for (const [name, path] of Object.entries({ 'what is published': PUBLISHED, training: TRAINING })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the map of ${name} breaks no rule of accessibility, ${colorScheme}`, async ({ page, language }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `/${language}${path}`);
      await expectNoViolations(page);
    });
  }
}
