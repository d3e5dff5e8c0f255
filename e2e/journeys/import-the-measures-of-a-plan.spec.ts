import type { Language } from '@korsetkish/contract';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { saveFilledIn } from '../fixtures/document-template.ts';
import { test } from '../fixtures/own-product.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const PLAN = 'ALMATY_YOUTH_PLAN_2025';

/** As many as the department's report says that the plan has. */
const MEASURES = 125;
const PARTS = 7;

const OFFICE = {
  kk: 'Алматы қаласының Қоғамдық даму басқармасы',
  ru: 'Управление общественного развития города Алматы',
};

/** The same as somebody types it. */
const MISTYPED = {
  kk: 'Алматы қаласының Қоғамдық дамыту басқармасы',
  ru: 'Управление общественого развития города Алматы',
};

/** A row of the template for every measure; of one the office is written as given. */
function fillIn(headings: readonly unknown[], language: Language, office: string): string[][] {
  const say = (key: string) => TEXTS[language][`imports/role.${key}`] ?? '';
  return Array.from({ length: MEASURES }, (_, index) => {
    const part = (index % PARTS) + 1;
    const number = `${part}.${Math.floor(index / PARTS) + 1}`;
    const said = new Map([
      [say('PART'), String(part)],
      [say('TEXT_KK'), `Жастарға арналған ${number}-шара`],
      [say('TEXT_RU'), `Мера ${number} для молодёжи`],
      [say('ADDRESSEE'), index === 0 ? office : OFFICE[language]],
      [say('DUE'), index === 0 ? '31.12.2025' : ''],
    ]);
    // The number is the column that the other headings do not name.
    return headings.map((heading, column) => said.get(String(heading)) ?? (column === 1 ? number : ''));
  });
}

test(
  'the measures of a plan are taken over from the filled-in template, once what is wrong in it is put right',
  {
    tag: '@pairwise',
  },
  async ({ page, language }, info) => {
    test.setTimeout(120_000);
    const say = (key: string) => TEXTS[language][key] ?? '';
    await signIn(page, language, ADMINISTRATOR);
    await page.goto(`/${language}/administration/catalogue/documents?entry=${PLAN}`);
    await page.getByRole('link', { name: say('imports/measures.heading'), exact: true }).click();
    const place = page.getByRole('region', { name: say('imports/measures.heading'), exact: true });
    const input = place.locator('input[type="file"]');
    await expect(input).toBeInViewport();
    await expectNoViolations(page);

    // One line names an office that nobody knows: it is told where, and who may be meant, and nothing is taken.
    const wrong = await saveFilledIn(place, info, (headings) =>
      fillIn(headings, language, MISTYPED[language]),
    );
    await input.setInputFiles(wrong.path);
    const refused = page.getByRole('row').filter({ hasText: MISTYPED[language] });
    await expect(refused).toContainText('G2');
    await expect(refused).toContainText(OFFICE[language]);
    const take = page.getByRole('button', { name: String(MEASURES - 1) });
    await expect(take).toBeDisabled();
    await expectNoViolations(page);
    await page.getByRole('button', { name: say('imports/commit.throwAway') }).click();

    const right = await saveFilledIn(place, info, (headings) => fillIn(headings, language, OFFICE[language]));
    expect(right.lists.flat()).toContain(OFFICE[language]);
    await input.setInputFiles(right.path);
    await page.getByRole('button', { name: String(MEASURES) }).click();
    await expect(page.getByText(say('imports/measures.done').replace('{{file}}', 'plan.xlsx'))).toBeVisible();

    // The register has them, each with its day or with none.
    await page.getByRole('link', { name: say('imports/measures.toRegister') }).click();
    await expect(page).toHaveURL(new RegExp(`/register\\?document=${PLAN}`));
    const shown = say('register/shown').replace('{{shown}}', String(MEASURES)).split('{{total}}');
    for (const part of shown) await expect(page.getByRole('main')).toContainText(part.trim());
    const first = { kk: 'Жастарға арналған 1.1-шара', ru: 'Мера 1.1 для молодёжи' }[language];
    await page
      .getByRole('link', { name: new RegExp(`${first}$`) })
      .first()
      .click();
    await expect(page.getByRole('main')).toContainText('31.12.2025');

    // The same file again has nothing to bring.
    await page.goto(`/${language}/administration/catalogue/documents?entry=${PLAN}`);
    await input.setInputFiles(right.path);
    await expect(page.getByRole('row')).toHaveCount(101);
    await expect(page.getByRole('button', { name: /(^|\s)0\s/ })).toBeDisabled();
  },
);
