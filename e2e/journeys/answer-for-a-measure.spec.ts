import { readFile } from 'node:fs/promises';
import type { Language } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { type Colleague, hireColleague } from '../fixtures/colleague.ts';
import { both, expectSaved, expectStatus, fillIn, sayOfMeasure as say } from '../fixtures/measure.ts';
import { test } from '../fixtures/own-product.ts';
import { pagesOf, printPages, UPRIGHT } from '../fixtures/print-pages.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const VOLUNTEERING = { kk: /^2\.3\. .*волонтерлікке тарту/, ru: /^2\.3\. .*волонтёрству/ };
const ANSWERED = { kk: 'Жастар волонтерлікке аз тартылған.', ru: 'Молодёжь слабо вовлечена в волонтёрство.' };
const HALF = { kk: 'N2 кемшілігінің жартысына ешбір шара', ru: 'На половину замечания N2 не отвечает' };
const ANNOUNCED = { kk: 'Сенбілік туралы хабарланды.', ru: 'О субботнике объявлено.' };
const DONE = { kk: 'Сенбілікке жүз жиырма ерікті шықты.', ru: 'На субботник вышли сто двадцать волонтёров.' };
const COLLEAGUES = { kk: 'Сенбілік наурызға шегерілді.', ru: 'Субботник перенесён на март.' };
const REASON = { kk: 'Жазба басқа шараға қатысты.', ru: 'Запись относится к другой мере.' };
const RULED = { kk: 'Комиссия отырысында қаралды.', ru: 'Рассмотрено на заседании комиссии.' };
const OTHERS = { kk: 'Мәселе қайта қаралады.', ru: 'Вопрос будет рассмотрен снова.' };
const TITLE = { kk: 'Сенбілік туралы есеп', ru: 'Отчёт о субботнике' };
const ADDRESS = '/register/ASTANA_VOLUNTEERING';
const REPORT = Buffer.from('%PDF-1.7 a report of volunteers');

async function openMeasure(page: Page, language: Language, colleague: Colleague): Promise<void> {
  await signIn(page, language, colleague);
  await page.goto(`/${language}${ADDRESS}`);
}

