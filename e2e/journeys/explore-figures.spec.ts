import type { Language } from '@korsetkish/contract';
import type { Locator, Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { grouped } from '../fixtures/numbers.ts';
import { drawn, open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

/** A text of Explore in a language. */
function tell(language: Language, key: string, words: Record<string, string> = {}): string {
  const text = TEXTS[language][`explore/${key}`];
  if (text === undefined) throw new Error(`Explore has no text ${key}`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');
}

/** Names of what journeys choose. */
const NAMES = {
  kk: {
    neet: 'NEET санатындағы жастардың үлесі',
    notices: 'Жиналыс туралы хабарламалар мен өтініштер',
    refused: 'Бас тартылған',
    republic: 'Қазақстан Республикасы',
    almaty: 'Алматы қаласы',
    auezov: 'Әуезов ауданы',
    lastYear: 'Өткен жыл',
    paragraph: '1‑бөлім, 4‑абзац',
  },
  ru: {
    neet: 'Доля молодёжи NEET',
    notices: 'Уведомления и заявления о собраниях',
    refused: 'Отказано',
    republic: 'Республика Казахстан',
    almaty: 'город Алматы',
    auezov: 'Ауэзовский район',
    lastYear: 'Прошлый год',
    paragraph: 'раздел 1, абзац 4',
  },
} satisfies Record<Language, Record<string, string>>;

const picker = (page: Page, label: string): Locator =>
  page.getByRole('region').getByRole('button', { name: new RegExp(`^${label}`) });

/** A cell by the names of its row and the place of its column, which counts from 0. */
const cellOf = (page: Page, row: string, column: number): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('gridcell')
    .nth(column);

const explore = (language: Language, search = '') => `/${language}/explore${search}`;

test('it opens with the main figures, and choices narrow them', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  const names = NAMES[language];
  await open(page, explore(language));
  await expect(page.getByRole('grid').getByRole('rowheader', { name: names.notices }).first()).toBeVisible();

  await picker(page, tell(language, 'filter.indicators')).click();
  const list = page.getByRole('dialog', { name: tell(language, 'filter.indicators') });
  await expect(list.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('neet');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('option', { name: names.neet })).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/indicator=YOUTH_NEET_RATE/);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(picker(page, tell(language, 'filter.indicators'))).toBeFocused();
  await expect(page.getByRole('grid')).toContainText('6,1');
  await expect(page.getByRole('grid')).toContainText('5,7');

  const chips = page.getByRole('list', { name: tell(language, 'chip.label') });
  await chips.getByRole('button', { name: tell(language, 'chip.drop', { choice: names.neet }) }).click();
  await expect(chips).toHaveCount(0);
  await page.goBack();
  await expect(chips).toBeVisible();
  await expect(page.getByRole('grid')).toContainText('6,1');
});

test('an option without figures cannot be chosen and says why', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  const names = NAMES[language];
  await open(page, explore(language, '?indicator=YOUTH_NEET_RATE'));
  await picker(page, tell(language, 'filter.refAreas')).click();
  const list = page.getByRole('dialog', { name: tell(language, 'filter.refAreas') });
  for (const typed of ['ауезов', 'Әуезов']) {
    await list.getByRole('combobox').fill(typed);
    const option = list.getByRole('option', { name: names.auezov });
    await expect(option).toHaveAttribute('aria-disabled', 'true');
    await expect(option).toContainText(tell(language, 'narrowing.indicators'));
    await page.keyboard.press('Enter');
    await expect(option).toHaveAttribute('aria-selected', 'false');
  }
  await list.getByRole('combobox').fill(names.republic);
  const republic = list.getByRole('option', { name: names.republic });
  await expect(republic).toContainText('12');
  await republic.click();
  await expect(page).toHaveURL(new RegExp(`refArea=${AREAS.almaty},${AREAS.republic}`));
  await list.getByRole('button', { name: tell(language, 'picker.done') }).click();
  await expect(page.getByRole('rowheader', { name: names.republic })).toBeVisible();
});

test('a combination without figures is no dead end', { tag: ['@pairwise', '@only-desktop'] }, async ({
  page,
  language,
}) => {
  await open(page, explore(language, `?indicator=YOUTH_NEET_RATE&refArea=${AREAS.almaly}`));
  await expect(page.getByText(tell(language, 'result.nothing'))).toBeVisible();
  await page
    .getByRole('button', { name: new RegExp(tell(language, 'picker.allAreas')) })
    .last()
    .click();
  await expect(page.getByRole('grid')).toBeVisible();

  // The months of the year before hold nothing: another period is the way out, and leads to what it promises.
  await open(page, explore(language, '?indicator=YOUTH_NEET_RATE&period=SAME_MONTHS_LAST_YEAR'));
  await page.getByRole('button', { name: `${tell(language, 'picker.anyPeriod')} (2)` }).click();
  await expect(page.getByRole('grid')).toContainText('6,1');
});

