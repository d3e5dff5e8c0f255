import { AREAS } from '../fixtures/areas.ts';
import { readCatalogueFile } from '../fixtures/catalogue-file.ts';
import { DownloadMenu } from '../fixtures/download-menu.ts';
import { open, panel, plainText } from '../fixtures/page.ts';
import { findUnreadable, readPng, readSvg, unbroken } from '../fixtures/picture.ts';
import { expect, test } from '../fixtures/test.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/i;
/** 60 rem of 16 px, and twice that in pixels. */
const WIDTH = 960;
/** The accent of light colours, on any screen. */
const ACCENT = '#0b5cad';
const WHITE = '#ffffff';
const FIGURE = /^\d+,\d|^\d{1,3}%?$/;

test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('an SVG says all that the panel says, and needs nothing of it', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    const assemblies = panel(page, 'assemblies');
    await menu.openFrom(assemblies);
    const { name, bytes } = await menu.take('SVG');
    expect(name).toBe(`korsetkish_assemblies_750000000.${language}.svg`);

    const svg = await readSvg(page, bytes.toString('utf8'));
    const heading = await plainText(assemblies.getByRole('heading'));
    expect(svg.title.replace(/\s+/g, ' ')).toBe(heading);
    expect(svg.language).toBe(language);
    expect(svg.width).toBe(WIDTH);
    expect(svg.text).toContain(unbroken(heading));
    for (const words of [
      language === 'kk'
        ? 'Алматы қаласы · 2020 жыл – 2021 жылғы мамыр'
        : 'Город Алматы · 2020 год – май 2021 года',
      // The key, a figure, a caution, the product and its address.
      language === 'kk' ? 'Бас тартылған' : 'Отказано',
      '127',
      await plainText(assemblies.getByRole('note').first()),
      await plainText(assemblies.locator('footer p').first()),
      'Көрсеткіш',
      `/${language}#assemblies`,
    ]) {
      expect(svg.text).toContain(unbroken(words));
    }
    expect(svg.text).toMatch(KAZAKH_LETTERS);
    expect(svg.fills).toEqual(expect.arrayContaining([ACCENT, WHITE]));
    expect(svg.outside).toEqual([]);
    expect(svg.foreign).toEqual([]);
  });

  test('a PNG is sharp, light and not empty', { tag: '@pairwise' }, async ({ page, language }) => {
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    const { name, bytes } = await menu.take('PNG');
    expect(name).toBe(`korsetkish_assemblies_750000000.${language}.png`);
    const png = await readPng(page, bytes);
    expect(png.width).toBe(2 * WIDTH);
    expect(png.height).toBeGreaterThan(WIDTH / 2);
    expect(png.corner).toBe('255 255 255 255');
    expect(png.colors).toBeGreaterThan(50);
  });
});

test('every panel of the Overview has its picture', { tag: ['@pairwise', '@only-desktop'] }, async ({
  page,
  language,
}) => {
  test.slow();
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}`);
  const panels = page.getByRole('article').filter({ has: menu.buttonOf(page.locator(':scope')) });
  await expect(panels).not.toHaveCount(0);
  for (const each of await panels.all()) {
    await menu.openFrom(each);
    const { bytes } = await menu.take('SVG');
    const svg = await readSvg(page, bytes.toString('utf8'));
    expect(svg.text).toContain(unbroken(await plainText(each.getByRole('heading').first())));
    const figures = each.getByRole('figure');
    if ((await figures.count()) > 0)
      expect((svg.shapes.path ?? 0) + (svg.shapes.rect ?? 0)).toBeGreaterThan(2);
    // The figures of a drawing are the same on paper; its names and years take the room that is there.
    for (const words of await figures.locator('svg text').allTextContents()) {
      for (const word of words.split(/\s+/)) if (FIGURE.test(word)) expect(svg.text).toContain(word);
    }
    expect(svg.outside).toEqual([]);
    expect(svg.foreign).toEqual([]);
    expect(await findUnreadable(page, bytes.toString('utf8'))).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a chart that is shown as a table still has its picture', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}?table=assemblies`);
  await expect(panel(page, 'assemblies').getByRole('table')).toBeVisible();
  await menu.openFrom(panel(page, 'assemblies'));
  const svg = await readSvg(page, (await menu.take('SVG')).bytes.toString('utf8'));
  expect(svg.fills).toContain(ACCENT);
});

test('a picture of synthetic figures says so, loudly', { tag: ['@pairwise', '@only-desktop'] }, async ({
  page,
  language,
  say,
}) => {
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}/indicators/INFORMATION_TV_HOURS?layer=training&area=751210000`);
  await menu.openFrom(panel(page, 'information-tv-hours'));
  const { name, bytes } = await menu.take('SVG');
  expect(name).toBe(`korsetkish_training_information-tv-hours_751210000.${language}.svg`);
  const svg = await readSvg(page, bytes.toString('utf8'));
  expect(svg.text).toContain(unbroken(say('training.banner', { mark: '◇' })));
  // The hatch over the drawing.
  expect(svg.shapes.pattern).toBeGreaterThan(0);
  const png = await readPng(page, (await menu.take('PNG')).bytes);
  expect(png.width).toBe(2 * WIDTH);
});

test('every district has its name on a picture of a map, and no words lie over others', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  const menu = new DownloadMenu(page, language);
  await open(page, `/${language}/indicators/YOUTH_EMPLOYMENT_PLACED?layer=training`);
  for (const id of ['map-of-areas', 'map-multiples']) {
    await menu.openFrom(panel(page, id));
    const svg = (await menu.take('SVG')).bytes.toString('utf8');
    const { text } = await readSvg(page, svg);
    const districts = readCatalogueFile('areas.csv').filter(
      ({ parent_kato }) => parent_kato === AREAS.almaty,
    );
    for (const { name_kk = '', name_ru = '' } of districts) {
      // A map leaves out what all of its areas are.
      const [name = ''] = (language === 'kk' ? name_kk : name_ru).split(' ');
      expect(text).toContain(name);
    }
    expect(await findUnreadable(page, svg)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('words that cannot be read are found where they are', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(page, `/${language}`);
  const texts = [
    { x: 10, y: 20, said: 'first' },
    { x: 14, y: 22, said: 'second' },
    { x: 10, y: 60, said: 'apart' },
    { x: 180, y: 60, said: 'at the edge' },
  ];
  const drawn = texts.map(({ x, y, said }) => `<text x="${x}" y="${y}" font-size="16">${said}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80">${drawn.join('')}</svg>`;
  expect(await findUnreadable(page, svg)).toEqual(['at the edge beyond the sheet', 'first over second']);
});
