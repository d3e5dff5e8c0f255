import { fileURLToPath } from 'node:url';
import { API_PREFIX, getObservations, getSubmission, listSubmissions } from '@korsetkish/contract';
import type { APIRequestContext, Page } from '@playwright/test';
import { test } from '../fixtures/own-product.ts';
import { drawn, open, plainText } from '../fixtures/page.ts';
import { openAs } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const FILE = fileURLToPath(
  new URL('../../apps/api/src/imports/fixtures/information-2021-q2.xlsx', import.meta.url),
);

const INFORMATION = { direction: 'INFORMATION', refArea: '750000000' };

/** Materials on the pandemic: the parts of the file give 496, its total says 495. */
const TV_STORIES = 'INFORMATION_MATERIALS|750000000|MEDIUM=TV;TOPIC=COVID_19|2021-Q2';

const REASON = { kk: 'Эфир сағаттары қайта саналды', ru: 'Часы эфира пересчитаны' };

const findHours = async (request: APIRequestContext, more = ''): Promise<(number | null)[]> => {
  const query = `indicator=INFORMATION_TV_HOURS&refArea=750000000&timePeriod=2021-Q2${more}`;
  const answer = await request.get(`${API_PREFIX}/observations?${query}`);
  const { observations } = getObservations.response.parse(await answer.json());
  return observations.map(({ obsValue }) => obsValue);
};

/** The newest submission, wherever it stands. */
async function findSubmission(page: Page): Promise<{ submission: number; version: number }> {
  const answer = await page.request.get(`${API_PREFIX}/submissions?limit=1`);
  const [newest] = listSubmissions.response.parse(await answer.json()).submissions;
  if (newest === undefined) throw new Error('there is no submission');
  return newest;
}