test('in training it opens with the districts, and says whose figures they stand for', {
  tag: ['@only-ru', '@only-desktop'],
}, async ({ page }) => {
  await open(page, explore('ru', '?layer=training'));
  await expect(page.getByText(/^город Алматы: своих цифр нет\. Показано: Алмалинский район, /)).toBeVisible();
  await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
});

test('arrows walk the cells; the cell tells its source and paragraph', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  const names = NAMES[language];
  await open(page, explore(language, '?indicator=ASSEMBLY_NOTIFICATIONS'));
  const detail = page.getByRole('region', { name: tell(language, 'detail.label') });
  await expect(detail).toContainText(tell(language, 'detail.hint'));
  await cellOf(page, names.refused, 0).click();
  await expect(detail).toContainText('127');
  await expect(detail).toContainText(names.paragraph);
  await page.keyboard.press('ArrowRight');
  await expect(cellOf(page, names.refused, 1)).toBeFocused();
  await expect(detail).toContainText('56');
  await page.keyboard.press('ArrowUp');
  await expect(detail).toContainText('39');
  await page.keyboard.press('Control+End');
  await expect(page.getByRole('gridcell').last()).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-2020/);
  await expect(page.getByRole('rowheader').first()).toContainText(tell(language, 'member.total'));
});

test('totals follow the rule of their indicator and say what they lack', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(
    page,
    explore(language, '?indicator=INTERETHNIC_POPULATION&refArea=ALL&rows=REF_AREA&columns=ETHNIC_GROUP'),
  );
  await page.getByRole('button', { name: tell(language, 'layout.open') }).click();
  await page.getByLabel(tell(language, 'layout.totalsOfColumns')).check();
  await page.getByLabel(tell(language, 'layout.totalsOfRows')).check();
  await page.keyboard.press('Escape');
  const incomplete = language === 'ru' ? 'неполно: 5 из 8 районов' : 'толық емес: 8 ауданның ішінен 5 аудан';
  await expect(page.getByRole('row').filter({ hasText: incomplete })).not.toHaveCount(0);
  const separate =
    language === 'ru' ? 'Это отдельные величины: они не складываются' : 'Бұл — бөлек мәндер: олар қосылмайды';
  await expect(page.getByRole('row').nth(1)).toContainText(separate);
});

test('dimensions move between rows, columns and tables by lists alone', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const names = NAMES[language];
  await open(page, explore(language, '?indicator=ASSEMBLY_NOTIFICATIONS'));
  await page.getByRole('button', { name: tell(language, 'layout.open') }).click();
  const time = tell(language, 'dimension.timePeriod');
  await page
    .getByLabel(tell(language, 'layout.placeOf', { dimension: time }))
    .selectOption(tell(language, 'layout.multiples'));
  await expect(page.getByRole('grid')).toHaveCount(2);
  await expect(page).toHaveURL(/multiples=TIME_PERIOD/);
  await page.getByRole('button', { name: tell(language, 'layout.swap') }).click();
  await expect(page.getByRole('columnheader', { name: names.refused }).first()).toBeVisible();
  await page.getByRole('button', { name: tell(language, 'layout.reset') }).click();
  await expect(page.getByRole('grid')).toHaveCount(1);
});

test('a relative period stays relative in the address and says what it means', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  const names = NAMES[language];
  await open(page, explore(language, '?indicator=ASSEMBLY_NOTIFICATIONS'));
  await picker(page, tell(language, 'filter.periods')).click();
  await page.getByRole('option', { name: new RegExp(`^${names.lastYear} ?2020`) }).click();
  await expect(page).toHaveURL(/period=LAST_YEAR/);
  await page.keyboard.press('Escape');
  const chip = page.getByRole('list', { name: tell(language, 'chip.label') });
  await expect(chip).toContainText(`${names.lastYear}: ${language === 'ru' ? '2020 год' : '2020 жыл'}`);
  await expect(page.getByRole('grid')).toContainText('496');
  await expect(page.getByRole('grid')).not.toContainText('98');
});

