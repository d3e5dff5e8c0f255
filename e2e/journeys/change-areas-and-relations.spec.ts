import type { Page } from '@playwright/test';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { choose, entryForm, type } from '../fixtures/entry-form.ts';
import { expectNoEmptiness } from '../fixtures/no-emptiness.ts';
import { test } from '../fixtures/own-product.ts';
import { drawn, open } from '../fixtures/page.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const button = (page: Page, name: string | undefined) =>
  page.getByRole('button', { name: name ?? '', exact: true });

/** A district that is cut out of Alatau and given up again; no such decree is known. */
const NEW = { refArea: '752410000', name: { kk: 'Сынақ ауданы', ru: 'Пробный район' } };
const DECREE = { kk: 'Сынақ жарлығы', ru: 'Пробный указ' };

test('an administrator cuts a district out of another and merges it back, and readers are told', {
  tag: ['@only-desktop', '@only-kk'],
}, async ({ page, browser, language, say }) => {
  const texts = TEXTS[language];
  await signIn(page, language, ADMINISTRATOR);
  await page.goto(`/${language}/administration/catalogue/areas`);
  await page.getByRole('link', { name: texts['administration/areaChange.heading'] ?? '' }).click();
  const form = entryForm(page);
  await choose(form, { predecessors: AREAS.alatau });
  await type(form, { refArea: NEW.refArea, 'name.kk': NEW.name.kk, 'name.ru': NEW.name.ru });
  await type(form, { since: '2022-01-01', 'note.kk': DECREE.kk, 'note.ru': DECREE.ru });
  await expectNoViolations(page);
  await button(page, texts['administration/publish']).click();
  await expect(page.getByRole('link', { name: NEW.refArea })).toBeVisible();

  // The district is there to be chosen, says that it has no figures, and shows the city's.
  const reader = await (await browser.newContext()).newPage();
  await open(reader, `/${language}`);
  const areas = reader.getByLabel(say('filter.area'));
  await expect(areas.locator(`option[value="${NEW.refArea}"]`)).toHaveText(
    texts['filter.areaOfCityFigures']?.replace('{{area}}', NEW.name[language]) ?? '',
  );
  await areas.selectOption(NEW.refArea);
  await drawn(reader);
  await expectNoEmptiness(reader);

  await page.goto(`/${language}/administration/areas`);
  await page.locator('select[name="change"]').selectOption('MERGE');
  await choose(form, { predecessors: NEW.refArea });
  await type(form, {
    refArea: AREAS.alatau,
    since: '2023-01-01',
    'note.kk': DECREE.kk,
    'note.ru': DECREE.ru,
  });
  await button(page, texts['administration/publish']).click();
  await page.getByRole('link', { name: NEW.refArea }).click();
  await expect(form.locator('[name="validTo"]')).toHaveValue('2022-12-31');

  // What is over stays in the catalogue with its days; readers come to the area that goes on.
  await reader.goto(`/${language}?area=${AREAS.alatau}`);
  await drawn(reader);
  await expect(areas).toHaveValue(AREAS.alatau);
  await reader.context().close();
});

/** Every total that is printed, and the parts of it. */
const TERMS = [
  { role: 'RESULT', codes: {} },
  { role: 'FACTOR', codes: { everyCode: '*' } },
];

const at = (place: number, fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [`terms.${place}.${name}`, text]));

test('an administrator declares a relation, sees what it gives before it is saved, and readers get its checks', {
  tag: ['@only-desktop', '@only-ru'],
}, async ({ page, browser, language }) => {
  const texts = TEXTS[language];
  const name = { kk: 'Бөліктер жалпы мәннен аспайды', ru: 'Части не больше итога' };
  await signIn(page, language, ADMINISTRATOR);
  await page.goto(`/${language}/administration/catalogue/relations?entry=new`);
  const form = entryForm(page);
  await type(form, { relation: 'PARTS_WITHIN_THE_TOTAL', 'name.kk': name.kk, 'name.ru': name.ru });
  await choose(form, { measures: 'FLOW', dimensionKind: 'PARTITION' });

  for (const [place, term] of TERMS.entries()) {
    await button(page, texts['administration/add.term']).click();
    await choose(form, at(place, { role: term.role, indicator: '*', scenario: '*', ...term.codes }));
    await type(form, at(place, { breakdown: '*' }));
  }

  // The same parts as those of the relation that is there already, so as many checks.
  await button(page, texts['administration/preview']).click();
  const preview = page.getByRole('region', { name: texts['administration/preview'] ?? '' });
  await expect(preview.getByRole('row')).not.toHaveCount(0);
  await expect(preview).toContainText('193 + 20 + 12 + 6 = 231');
  await expectNoViolations(page);
  await button(page, texts['administration/publish']).click();
  await expect(page.getByRole('link', { name: 'PARTS_WITHIN_THE_TOTAL' })).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  await open(reader, `/${language}/checks`);
  const ofRelation = (relation: string) => reader.locator(`article[id^="${relation}."]`);
  await expect(ofRelation('PARTS_WITHIN_THE_TOTAL')).not.toHaveCount(0);
  await expect(ofRelation('PARTS_WITHIN_THE_TOTAL').first()).toContainText(name[language]);
  await reader.context().close();

  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'PARTS_WITHIN_THE_TOTAL' }).click();
  await button(page, texts['administration/remove.entry']).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('link', { name: 'PARTS_WITHIN_THE_TOTAL' })).toHaveCount(0);
});