test.use({ expectedBrowserErrors: /422 \(Unprocessable|409 \(Conflict\)|ERR_FAILED/ });

test('an editor enters what was done for a recommendation with a file that proves it, everybody sees why it stands as it does, and the report on the execution prints it', {
  tag: '@pairwise',
}, async ({ page, ownProduct, language }) => {
  const editor = await hireColleague(ownProduct.url, 'EDITOR', 'Әсем');
  const enter = page.getByRole('button', { name: say(language, 'step.enter') });
  const form = page.getByRole('dialog');
  const send = form.getByRole('button', { name: say(language, 'step.send') });

  // A reader finds it through the register, with half of a finding that nothing answers, and nothing to press.
  await page.goto(`/${language}/register?document=ASTANA_RESOLUTION_2022`);
  await expect(page.getByText(HALF[language])).toBeVisible();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.getByRole('link', { name: VOLUNTEERING[language] }).click();
  await expect(page.getByText(ANSWERED[language], { exact: true })).toBeVisible();
  await expect(page.getByText(say(language, 'register/steps.noEvidence'))).toBeVisible();
  await expectStatus(page, language, 'NOT_STARTED', 'NOTHING_KNOWN');
  await page.waitForLoadState('networkidle');
  await expect(enter).toHaveCount(0);
  expect(scripts.filter((url) => /\/assets\/(progress|desk|administration)[-.]/.test(url))).toEqual([]);

  await openMeasure(page, language, editor);
  await enter.click();
  await expect(form).toContainText(say(language, 'lead.pressRelease'));
  await expect(form).toContainText(say(language, 'lead.proof'));
  await expect(form).toContainText('19.10.2022');
  await send.click();
  await expect(form.locator('[name="day"]')).toBeFocused();
  await expect(form.locator('[name="text.kk"]')).toHaveAccessibleDescription(say(language, 'gap.NO_TEXT_KK'));

  // Older than the resolution: refused where it is typed, and nothing typed is lost.
  await fillIn(form, {
    ...{ day: '2022-10-18', stage: 'DONE', organisation: 'ASTANA_INTERNAL_POLICY' },
    ...both('text', DONE),
  });
  await expect(form.locator('[name="onBehalfOf"]')).toHaveValue('ASTANA_INTERNAL_POLICY');
  const foreseen = form.getByRole('status').filter({ hasText: say(language, 'foreseen') });
  await expect(foreseen).toContainText(say(language, 'register/rule.DONE_WITHOUT_EVIDENCE'));
  const chooser = page.waitForEvent('filechooser');
  await form.getByText(say(language, 'file.choose')).click();
  await (await chooser).setFiles([{ name: 'есеп.pdf', mimeType: 'application/pdf', buffer: REPORT }]);
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['<p>'], 'есеп.html', { type: 'text/html' }));
    return files;
  });
  await form.getByText(say(language, 'file.drop')).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(form.getByRole('alert').filter({ hasText: '.docx' })).toBeVisible();
  await expect(form).toContainText('SHA-256');
  // Nobody has been asked yet for what is to be said of the file.
  await expect(form.locator('[name="evidence.0.title.kk"]')).toHaveAttribute('aria-invalid', 'false');
  await form.getByRole('button', { name: say(language, 'file.dismissNamed', { name: 'есеп.html' }) }).click();
  await fillIn(form, {
    ...{ 'evidence.0.nature': 'PRESS_RELEASE', 'evidence.0.dated': '2023-03-01' },
    ...both('evidence.0.title', TITLE),
  });
  await expect(foreseen).toContainText(say(language, 'register/rule.ONLY_ANNOUNCED'));
  await fillIn(form, { 'evidence.0.nature': 'REPORT' });
  await expect(foreseen).toContainText(say(language, 'register/rule.DONE_WITH_EVIDENCE'));
  await send.click();
  await expect(form.locator('[name="day"]')).toBeFocused();
  await expect(form.locator('[name="day"]')).toHaveAccessibleDescription(/19\.10\.2022/);
  await expect(form.locator('[name="text.ru"]')).toHaveValue(DONE.ru);
  await expectNoViolations(page);

  // Nor is it lost to a connection that breaks, or to a key pressed by mistake.
  await fillIn(form, { day: '2023-03-01' });
  await page.route('**/progress', (route) => route.abort(), { times: 1 });
  await send.click();
  await expect(form.getByRole('alert')).toContainText(TEXTS[language]['error.noConnection'] ?? '-');
  page.once('dialog', (question) => question.dismiss());
  await page.keyboard.press('Escape');
  await expect(form.locator('[name="text.kk"]')).toHaveValue(DONE.kk);
  await send.click();
  await expectSaved(page, language, 'STEP', 'NOT_STARTED', 'DONE');
  await expectStatus(page, language, 'DONE', 'DONE_WITH_EVIDENCE');
  await expect(page.getByText(DONE[language])).toBeVisible();
  await expectNoViolations(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^есеп\.pdf/ }).click();
  const sent = await download;
  expect(sent.suggestedFilename()).toBe('есеп.pdf');
  expect(await readFile(await sent.path())).toEqual(REPORT);

  // The report on the execution says it the moment after, and prints what it shows.
  await page.getByRole('link', { name: say(language, 'register/execution') }).click();
  const report = page.locator(`article[lang="${language}"]`);
  await expect(report).toContainText(DONE[language].replace(/\.$/, ';'));
  await expect(report).toContainText(TITLE[language]);
  const sheets = await report.locator('> div').count();
  expect(sheets).toBeGreaterThan(1);
  expect(await printPages(page)).toEqual(pagesOf(sheets, UPRIGHT));
});

