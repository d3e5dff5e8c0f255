import { AREAS } from '../fixtures/areas.ts';
import { readCatalogueFile } from '../fixtures/catalogue-file.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { parseCsv } from '../fixtures/csv.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const DISTRICT = `?layer=training&area=${AREAS.alatau}`;
const MARK = '◇';

/** The published source whose definition of NEET the catalogue declares. */
const SOURCE_OF_NEET = readCatalogueFile('sources.csv')
  .filter(({ source }) => source === 'BNS_DECENT_WORK')
  .map(({ title_kk = '', title_ru = '' }) => ({ kk: title_kk, ru: title_ru }))[0] ?? { kk: '-', ru: '-' };

/** Units as they stand after a number, which they make a figure; pages count indicators themselves. */
const UNITS = readCatalogueFile('units.csv')
  .filter(({ unit_measure }) => unit_measure !== 'INDICATORS')
  .flatMap(({ after_number_ru = '', name_kk = '' }) => [...after_number_ru.split(', '), name_kk]);

/** Pieces of text with a figure, its unit included, and no mark anywhere in them. */
function findUnmarked(texts: readonly string[]): string[] {
  const unit = UNITS.map((each) => RegExp.escape(each)).join('|');
  const figure = new RegExp(`\\d(?:\\s(?:тыс\\.|млн|млрд|мың))?\\s(?:${unit})(?!\\p{L})|\\d\\s?%`, 'u');
  return (
    texts
      // A hundred per cent is the rule that shares follow, no figure.
      .map((text) => text.replace(/\s+/g, ' ').replace(/(?<!\d)100\s?%/g, ''))
      .filter((text) => figure.test(text) && !text.includes(MARK))
  );
}

test('is off until it is asked for, and one press leads there and back', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  await open(page, `/${language}`);
  await expect(page.getByText(MARK)).toHaveCount(0);
  const published = await page.getByRole('main').textContent();

  await page
    .getByRole('link', { name: say('training.enter') })
    .filter({ visible: true })
    .first()
    .click();
  const banner = page.getByRole('complementary');
  await expect(banner).toContainText(MARK);
  await expect(page).toHaveURL(/[?&]layer=training/);
  // The guide leads on to a district, and the layer stays on.
  const district = page.getByRole('main').locator('a[href*="area=75"]').first();
  await district.click();
  await expect(page).toHaveURL(/area=.*layer=training|layer=training.*area=/);
  await expect(page.getByRole('main').getByText(MARK).first()).toBeVisible();

  await banner.getByRole('link', { name: say('training.leave') }).click();
  await expect(page).not.toHaveURL(/layer=/);
  await open(page, `/${language}`);
  expect(await page.getByRole('main').textContent()).toBe(published);
});

for (const place of ['', '/directions/ASSEMBLIES', '/indicators/YOUTH_EMPLOYMENT_PLACED', '/checks']) {
  test(`every figure is marked and every chart hatched on /${place}`, {
    tag: ['@pairwise', '@only-desktop'],
  }, async ({ page, language }) => {
    await open(page, `/${language}${place}${DISTRICT}`);
    const texts = await page.getByRole('main').locator('p, li, td, h1, h2, h3, h4, strong').allInnerTexts();
    expect(texts.filter((text) => text.includes(MARK)).length).toBeGreaterThan(0);
    expect(findUnmarked(texts)).toEqual([]);
    for (const figure of await page.getByRole('figure').all()) {
      await expect(figure.locator('[data-synthetic]')).toHaveCount(1);
    }
    await expectNoViolations(page);
  });
}

test('an indicator that has no synthetic figures still says what it counts, and by which source', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(page, `/${language}/indicators/YOUTH_NEET_RATE${DISTRICT}`);
  await expect(page.locator('#passport')).toContainText(SOURCE_OF_NEET[language]);
});

test('the register, which is of what is published, says so and leads back', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  for (const place of ['/register', '/register/ALMATY_PUBLIC_SERVICE_ISSUES']) {
    await open(page, `/${language}${place}${DISTRICT}`);
    await expect(page.getByText(TEXTS[language]['register/publishedOnly'] ?? '-')).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: say('training.leave') })
      .click();
    await expect(page.getByRole('main').getByText(MARK)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
  }
});

test('on paper every sheet is headed by what it is, and no column is cut off', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const query = 'layer=training&indicator=ASSEMBLY_NOTIFICATIONS&refArea=ALL&breakdown=_T&totals=rows';
  await open(page, `/${language}/explore?${query}`);
  await expect(page.getByRole('grid')).toBeVisible();
  // A sheet of A4 within its margins.
  await page.setViewportSize({ width: 718, height: 1040 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  // Heads of tables are repeated where they go on, on the next sheet.
  await expect(page.getByRole('complementary')).toHaveCSS('display', 'table-header-group');
  await expect(page.getByRole('complementary')).toContainText(MARK);
  await expect(page.getByRole('grid')).toBeHidden();
  const headings = page.getByRole('main').getByRole('table').getByRole('columnheader');
  await expect(headings).toHaveCount(6 * (1 + 6) + 1);
  for (const heading of await headings.all()) {
    const box = await heading.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(718);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a file of it says in every row that it is synthetic', { tag: ['@pairwise', '@only-desktop'] }, async ({
  request,
}) => {
  const answer = await request.get(
    `/api/v1/observations?layer=training&indicator=YOUTH_EMPLOYMENT_PLACED&refArea=${AREAS.alatau}&format=csv`,
  );
  expect(answer.headers()['content-disposition']).toContain('training');
  const [header = [], ...rows] = parseCsv(await answer.text());
  expect(rows.length).toBeGreaterThan(36);
  expect(new Set(rows.map((row) => row[header.indexOf('LAYER')]))).toEqual(new Set(['training']));
});
