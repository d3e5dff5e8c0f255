import type { APIRequestContext, Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { readDirections } from '../fixtures/catalogue.ts';
import { open } from '../fixtures/page.ts';
import { readEverythingSaid } from '../fixtures/read-everything-said.ts';
import { collectPairs, createRussianFinder, interfacePairs } from '../fixtures/russian-only.ts';
import { expect, test } from '../fixtures/test.ts';

/** A Kazakh page holds no Russian text of the catalogue or of the interface. */

const LISTS = [
  'directions',
  'indicators',
  'ref-areas',
  'codelists',
  'sources?layer=training',
  'sources',
  'checks',
  'annotations',
  'comparisons?with=PREVIOUS_PERIOD',
  'observations',
];

async function createFinder(request: APIRequestContext): Promise<(text: string) => string[]> {
  const answers = await Promise.all(
    LISTS.map(async (list) => {
      const response = await request.get(`/api/v1/${list}`);
      expect(response.ok()).toBe(true);
      return response.json() as Promise<unknown>;
    }),
  );
  return createRussianFinder([...interfacePairs(), ...answers.flatMap(collectPairs)]);
}

async function expectNoRussian(page: Page, find: (text: string) => string[]): Promise<void> {
  expect((await readEverythingSaid(page)).flatMap(find), page.url()).toEqual([]);
}

const PLACES = [
  '',
  `?area=${AREAS.alatau}`,
  `?area=${AREAS.almaly}`,
  `?area=${AREAS.astana}`,
  `?area=${AREAS.republic}&from=2010&to=2021`,
  '?from=2022&to=2022',
  '?area=999999999',
  '?table=neet,assemblies,information-order,housing,broadcast-hours,employment,youth-projects',
  '/indicators/ASSEMBLY_NOTIFICATIONS',
  '/indicators/INFORMATION_BUDGET',
  '/indicators/YOUTH_EMPLOYMENT_PLACED',
  '/indicators/INTERETHNIC_POPULATION',
  '/indicators/COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS_FUNDING',
  '/checks',
  '/checks?result=EXACT&refArea=710000000',
  '/report',
  '/editions',
  '/explore',
  `/explore?area=${AREAS.astana}`,
  '?layer=training',
  `?layer=training&area=${AREAS.alatau}`,
  '/indicators/YOUTH_EMPLOYMENT_PLACED?layer=training',
  '/about',
  '?slide=3',
  '/digest',
  '/changes',
  '/register',
  '/register?view=board',
  '/register?view=timeline',
  '/register?view=findings',
  '/register/ASTANA_VOLUNTEERING',
  '/execution-report/ASTANA_DECISION_83_12_VII',
  '/sign-in',
  '/set-up?token=x',
  '/set-password?token=x',
  '/nowhere',
];

const KAZAKH = { tag: ['@only-kk', '@only-desktop'] };

test('Russian is found where it is', KAZAKH, async ({ page, request }) => {
  const find = await createFinder(request);
  await open(page, '/ru');
  const found = (await readEverythingSaid(page)).flatMap(find);
  expect(found).toEqual(expect.arrayContaining(['требует внимания', 'молодёжная политика', 'примечания']));
});

test('pages, areas and windows hold no Russian', KAZAKH, async ({ page, request }) => {
  test.slow();
  const find = await createFinder(request);
  for (const place of PLACES) {
    await open(page, `/kk${place}`);
    await expectNoRussian(page, find);
  }
});

test('the directions hold no Russian', KAZAKH, async ({ page, request }) => {
  test.slow();
  const find = await createFinder(request);
  for (const direction of await readDirections(request)) {
    await open(page, `/kk/directions/${direction}?area=${AREAS.almaty}`);
    await expectNoRussian(page, find);
  }
});

test('the search holds no Russian but what is marked as Russian', KAZAKH, async ({ page, request }) => {
  const find = await createFinder(request);
  await open(page, '/kk/about');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const typed of ['NEET', 'аудан', 'REFUSED', 'ъъъ']) {
    await dialog.getByRole('combobox').fill(typed);
    await expect(dialog.getByRole('status')).toHaveText(/табылды|табылмады/);
    await expectNoRussian(page, find);
  }
});

test.describe('what goes wrong', () => {
  test.use({
    expectedBrowserErrors: /Failed to (load resource|fetch)|UnexpectedAnswerError/,
  });

  for (const [name, status] of [
    ['a lost connection', null],
    ['a strange answer', 502],
  ] as const) {
    test(`${name} is told without Russian`, KAZAKH, async ({ page, request }) => {
      const find = await createFinder(request);
      await page.route('**/api/v1/**', (route) =>
        status === null ? route.abort() : route.fulfill({ status }),
      );
      await page.goto('/kk');
      await expect(page.getByRole('alert')).toBeVisible({ timeout: 10_000 });
      await expectNoRussian(page, find);
    });
  }

  test('the API refuses in the language it is asked in', KAZAKH, async ({ request }) => {
    const find = await createFinder(request);
    for (const path of [
      '/nothing',
      '/indicators/NEET',
      '/observations?indicator=NEET',
      '/observations?refArea=750000001&timePeriod=2020-13&limit=0&colour=red',
      '/observations?startPeriod=2022&endPeriod=2020&cursor=x',
    ]) {
      const refuse = async (language: string) => {
        const response = await request.get(`/api/v1${path}`, { headers: { 'Accept-Language': language } });
        expect(response.ok()).toBe(false);
        expect(response.headers()['content-language']).toBe(language);
        return response.text();
      };
      const [kk, ru] = [await refuse('kk'), await refuse('ru')];
      expect(kk).not.toBe(ru);
      expect(find(kk)).toEqual([]);
    }
  });
});