async function change(page: Page, method: 'POST' | 'PATCH', path: string, data: object): Promise<void> {
  const headers = { Origin: new URL(page.url()).origin };
  const answer = await page.request.fetch(`${API_PREFIX}${path}`, { method, headers, data });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a file is imported, warned of, corrected, returned and published; open pages follow; a correction keeps what was before', {
  tag: '@pairwise',
}, async ({ browser, page: reader, language }) => {
  // Five pages of four people, one after the other.
  test.setTimeout(240_000);
  const say = (key: string) => TEXTS[language][key] ?? '';
  const editor = await openAs(browser, language, 'Ақпарат бөлімі', [{ role: 'EDITOR', ...INFORMATION }]);
  const approver = await openAs(browser, language, 'Басқарма басшысы', [
    { role: 'APPROVER', ...INFORMATION },
  ]);

  // A reader looks at the quarter, of which nothing is known yet.
  await open(reader, `/${language}/indicators/INFORMATION_TV_HOURS?from=2021&to=2021`);
  await expect(reader.getByRole('main')).not.toContainText('720');

  // The editor begins the report and takes its figures from the file; nothing is there before it was looked over.
  await editor.goto(`/${language}/desk?year=2021`);
  await drawn(editor);
  const begun = { rule: 'ALMATY_INFORMATION', ...INFORMATION, timePeriod: '2021-Q2' };
  await change(editor, 'POST', '/submissions', {
    ...begun,
    scenario: 'ACTUAL',
    planAct: null,
    source: 'ALMATY_REPORT_2020',
  });
  const { submission } = await findSubmission(editor);
  await open(editor, `/${language}/desk/submissions/${submission}`);
  await editor.getByRole('link', { name: say('desk/entry.import') }).click();
  await editor.locator('input[type="file"]').setInputFiles(FILE);
  const lines = editor.getByRole('table').getByRole('row');
  await expect(lines).toHaveCount(11);
  await expect(lines.nth(2)).toContainText(/535\s456,0/);
  await editor.getByRole('button', { name: /10/ }).click();

  // Two checks fail; one mistake is the typist's and is corrected, the other is the document's own.
  const field = editor.locator(`[data-cell="${TV_STORIES}"]`);
  await expect(field).toHaveValue('302');
  const state = editor.getByRole('region', { name: say('desk/summary.label') });
  await expect(state).toContainText('495 ≠ 496');
  await expect.poll(() => plainText(state)).toContain('535 456');
  await field.fill('301');
  await editor.keyboard.press('Enter');
  await expect(state).not.toContainText('495 ≠ 496');
  await expect.poll(() => plainText(state)).toContain('535 456');
  await editor
    .getByRole('button', { name: say('desk/rest.offer_other').split('{{count}}').at(-1)?.trim() ?? '' })
    .click();
  await editor.getByRole('button', { name: say('desk/rest.confirm') }).click();
  await expect(editor.getByText(say('desk/submit.complete'))).toBeVisible();
  await editor.getByRole('button', { name: say('desk/submit.submit') }).click();
  await expect(editor.getByText(say('desk/submit.waits'))).toBeVisible();

  // The approver sees what is left, and sends it back.
  await approver.goto(`/${language}/desk`);
  await approver.getByRole('main').locator(`a[href$="/submissions/${submission}"]`).first().click();
  await expect(approver.getByRole('button', { name: say('review/publish.button') })).toBeVisible();
  await expect.poll(() => plainText(approver.getByRole('main'))).toContain('535 456');
  await approver.getByLabel(say('review/return.message')).fill('720 × 729 800 = 525 456 000');
  await approver.getByRole('button', { name: say('review/return.button') }).click();
  await expect(approver.getByRole('button', { name: say('review/publish.button') })).toHaveCount(0);

  // The document does say so; the editor hands it in again, and it is published.
  await open(editor, `/${language}/desk/submissions/${submission}`);
  await expect(editor.getByText('720 × 729 800 = 525 456 000').first()).toBeVisible();
  await editor.getByRole('button', { name: say('desk/submit.submit') }).click();
  await expect(editor.getByText(say('desk/submit.waits'))).toBeVisible();
  await open(approver, `/${language}/desk/submissions/${submission}`);
  await approver.getByRole('button', { name: say('review/publish.button') }).click();

  // The reader's page changes by itself.
  await expect(reader.getByRole('main')).toContainText('720');
  expect(await findHours(reader.request)).toEqual([720]);
  const before = new Date().toISOString();

  // A correction is a further report, with its reason.
  const correction = await correctHours(editor, 734);
  await open(approver, `/${language}/desk/submissions/${correction}`);
  await approver.locator('textarea[lang="kk"]').fill(REASON.kk);
  await approver.locator('textarea[lang="ru"]').fill(REASON.ru);
  await approver.getByRole('button', { name: say('review/publish.button') }).click();
  await expect(reader.getByRole('main')).toContainText('734');

  // The passport shows both vintages and why; an earlier moment shows the earlier figure.
  const chain = reader.getByRole('row').filter({ hasText: REASON[language] });
  await expect(chain.first()).toContainText('720');
  await expect(chain.first()).toContainText('734');
  expect(await findHours(reader.request)).toEqual([734]);
  expect(await findHours(reader.request, `&asOf=${before}`)).toEqual([720]);
  await editor.context().close();
  await approver.context().close();
});

/** Begins a correction of the hours, which is filled in as published, says them anew and hands it in. */
async function correctHours(editor: Page, obsValue: number): Promise<number> {
  const hours = {
    indicator: 'INFORMATION_TV_HOURS',
    refArea: INFORMATION.refArea,
    timePeriod: '2021-Q2',
  };
  await change(editor, 'POST', '/corrections', { ...hours, scenario: 'ACTUAL', planAct: null });
  const { submission } = await findSubmission(editor);
  const answer = await editor.request.get(`${API_PREFIX}/submissions/${submission}`);
  const { observations } = getSubmission.response.parse(await answer.json());
  const standing = observations.find(({ indicator }) => indicator === hours.indicator);
  if (standing === undefined) throw new Error('the correction is not filled in as published');
  const { file: _file, sheet: _sheet, cell: _cell, updatedBy: _by, updatedAt: _at, ...entered } = standing;
  await change(editor, 'PATCH', `/submissions/${submission}/observations`, {
    observations: [{ ...entered, obsValue }],
    cleared: [],
  });
  const { version } = await findSubmission(editor);
  const asked = { step: 'SUBMIT', version, message: null, reason: null };
  await change(editor, 'POST', `/submissions/${submission}/steps`, asked);
  return submission;
}
