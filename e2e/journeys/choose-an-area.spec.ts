import type { Language } from '@korsetkish/contract';
import { AREAS } from '../fixtures/areas.ts';
import { readDistricts } from '../fixtures/catalogue.ts';
import { readCatalogueFile } from '../fixtures/catalogue-file.ts';
import { expectNoEmptiness } from '../fixtures/no-emptiness.ts';
import { grouped } from '../fixtures/numbers.ts';
import { drawn, open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

/** Said of the city's figures on a district's page. */
const NOT_THIS_DISTRICT: Record<Language, string> = {
  kk: 'Алматы қаласы, бұл аудан емес',
  ru: 'город Алматы, не этот район',
};

/** Published for the city alone, and told by panels of its Overview. */
const CITYS_FLATS = ['YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', 'YOUTH_HOUSING_NURLY_ZHER_FLATS'];

test('Alatau shows its two figures and, labelled, the city’s', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  await page.getByLabel(say('filter.area')).selectOption(AREAS.alatau);
  await expect(page).toHaveURL(new RegExp(`area=${AREAS.alatau}`));
  await drawn(page);

  const own = page.getByRole('region', {
    name: language === 'ru' ? 'Алатауский район' : 'Алатау ауданы',
    exact: true,
  });
  await expect(own.getByText(grouped('20 928')).first()).toBeVisible();
  await expect(own.getByText(grouped('5 167')).first()).toBeVisible();

  const city = page.getByRole('region', { name: NOT_THIS_DISTRICT[language] });
  await expect(city.getByText(/967/).first()).toBeVisible();
  for (const sheet of await city.getByRole('article').all()) {
    await expect(sheet).toContainText(NOT_THIS_DISTRICT[language]);
  }
  await expectNoEmptiness(page);

  await page.reload();
  await drawn(page);
  await expect(page.getByLabel(say('filter.area'))).toHaveValue(AREAS.alatau);
  await expect(own.getByText(grouped('20 928')).first()).toBeVisible();

  await page.goBack();
  await drawn(page);
  await expect(page.getByLabel(say('filter.area'))).toHaveValue(AREAS.almaty);
  await page.goForward();
  await drawn(page);
  await expect(page.getByLabel(say('filter.area'))).toHaveValue(AREAS.alatau);
});

test('each of the eight districts shows all that is published for it, and the city’s, labelled', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language, say }) => {
  const observations = readCatalogueFile('observations.csv');
  const nameOfGroup = new Map(
    readCatalogueFile('codelists.csv').map((row) => [
      `${row.dimension}=${row.code}`,
      row[`name_${language}`],
    ]),
  );
  const ofCity = observations.filter(
    ({ indicator = '', breakdown, scenario }) =>
      CITYS_FLATS.includes(indicator) && breakdown === '' && scenario === 'ACTUAL',
  );
  expect(ofCity).toHaveLength(2);

  await open(page, `/${language}`);
  const districts = readCatalogueFile('areas.csv').filter((row) => row.parent_kato === AREAS.almaty);
  expect(districts).toHaveLength(8);
  for (const { kato = '', [`name_${language}`]: name = '' } of districts) {
    await page.getByLabel(say('filter.area')).selectOption(kato);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await drawn(page);

    const own = page.getByRole('region', { name, exact: true });
    const published = observations
      .filter(({ ref_area }) => ref_area === kato)
      .map(({ breakdown = '', obs_value }) => {
        const digits = Number(obs_value).toLocaleString('ru').replace(/\s/g, '\\s');
        return new RegExp(`^${nameOfGroup.get(breakdown)}\\s*${digits}\\s`);
      });
    await expect(own.getByRole('listitem').filter({ has: page.locator('strong') })).toHaveText(published);

    const city = page.getByRole('region', { name: NOT_THIS_DISTRICT[language] });
    for (const { obs_value = '' } of ofCity) {
      await expect(city.locator('strong').getByText(obs_value, { exact: true }).first()).toBeVisible();
    }
    const sheets = city.getByRole('article');
    await expect(sheets.filter({ hasText: NOT_THIS_DISTRICT[language] }).first()).toBeVisible();
    await expect(sheets.filter({ hasNotText: NOT_THIS_DISTRICT[language] })).toHaveCount(0);
    await expectNoEmptiness(page);
  }
});

test('a district without figures shows the city’s, labelled', { tag: '@pairwise' }, async ({
  page,
  language,
  request,
  say,
}) => {
  const districts = await readDistricts(request, AREAS.almaty);
  expect(districts).toHaveLength(8);
  const without = districts.filter(({ timePeriods }) => timePeriods.length === 0);
  expect(without).toHaveLength(2);
  await open(page, `/${language}`);
  for (const { refArea, name } of without) {
    await page.getByLabel(say('filter.area')).selectOption(refArea);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name[language]);
    await expect(page.getByRole('region', { name: NOT_THIS_DISTRICT[language] })).toBeVisible();
    // Another period would not help: nothing is published for the district at all.
    const area = name[language].charAt(0).toUpperCase() + name[language].slice(1);
    await expect(page.getByText(say('overview.nothingPublished', { area }))).toBeVisible();
    await expectNoEmptiness(page);
  }
});

test('a district’s direction lists its own, the city’s and the other districts’ figures', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/directions/INTERETHNIC?area=${AREAS.almaly}`);
  const notOwn = page.getByRole('article').filter({ hasText: NOT_THIS_DISTRICT[language] });
  await expect(notOwn.first()).toBeVisible();
  await expectNoEmptiness(page);
});

test('Astana shows its four figures of 2022', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.getByLabel(say('filter.area')).selectOption(AREAS.astana);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Астана');
  await expect(
    page.getByText(
      say('filter.shownByDefault', {
        area: language === 'ru' ? 'город Астана' : 'Астана қаласы',
        window: language === 'ru' ? '2022 год' : '2022 жыл',
      }),
    ),
  ).toBeVisible();
  for (const figure of ['16', '10', grouped('26 419,0'), '690']) {
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: figure }).first(),
    ).toBeVisible();
  }
  await expectNoEmptiness(page);
});

test('the republic shows its series', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  await page.getByLabel(say('filter.area')).selectOption(AREAS.republic);
  await expect(page).toHaveURL(new RegExp(`area=${AREAS.republic}`));
  await drawn(page);
  const neet = page.getByRole('article', { name: /NEET/ });
  await expect(neet.getByRole('listitem').filter({ hasText: /^2010 / })).toHaveCount(1);
  await expect(neet.getByRole('listitem').filter({ hasText: /^2020 .*: 7,1/ })).toHaveCount(1);
  await expectNoEmptiness(page);
});

test('an area nobody has figures of falls back to the city and says so', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}?area=999999999`);
  const area = language === 'ru' ? 'город Алматы' : 'Алматы қаласы';
  await expect(page.getByText(say('filter.unknownArea', { code: '999999999', area }))).toBeVisible();
  await expectNoEmptiness(page);
});
