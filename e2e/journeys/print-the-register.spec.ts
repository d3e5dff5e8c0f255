import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

/** What browsers leave of A4 between their margins, in pixels. */
const PAPER = { width: 718, height: 1047 };

const PLACES = [
  '/register',
  '/register?view=board',
  '/register?view=timeline',
  '/register?view=findings',
  '/register/ASTANA_VOLUNTEERING',
  '/register/ALMATY_YOUTH_PROJECTS_2021',
];
/** Long pages about something else, and the heading of what the register adds at their end. */
const ENDINGS = {
  '?area=710000000': 'register/heading',
  '/indicators/INFORMATION_BUDGET': 'register/indicator.actions',
};
/** Status NOT_STARTED of the resolution: what is filtered, and how many are left. */
const FILTERED = {
  kk: ['Құжат: Қаулы, 19.10.2022 · Мәртебесі: Басталмаған', '59 ішінен 7'],
  ru: ['Документ: Постановление, 19.10.2022 · Статус: Не начато', '7 из 59'],
};

test('paper has what the register says and nothing to press, as broad as it is', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  for (const place of PLACES) {
    await page.emulateMedia({ media: 'screen' });
    await open(page, `/${language}${place}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner'), place).toBeHidden();
    await expect(page.getByRole('navigation'), place).toHaveCount(0);
    await expect(main.getByRole('combobox').or(main.getByRole('button')), place).toHaveCount(0);
    const cutOff = () =>
      main.evaluate((element) =>
        Array.from(element.querySelectorAll('table, article, li, p'))
          .filter((each) => each.getBoundingClientRect().right > window.innerWidth)
          .map((each) => each.textContent),
      );
    await expect.poll(cutOff, place).toEqual([]);
  }
});

test('the register is printed as a table, and says which actions were chosen', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/register?document=ASTANA_RESOLUTION_2022&status=NOT_STARTED`);
  const main = page.getByRole('main');
  const [filters = '', count = ''] = FILTERED[language];
  const clear = main.getByRole('link', { name: TEXTS[language]['register/filter.clear'] ?? '' });
  await expect(main.getByText(filters)).toBeHidden();
  await expect(clear).toBeVisible();
  await expectNoViolations(page);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  await expect(main.getByText(filters)).toBeVisible();
  await expect(main).toContainText(count);
  await expect(clear).toHaveCount(0);
  // One row of columns, where a screen of that breadth has blocks.
  const headings = main.getByRole('columnheader');
  await expect(headings).toHaveCount(5);
  const tops = await headings.evaluateAll((cells) =>
    cells.map((cell) => Math.round(cell.getBoundingClientRect().top)),
  );
  expect(new Set(tops).size).toBe(1);
  const [first, last] = await Promise.all(
    [headings.first(), headings.last()].map((cell) => cell.boundingBox()),
  );
  expect(last?.x ?? 0).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
});

for (const [place, heading] of Object.entries(ENDINGS)) {
  test(`paper has what the register says at the end of ${place}, which nobody scrolled`, {
    tag: '@pairwise',
  }, async ({ page, language }) => {
    await open(page, `/${language}${place}`);
    const ending = page
      .getByRole('main')
      .locator('section, article')
      .filter({ has: page.getByRole('heading', { name: TEXTS[language][heading] ?? '', level: 2 }) });
    // Paper takes the page as it stands: what is fetched only once it is printed comes too late.
    await expect(ending.getByRole('listitem')).not.toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    await expect(ending.getByRole('listitem').first()).toBeVisible();
  });
}
