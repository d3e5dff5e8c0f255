import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { readCatalogueFile } from '../fixtures/catalogue-file.ts';
import { percent } from '../fixtures/numbers.ts';
import { drawn, open, panel } from '../fixtures/page.ts';
import { Reader } from '../fixtures/reader.ts';
import { expect, test } from '../fixtures/test.ts';

/** What an analyst comes for, each from a fresh Overview, in at most three actions: `Reader` counts them. */
test.describe('in three actions', { tag: '@only-desktop' }, () => {
  test.beforeEach(async ({ page, language }) => open(page, `/${language}`));

  test('the refused share of assemblies in both periods', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    const sentence = panel(page, 'assemblies').getByRole('heading');
    await expect(sentence).toBeVisible();
    const [refused] = readCatalogueFile('codelists.csv').filter(({ code }) => code === 'REFUSED');
    const name = (language === 'kk' ? refused?.name_kk : refused?.name_ru) ?? '';
    // From its name to the end: what other results got is told before.
    const told = ((await sentence.textContent()) ?? '').split(`${name}:`)[1] ?? '';
    const shares = ['25,6', '57,1'].map((share) => percent(share, language));
    expect(told.match(/\d+,\d\s?%/g)).toEqual(shares);
    expect(told.match(/20\d\d/g)).toEqual(['2020', '2021']);
  });

  test('Enbek placements by programme as XLSX', { tag: '@pairwise' }, async ({ page, say }) => {
    const reader = new Reader(page);
    await reader.click(panel(page, 'employment').getByRole('button', { name: say('panel.download') }));
    const downloading = page.waitForEvent('download');
    await reader.click(page.getByRole('dialog').getByRole('button', { name: /^XLSX/ }));
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);

    const { sheets } = await readXlsx(await readFile(await download.path()));
    const [figures] = sheets;
    const [ids = [], , ...rows] = figures?.rows ?? [];
    const read = rows.map((row) => Object.fromEntries(ids.map((id, column) => [id, row[column]])));
    const programmes = readCatalogueFile('observations.csv').filter(
      ({ indicator, breakdown, time_period }) =>
        indicator === 'YOUTH_EMPLOYMENT_PLACED' && breakdown !== '' && time_period === '2020',
    );
    expect(programmes.length).toBeGreaterThan(5);
    for (const { breakdown, time_period, obs_value } of programmes) {
      expect(read).toContainEqual(
        expect.objectContaining({
          ...{ INDICATOR: 'YOUTH_EMPLOYMENT_PLACED', BREAKDOWN: breakdown, TIME_PERIOD: time_period },
          OBS_VALUE: Number(obs_value),
        }),
      );
    }
  });

  test('a map of a training indicator by district', { tag: '@pairwise' }, async ({ page, language, say }) => {
    const reader = new Reader(page);
    await reader.click(page.getByRole('main').getByRole('link', { name: say('training.enter') }));
    await expect(page.getByRole('note').filter({ hasText: '◇' }).first()).toBeVisible();
    const guide = page.getByRole('article').filter({ hasText: say('training.maps') });
    await reader.click(guide.getByRole('link').last());
    await drawn(page);
    const map = page.locator('#map-of-areas');
    await expect(map.getByRole('application')).toBeInViewport();
    const districts = readCatalogueFile('areas.csv').filter(
      ({ level, parent_kato }) => level === 'district' && parent_kato === '750000000',
    );
    for (const district of districts) {
      const name = language === 'kk' ? district.name_kk : district.name_ru;
      await expect(map.getByRole('table')).toContainText(name ?? '');
    }
    await expect(map.getByRole('table')).toContainText('◇');
  });

  for (const indicator of [
    'YOUTH_MOBILE_CENTRES_APPLICATIONS',
    'INFORMATION_TV_HOURS',
    'RUKHANI_ZHANGYRU_EVENTS',
  ]) {
    test(`the source and paragraph of any figure: ${indicator}`, { tag: '@pairwise' }, async ({
      page,
      language,
      say,
    }) => {
      const [entry] = readCatalogueFile('indicators.csv').filter((row) => row.indicator === indicator);
      const [figure] = readCatalogueFile('observations.csv').filter((row) => row.indicator === indicator);
      const name = (language === 'kk' ? entry?.name_kk : entry?.name_ru) ?? indicator;
      const reader = new Reader(page);
      await reader.type('/');
      const options = page.getByRole('dialog').getByRole('option');
      await reader.type(name);
      await reader.click(options.filter({ hasText: name }).first());
      await drawn(page);
      const [source] = readCatalogueFile('sources.csv').filter((row) => row.source === figure?.source);
      const locator = say('source.paragraph', {
        title: (language === 'kk' ? source?.title_kk : source?.title_ru) ?? '',
        section: figure?.section ?? '',
        paragraph: figure?.paragraph ?? '',
      });
      await expect(panel(page, 'history')).toContainText(locator);
    });
  }

  test('all failing checks', { tag: '@pairwise' }, async ({ page, language, say }) => {
    const reader = new Reader(page);
    await reader.click(page.getByRole('banner').getByRole('link', { name: say('nav.checks') }));
    await drawn(page);
    // 7 of 25 members are 28 %, and the report prints 30 %; 26 419.0 tenge are no money for ten schools of Astana.
    const failing = page.locator('#result-FAILS');
    await expect(failing).toBeVisible();
    const group = page.getByRole('region', { name: (await failing.textContent()) ?? '' });
    await expect(group.getByRole('article')).toHaveCount(2);
    await expect(group).toContainText(language === 'kk' ? /28% ≠ 30%/ : /28\s% ≠ 30\s%/);
    await expect(group).toContainText(/26\s419,0 </);
  });
});
