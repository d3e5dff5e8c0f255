import { readFile } from 'node:fs/promises';
import type { Language } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { readDocument } from '../../apps/api/src/testing/read-document.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { open, plainText } from '../fixtures/page.ts';
import { pagesOf, printPages, UPRIGHT } from '../fixtures/print-pages.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

/** What the report says of the decision of Astana's council, in the order in which it says it. */
const SAID: Record<Language, string[]> = {
  kk: [
    'Шешімнің орындалуы туралы анықтама:',
    '№ 83/12-VII, 29.09.2021',
    'Этнолингвистикалық мектептер: 10 мектеп',
    'N2. Жастар Азаматтық бастамалар орталығының жобаларына және волонтерлікке аз тартылған.',
    'N2.1. Жастар Азаматтық бастамалар орталығының жобаларына аз тартылған: бұған ешбір шара жауап бермейді',
    'N2.2. Жастар волонтерлікке аз тартылған: жауап беретін шара: 2.3',
    'Ешбір мерзім белгіленбеген, сондықтан мерзімі өткен шара жоқ. Орындалғанын растайтын бірде-бір дәлел енгізілмеген.',
    'Ешбір кемшілікке жауап бермейтін шаралар: 2.1; 2.4; 2.5; 3; 4.1; 4.2 (6; барлығы: 8).',
  ],
  ru: [
    'Справка об исполнении решения:',
    '№ 83/12-VII, 29.09.2021',
    'Этнолингвистические школы: 10 школ',
    'N2. Молодёжь слабо вовлечена в проекты Центра гражданских инициатив и в волонтёрство.',
    'N2.1. Молодёжь слабо вовлечена в проекты Центра гражданских инициатив: на это не отвечает ни одна мера',
    'N2.2. Молодёжь слабо вовлечена в волонтёрство: отвечает мера: 2.3',
    'Ни один срок не установлен, поэтому просроченных мер нет. Ни одного подтверждения исполнения не внесено.',
    'Меры, которые не отвечают ни на одно замечание: 2.1; 2.4; 2.5; 3; 4.1; 4.2 (6; всего: 8).',
  ],
};
/** Every recommendation says it once. */
const ADDRESSEE = { kk: /^Орындаушы: \S/, ru: /^Исполнитель: \S/ };
const NO_DUE = { kk: 'Мерзімі: белгіленбеген', ru: 'Срок: не установлен' };

const say = (language: Language, key: string): string => TEXTS[language][key] ?? '';

/** The pages of the report in one language. */
const pagesIn = (page: Page, language: Language) => page.locator(`article[lang="${language}"]`);

test('what became of the decision of the council is read as it will be printed, printed, and taken away', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}/register`);
  await page
    .getByRole('link', { name: say(language, 'register/execution') })
    .first()
    .click();
  const report = pagesIn(page, language);
  await expect(report).toContainText(SAID[language][0] ?? '');
  const text = await plainText(report);
  for (const sentence of SAID[language]) expect(text).toContain(sentence);
  await expect(report.getByRole('listitem').filter({ hasText: ADDRESSEE[language] })).toHaveCount(8);
  await expect(report.getByRole('listitem').filter({ hasText: NO_DUE[language] })).toHaveCount(8);
  await expectNoViolations(page);

  await page.getByRole('radio', { name: say(language, 'reports/language.both') }).check();
  await expect(page).toHaveURL(/\/execution-report\/ASTANA_DECISION_83_12_VII\?lang=both$/);
  for (const each of ['kk', 'ru'] as const) {
    await expect(pagesIn(page, each)).toContainText(SAID[each].at(-1) ?? '');
  }
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: say(language, 'reports/download') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('korsetkish_execution_ASTANA_DECISION_83_12_VII.kk-ru.docx');
  const { paragraphs } = await readDocument(await readFile(await download.path()));
  for (const each of ['kk', 'ru'] as const) expect(paragraphs).toContain(SAID[each].at(-1));

  // Paper has the sheets that are shown and nothing else of the page.
  const sheets = await page.locator('article[lang] > div').count();
  expect(sheets).toBeGreaterThan(2);
  expect(await printPages(page)).toEqual(pagesOf(sheets, UPRIGHT));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('a recommendation and the page of the other report lead to the report on a decision, and only decisions have one', {
  tag: '@pairwise',
}, async ({ page, language, say: sayAnywhere }) => {
  await open(page, `/${language}/register/ASTANA_VOLUNTEERING`);
  await page.getByRole('link', { name: say(language, 'register/execution') }).click();
  await expect(pagesIn(page, language)).toContainText('83/12-VII');

  await open(page, `/${language}/report`);
  await page
    .getByRole('list', { name: say(language, 'register/execution') })
    .getByRole('link', { name: /№ 83\/12-VII/ })
    .click();
  await expect(pagesIn(page, language)).toContainText('83/12-VII');

  await open(page, `/${language}/execution-report/ASTANA_RESOLUTION_2022`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sayAnywhere('notFound.heading'));
});
