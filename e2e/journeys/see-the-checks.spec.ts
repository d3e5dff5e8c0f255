import type { Page } from '@playwright/test';
import checksKk from '../../apps/web/src/i18n/checks.kk.json' with { type: 'json' };
import checksRu from '../../apps/web/src/i18n/checks.ru.json' with { type: 'json' };
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const TEXTS = { kk: checksKk, ru: checksRu };
const COUNCIL = 'YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE.750000000.2020-12-31';

/** The published relations by how they come out; a catalogue that changes changes this with it. */
const COUNTS = { FAILS: 2, BASE_NOT_PRINTED: 3, WITHIN_ROUNDING: 5, EXACT: 17 };

const cards = (page: Page) => page.getByRole('main').locator('article[data-result]');
const card = (page: Page, id: string) => page.locator(`article[id="${id}"]`);
const resultButton = (page: Page, result: keyof typeof COUNTS) =>
  page.getByRole('main').locator(`button[data-result="${result}"]`);

/** The triangle after a figure on a drawing. */
const SIGN = '[role="application"] path[d^="M10 3.2"]';

test('the failing checks come first, each with its numbers written out', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/checks`);
  const results = await cards(page).evaluateAll((all) => all.map((each) => each.dataset.result));
  expect(results).toEqual(
    Object.entries(COUNTS).flatMap(([result, count]) => Array.from({ length: count }, () => result)),
  );
  const council = await plainText(card(page, COUNCIL));
  expect(council).toContain(language === 'ru' ? '7 / 25 = 28 % ≠ 30 %' : '7 / 25 = 28% ≠ 30%');
  expect(council).toContain(language === 'ru' ? 'Допуск — 0,5 п. п.' : 'шегі — 0,5 пайыздық тармақ');
  const forms = card(page, 'CODES_MAKE_THE_TOTAL.ASSEMBLY_UNSANCTIONED.FORM.750000000.2020.ACTUAL');
  await expect(forms).toContainText('193 + 20 + 12 + 6 = 231');
});

test('a check leads to its indicators and names source and paragraph', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/checks`);
  const council = card(page, COUNCIL);
  await expect(council.getByRole('listitem')).toHaveCount(3);
  const place = language === 'ru' ? 'раздел 4, абзац 51' : '4-бөлім, 51-абзац';
  expect((await plainText(council)).replaceAll('\u2011', '-')).toContain(place);
  await council.getByRole('listitem').last().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${language}/indicators/YOUTH_COUNCIL_MEMBERS$`));
});

test('filters stand in the address, say what they would show, and never choose nothing', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/checks`);
  await resultButton(page, 'FAILS').click();
  await expect(page).toHaveURL(/[?&]result=FAILS/);
  await expect(cards(page)).toHaveCount(COUNTS.FAILS);

  const area = page.getByRole('combobox', { name: TEXTS[language]['filter.refArea'] });
  await area.selectOption(AREAS.astana);
  await expect(page).toHaveURL(new RegExp(`refArea=${AREAS.astana}`));
  await expect(cards(page)).toHaveCount(1);
  await expect(resultButton(page, 'EXACT')).toBeDisabled();
  await page.reload();
  await expect(cards(page)).toHaveCount(1);
  await page.goBack();
  await expect(cards(page)).toHaveCount(COUNTS.FAILS);
});

test('an address whose filters leave nothing says so, and leads back to all', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/checks?result=EXACT&refArea=${AREAS.astana}`);
  await expect(cards(page)).toHaveCount(0);
  const note = page.getByRole('main').getByRole('note');
  await expect(note).toContainText(TEXTS[language]['filter.nothing']);
  await note.getByRole('link', { name: TEXTS[language]['filter.reset'] }).click();
  await expect(cards(page)).not.toHaveCount(0);
});

test('a figure that is not confirmed is marked, and its mark leads to the check', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  const word = language === 'ru' ? /не сходится/ : /сәйкес келмейді/;
  await open(page, `/${language}/indicators/YOUTH_COUNCIL_MEMBERS_SHARE`);
  await expect(panel(page, 'history').getByRole('link', { name: word })).toBeVisible();
  const figure = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /30\s?%/ })
    .first();
  await figure.getByRole('link', { name: word }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/checks#`));
  await expect(card(page, COUNCIL)).toBeInViewport();
  await expect(card(page, COUNCIL)).toBeFocused();

  await open(page, `/${language}`);
  const attention = page.getByRole('region', { name: say('attention.heading') });
  await expect(attention.getByRole('link', { name: word })).toBeVisible();
  // Of the city's two rates neither has the base that it was worked out from.
  const drawing = panel(page, 'neet').getByRole('figure').first();
  await expect(drawing.locator(SIGN)).toHaveCount(2);
  await expect(drawing).toContainText(
    language === 'ru'
      ? 'не подтверждено проверкой: основа расчёта не напечатана'
      : 'тексерумен расталмаған: есептеу негізі басылмаған',
  );
  const neet = page
    .getByRole('region', { name: say('overview.cards') })
    .getByRole('listitem')
    .first();
  await neet.getByRole('link', { name: language === 'ru' ? /не напечатана/ : /басылмаған/ }).click();
  await expect(card(page, 'NEET_NUMBER_AND_RATE.750000000.2021-Q1')).toBeInViewport();
});

test('a mark leads to its check whatever area the reader has chosen', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await open(page, `/${language}/checks?area=${AREAS.astana}`);
  await expect(cards(page)).toHaveCount(1);
  await page.goto(`/${language}/checks?area=${AREAS.astana}#${COUNCIL}`);
  await page.reload();
  await expect(card(page, COUNCIL)).toBeInViewport();
});

test('the page of checks breaks no rule of accessibility, opened or not', async ({ page, language }) => {
  await open(page, `/${language}/checks`);
  await expectNoViolations(page);
  const folded = cards(page).filter({ has: page.locator('details:not([open])') });
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().locator('summary').click();
  await expect(folded).toHaveCount(0);
  await expectNoViolations(page);
});

test('the checks of a layer without figures say that there are none', { tag: '@pairwise' }, async ({
  page,
  language,
}) => {
  await page.route('**/api/v1/checks/summary?layer=published', async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, counts: [] } });
  });
  await page.goto(`/${language}/checks`);
  await expect(page.getByText(TEXTS[language].noFigures)).toBeVisible();
  await drawn(page);
});