test('charts are one click away, in both languages the same view', { tag: '@pairwise' }, async ({
  page,
  language,
  say,
}) => {
  const other: Language = language === 'kk' ? 'ru' : 'kk';
  await open(page, explore(language, `?indicator=YOUTH_NEET_RATE&refArea=${AREAS.almaty},${AREAS.republic}`));
  await page.getByText(say('panel.chart'), { exact: true }).click();
  await drawn(page);
  await expect(page.getByRole('figure')).toHaveCount(1);
  await page.locator(`a[hreflang="${other}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${other}/explore.*indicator=YOUTH_NEET_RATE.*view=chart`));
  await drawn(page);
  await expect(page.getByRole('heading', { name: NAMES[other].neet })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('explore.');
  await page.goBack();
  await expect(page.getByRole('heading', { name: NAMES[language].neet })).toBeVisible();
});

test('figures of a choice stand beside the plan and the same months of the year before, each pair with one answer', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const republic = `indicator=INFORMATION_TV_HOURS,YOUTH_NEET_RATE&refArea=${AREAS.almaty},${AREAS.republic}`;
  await open(page, explore(language, `?${republic}&period=2020,2021-01-01/P4M`));
  const comparison = panel(page, 'comparison');
  await expect(comparison.getByRole('table')).toHaveCount(0);
  const choice = comparison.getByRole('combobox').first();
  await choice.selectOption('plan');
  await expect(page).toHaveURL(/compare=plan/);
  await expect(comparison).toContainText('26,2');
  await choice.selectOption('last-year');
  const change = { kk: /−0,8\sпайыздық\sтармақ/, ru: /−0,8\sп\.\sп\./ }[language];
  await expect(comparison).toContainText(NAMES[language].republic);
  await expect(comparison.getByRole('heading', { name: NAMES[language].neet })).toBeVisible();
  await page.goBack();
  await expect(choice).toHaveValue('plan');
  await open(page, explore(language, `?${republic}&period=2018&compare=last-year`));
  await expect(comparison).toContainText(change);
  await expectNoViolations(page);
});

test('synthetic figures of districts become maps of one period, and a district leads to its table', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language, say }) => {
  const names = NAMES[language];
  await open(
    page,
    explore(language, '?layer=training&indicator=ASSEMBLY_NOTIFICATIONS&refArea=ALL&period=2020-05,2020-06'),
  );
  await page.getByText(tell(language, 'map.option'), { exact: true }).click();
  await expect(page).toHaveURL(/view=map/);
  await drawn(page);
  const maps = page.getByRole('article').filter({ has: page.getByRole('application') });
  await expect(maps).toHaveCount(5);
  await expect(maps.first().getByRole('application').getByRole('link')).toHaveCount(8);
  await expect(maps.first().getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  const rows = maps.first().getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(9);
  await expect(rows.nth(1)).toContainText('◇');

  const newest = await rows.allTextContents();
  await page.getByRole('combobox', { name: `${say('table.period')}:`, exact: true }).selectOption('2020-05');
  await expect(page).toHaveURL(/mapPeriod=2020-05/);
  await expect(rows).not.toHaveText(newest);
  await expectNoViolations(page);
  await rows.getByRole('link', { name: names.auezov }).click();
  await expect(page.getByRole('grid').locator('caption')).toContainText(names.auezov);
  await expect(page).not.toHaveURL(/view=/);
});

test('where a map cannot be, its choice says why; where it could, the map says what to choose', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  const map = page.getByRole('radio', { name: tell(language, 'map.option') });
  await open(page, explore(language, '?indicator=INFORMATION_BUDGET'));
  await expect(map).toBeDisabled();
  await expect(map).toHaveAccessibleDescription(tell(language, 'map.impossible'));

  await open(page, explore(language, `?indicator=INTERETHNIC_POPULATION&refArea=${AREAS.alatau}&view=map`));
  await expect(page.getByText(tell(language, 'map.needsAreas'))).toBeVisible();
  const districts = tell(language, 'picker.districtsOf', { city: NAMES[language].almaty });
  await page.getByRole('button', { name: new RegExp(`^${districts} \\(`) }).click();
  await expect(panel(page, 'map-of-areas').getByRole('table').getByRole('row')).toHaveCount(9);
});

