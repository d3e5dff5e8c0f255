import { DownloadMenu } from '../fixtures/download-menu.ts';
import { open, panel } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const CSV = /\/api\/v1\/observations\?.*format=csv/;

test.describe('a long file', { tag: '@only-desktop' }, () => {
  test('says how far it is, and is stopped at once with nothing saved', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}/indicators/INFORMATION_TV_HOURS?layer=training&area=751210000`);
    await menu.openFrom(panel(page, 'information-tv-hours'));
    // Tens of thousands of synthetic figures.
    await menu.scope(menu.say('scope.everythingTraining')).check();
    await menu.format('CSV').click();
    await expect(menu.status).toHaveText(menu.say('progress.start'));
    const bar = menu.dialog.getByRole('progressbar', { name: menu.say('progress') });
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
    const total = Number(await bar.getAttribute('max'));
    expect(total).toBeGreaterThan(10_000);
    const counted = menu.say('progress.rows', { done: '([\\d\\s]+)', total: '([\\d\\s]+)' });
    await expect(menu.dialog.getByText(new RegExp(counted))).toBeVisible();

    await menu.dialog.getByRole('button', { name: menu.say('cancel') }).click();
    await expect(menu.status).toHaveText(menu.say('cancelled'));
    await expect(menu.format('CSV')).toBeFocused();
    expect(saved).toEqual([]);
  });

  test('Escape stops it first, and closes the menu after', { tag: '@pairwise' }, async ({
    page,
    language,
  }) => {
    await page.route(CSV, () => {});
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.format('CSV').click();
    await expect(menu.status).toHaveText(menu.say('progress.start'));
    await page.keyboard.press('Escape');
    await expect(menu.status).toHaveText(menu.say('cancelled'));
    await page.keyboard.press('Escape');
    await expect(menu.dialog).toHaveCount(0);
  });
});

test.describe('when something goes wrong', () => {
  test.use({ expectedBrowserErrors: /Failed to load resource|ERR_FAILED|dynamically imported/ });

  test('a refusal is told in words, nothing is saved, and it can be tried again', {
    tag: '@pairwise',
  }, async ({ page, language }) => {
    const problem = {
      type: '/problems/not-ready',
      title: 'Сервис дайындалуда',
      status: 503,
      detail: '',
      errors: [],
    };
    await page.route(CSV, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.format('CSV').click();
    await expect(menu.status).toContainText(menu.say('failed'));
    await expect(menu.status).toContainText(problem.title);

    await page.unroute(CSV);
    const downloading = page.waitForEvent('download');
    await menu.dialog.getByRole('button', { name: menu.say('retry') }).click();
    await downloading;
    await expect(menu.status).not.toContainText(menu.say('failed'));
  });

  test('half a file is no file', { tag: ['@pairwise', '@only-desktop'] }, async ({ page, language }) => {
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.route(CSV, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length / 2) });
    });
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.format('CSV').click();
    await expect(menu.status).toContainText(menu.say('failed.brokenOff'));
    expect(saved).toEqual([]);
  });

  test('no connection is told', { tag: ['@pairwise', '@only-desktop'] }, async ({ page, language, say }) => {
    await page.route(CSV, (route) => route.abort());
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.format('CSV').click();
    await expect(menu.status).toContainText(say('error.noConnection'));
  });

  test('a picture that cannot be drawn is told', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
    language,
  }) => {
    await page.route(/\/assets\/picture-studio-[^/]+\.js$/, (route) => route.abort());
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    await menu.openFrom(panel(page, 'assemblies'));
    await menu.format('PNG').click();
    await expect(menu.status).toContainText(menu.say('failed.drawing'));
  });

  test('without the menu the figures still come, as CSV', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
    language,
  }) => {
    await page.route(/\/assets\/download-dialog-[^/]+\.js$/, (route) => route.abort());
    const menu = new DownloadMenu(page, language);
    await open(page, `/${language}`);
    const downloading = page.waitForEvent('download');
    await menu.buttonOf(panel(page, 'assemblies')).click();
    expect((await downloading).suggestedFilename()).toMatch(/^korsetkish_ASSEMBLY_NOTIFICATIONS_.*\.csv$/);
  });
});