test('an approver corrects and withdraws an entry and rules the status, and loses nothing to quicker colleagues', {
  tag: '@pairwise',
}, async ({ page, ownProduct, language }) => {
  const [approver, colleague] = await Promise.all([
    hireColleague(ownProduct.url, 'APPROVER', 'Басқарма басшысы'),
    hireColleague(ownProduct.url, 'APPROVER', 'Ішкі саясат бөлімі'),
  ]);
  const own = { action: 'ASTANA_VOLUNTEERING' };
  const body = {
    ...{ replaces: null, day: '2023-03-01', stage: 'ANNOUNCED', milestone: null, text: ANNOUNCED },
    ...{ organisation: 'ASTANA_INTERNAL_POLICY', onBehalfOf: 'ASTANA_INTERNAL_POLICY', evidence: [] },
  };
  const { steps } = await colleague.call('create-action-progress', own, body);
  const entry = steps.find((step) => step.by === 'ORGANISATION')?.entry;
  const form = page.getByRole('dialog');
  const alert = form.getByRole('alert');
  const button = (key: string) => form.getByRole('button', { name: say(language, key), exact: true });
  const of = (stage: string) => ({ stage: say(language, `register/stage.${stage}`), day: '01.03.2023' });

  // The form says what the entry says. While it is changed, a colleague changes the entry too.
  await openMeasure(page, language, approver);
  await expectStatus(page, language, 'NOT_STARTED', 'ONLY_ANNOUNCED');
  await page.getByRole('button', { name: say(language, 'step.correctOf', of('ANNOUNCED')) }).click();
  await expect(form.locator('[name="text.kk"]')).toHaveValue(ANNOUNCED.kk);
  await expect(form.locator('[name="stage"]')).toHaveValue('ANNOUNCED');
  await fillIn(form, { stage: 'IN_PROGRESS', ...both('text', DONE) });
  await form.getByRole('button', { name: say(language, 'evidence.addLink') }).click();
  await expect(form.locator('[name="evidence.0.nature"]')).toBeFocused();
  await fillIn(form, {
    ...{ 'evidence.0.nature': 'DOCUMENT', 'evidence.0.dated': '2022-09-01' },
    ...{ ...both('evidence.0.title', TITLE), 'evidence.0.url': 'ftp://example.kz/1' },
  });
  await button('correction.send').click();
  await expect(form.locator('[name="evidence.0.url"]')).toBeFocused();
  await fillIn(form, { 'evidence.0.url': 'https://example.kz/1' });
  await button('correction.send').click();
  await expect(form.locator('[name="evidence.0.dated"]')).toHaveAccessibleDescription(/19\.10\.2022/);
  await fillIn(form, { 'evidence.0.dated': '2023-03-01' });

  // A figure of before the resolution says so as soon as it is chosen, is refused, and leaves its place.
  await form.getByRole('button', { name: say(language, 'evidence.addFigure') }).click();
  await fillIn(form, { 'evidence.1.figure.indicator': 'YOUTH_LEISURE_CENTRES' });
  const period = form.locator('[name="evidence.1.figure.timePeriod"]');
  await expect(period).toHaveValue('2021-05-31');
  await expect(period).toHaveAccessibleDescription(say(language, 'figure.olderHint'));
  await button('correction.send').click();
  await expect(period).toHaveAccessibleDescription(/19\.10\.2022/);
  await expectNoViolations(page);
  const figure = say(language, 'evidence.figure', { number: '2' });
  await form.getByRole('button', { name: say(language, 'evidence.removeNamed', { name: figure }) }).click();
  await expect(form.getByRole('button', { name: say(language, 'evidence.addLink') })).toBeFocused();

  await colleague.call('create-action-progress', own, { ...body, replaces: entry, text: COLLEAGUES });
  await button('correction.send').click();
  await expect(alert).toHaveText([say(language, 'entry.newer')]);
  await expect(form).toContainText(COLLEAGUES[language]);
  await expect(form.locator('[name="text.ru"]')).toHaveValue(DONE.ru);
  await expectNoViolations(page);
  await button('correction.sendAnyway').click();
  await expectSaved(page, language, 'CORRECTION', 'NOT_STARTED', 'IN_PROGRESS');
  await expectStatus(page, language, 'IN_PROGRESS', 'UNDER_WAY');
  await page.getByText(say(language, 'register/step.before', { entries: '2' })).click();
  await expect(page.getByText(ANNOUNCED[language])).toBeVisible();

  // Withdrawn with a reason, it counts no more and can still be read.
  await page.getByRole('button', { name: say(language, 'step.withdrawOf', of('IN_PROGRESS')) }).click();
  await button('withdrawal.send').click();
  await expect(form.locator('[name="text.kk"]')).toHaveAccessibleDescription(say(language, 'gap.NO_TEXT_KK'));
  await fillIn(form, both('text', REASON));
  await expectNoViolations(page);
  await button('withdrawal.send').click();
  await expectSaved(page, language, 'WITHDRAWAL', 'IN_PROGRESS', 'NOT_STARTED');
  await expectStatus(page, language, 'NOT_STARTED', 'NOTHING_KNOWN');
  await expect(page.getByText(REASON[language])).toBeVisible();

  // Ruled above the rules, based on what a colleague ruled meanwhile.
  await page.getByRole('button', { name: say(language, 'ruling.rule') }).click();
  await expect(form).toContainText(say(language, 'register/rule.NOTHING_KNOWN'));
  await button('ruling.send').click();
  await expect(form.locator('[name="status"]')).toHaveAccessibleDescription(say(language, 'gap.NOT_CHOSEN'));
  await fillIn(form, { status: 'CANCELLED', ...both('reason', RULED) });
  await colleague.call('create-action-ruling', own, { basedOn: null, status: 'DONE', reason: OTHERS });
  await button('ruling.send').click();
  await expect(alert).toHaveText([say(language, 'ruling.newer')]);
  await expect(form).toContainText(OTHERS[language]);
  await expect(form.locator('[name="reason.ru"]')).toHaveValue(RULED.ru);
  await expectNoViolations(page);
  await button('ruling.sendAnyway').click();
  await expectSaved(page, language, 'RULING', 'NOT_STARTED', 'CANCELLED');
  await expectStatus(page, language, 'CANCELLED', 'RULED');
  await expect(page.getByText(RULED[language])).toBeVisible();

  await page.getByRole('button', { name: say(language, 'ruling.change') }).click();
  await form.locator('[name="status"]').selectOption({ label: say(language, 'ruling.follows') });
  await fillIn(form, both('reason', RULED));
  await button('ruling.send').click();
  await expectSaved(page, language, 'RULING', 'CANCELLED', 'NOT_STARTED');
  await expectStatus(page, language, 'NOT_STARTED', 'NOTHING_KNOWN');
});
