import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const VOLUNTEERING = { kk: /^2\.3\. .*волонтерлікке тарту/, ru: /^2\.3\. .*волонтёрству/ };
const ANSWERED = { kk: 'Жастар волонтерлікке аз тартылған.', ru: 'Молодёжь слабо вовлечена в волонтёрство.' };
const RULE = { kk: 'бірде-бір жазба да, дереккөз де жоқ', ru: 'нет ни записи, ни слов источника' };
const HALF = { kk: 'N2 кемшілігінің жартысына ешбір шара', ru: 'На половину замечания N2 не отвечает' };
const ASSIGNED = { kk: 'Орындаушыларға жүктелгені 9', ru: 'Адресовано исполнителям 9' };
const IDLE = { kk: 'Ешбір кемшілікке жауап бермейтіні 6', ru: 'Не отвечает ни на одно замечание 6' };

test('what the council recommended is found with the finding that it answers, and with nothing that proves it', {
  tag: '@only-desktop',
}, async ({ page, language, say }) => {
  await page.goto(`/${language}`);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say('nav.register') })
    .click();
  await expect(page.getByText(HALF[language])).toBeVisible();

  await page.getByRole('link', { name: ASSIGNED[language] }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('svg') }),
  ).toHaveCount(9);
  // What is shown is marked among the ways to show it.
  await expect(page.getByRole('main').getByRole('navigation').locator('[aria-current="page"]')).toHaveText(
    TEXTS[language]['register/view.board'] ?? '',
  );
  await page.getByRole('link', { name: IDLE[language] }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(6);

  await page.goBack();
  await page.getByRole('link', { name: VOLUNTEERING[language] }).click();
  await expect(page.getByText(RULE[language])).toBeVisible();
  await expect(page.getByText(ANSWERED[language], { exact: true })).toBeVisible();
});