test('views are kept by name in this browser', { tag: ['@pairwise', '@only-desktop'] }, async ({
  page,
  language,
}) => {
  const names = NAMES[language];
  await open(page, explore(language, '?indicator=YOUTH_NEET_RATE&period=LAST_YEAR'));
  const menu = page.getByRole('button', { name: new RegExp(tell(language, 'saved.open')) });
  await menu.click();
  await expect(page.getByText(tell(language, 'saved.inThisBrowser'))).toBeVisible();
  await page.getByLabel(tell(language, 'saved.name'), { exact: true }).fill('Жастар');
  await page.getByRole('button', { name: tell(language, 'saved.save'), exact: true }).click();
  await expect(page.getByText(tell(language, 'saved.already', { name: 'Жастар' }))).toBeVisible();

  await open(page, explore(language, `?indicator=ASSEMBLY_NOTIFICATIONS&area=${AREAS.astana}&refArea=ALL`));
  await menu.click();
  await page.getByLabel(tell(language, 'saved.name'), { exact: true }).fill('жастар');
  await page.getByRole('button', { name: tell(language, 'saved.save'), exact: true }).click();
  await expect(page.getByText(tell(language, 'saved.sameName'))).toBeVisible();

  await page.getByRole('button', { name: tell(language, 'saved.renameOf', { name: 'Жастар' }) }).click();
  await page.getByLabel(tell(language, 'saved.newNameOf', { name: 'Жастар' })).fill('NEET');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'NEET', exact: true }).click();
  await expect(page).toHaveURL(/period=LAST_YEAR/);
  await expect(page).toHaveURL(new RegExp(`[?&]area=${AREAS.almaty}`));
  await expect(page.getByRole('grid')).toContainText('6,1');
  await expect(page.getByRole('grid').locator('caption')).toContainText(names.almaty);

  await menu.click();
  await page.getByRole('button', { name: tell(language, 'saved.removeOf', { name: 'NEET' }) }).click();
  await expect(page.getByRole('link', { name: 'NEET', exact: true })).toHaveCount(0);
});

test('the Overview leads to its figures, and on to source and paragraph, in two presses', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language, say }) => {
  const names = NAMES[language];
  await open(page, `/${language}`);
  await panel(page, 'assemblies')
    .getByRole('link', { name: say('nav.explore') })
    .click();
  await cellOf(page, names.refused, 1).click();
  const detail = page.getByRole('region', { name: tell(language, 'detail.label') });
  expect(await plainText(detail)).toContain('57,1');
  await expect(detail).toContainText(language === 'ru' ? 'раздел 1, абзац 13' : '1‑бөлім, 13‑абзац');
});

test('thousands of synthetic figures stay in a table that is drawn in parts', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(page, explore(language, '?layer=training&refArea=ALL'));
  const grid = page.getByRole('grid');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(200);
  await expect(grid).toContainText('◇');
  expect(await grid.getByRole('rowheader').count()).toBeLessThan(rows / 2);
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+End');
  await expect(grid.locator(`[aria-rowindex="${rows}"] :focus`)).toBeVisible();
});

test('hundreds of columns are drawn as they come near, and keep their number among all', {
  tag: ['@pairwise', '@only-desktop'],
}, async ({ page, language }) => {
  await open(
    page,
    explore(
      language,
      '?layer=training&indicator=INFORMATION_BUDGET&refArea=ALL&columns=TIME_PERIOD,REF_AREA&totals=rows',
    ),
  );
  const grid = page.getByRole('grid');
  const columns = Number(await grid.getAttribute('aria-colcount'));
  expect(columns).toBe(1 + 36 * 8 + 1);
  const row = grid.locator('tbody tr').first();
  expect(await row.getByRole('gridcell').count()).toBeLessThan(columns / 3);

  await row.getByRole('gridcell').first().click();
  const focused = grid.locator(':focus');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-colindex', '14');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('aria-colindex', String(columns - 1));
  await expect(focused).toBeInViewport();
  await expect(focused).toHaveText(/◇/);
});

test('Explore is accessible, and fits the screen', async ({ page, language, say }) => {
  await open(
    page,
    explore(language, '?indicator=ASSEMBLY_NOTIFICATIONS,INFORMATION_BUDGET&shares=true&totals=rows,columns'),
  );
  await expectNoViolations(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await picker(page, tell(language, 'filter.refAreas')).click();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: tell(language, 'layout.open') }).click();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByText(say('panel.chart'), { exact: true }).click();
  await drawn(page);
  await expectNoViolations(page);
  expect(await overflow()).toBe(0);
});

test('numbers are grouped as everywhere', { tag: '@only-desktop' }, async ({ page, language }) => {
  await open(page, explore(language, '?indicator=INTERETHNIC_POPULATION&refArea=ALL'));
  await expect(page.getByRole('grid').getByText(grouped('20 928')).first()).toBeVisible();
});
