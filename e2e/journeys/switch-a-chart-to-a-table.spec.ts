import { drawn, open, panel } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const FLAGSHIPS = [
  'neet',
  'assemblies',
  'information-order',
  'housing',
  'broadcast-hours',
  'employment',
  'youth-projects',
];

test('every panel becomes a table of the same figures by keyboard, and the address keeps it', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  await open(page, `/${language}`);
  for (const id of FLAGSHIPS) {
    const sheet = panel(page, id);
    const drawnFigures = await sheet
      .getByRole('figure')
      .locator('ul')
      .first()
      .locator('li')
      .allTextContents();
    const inAllCharts = await sheet.getByRole('figure').getByRole('listitem').allTextContents();
    // The price of an hour is told in a sentence and drawn in no chart.
    const toldInWords = (await sheet.getByRole('paragraph').allTextContents()).join('\n');
    expect(drawnFigures.length).toBeGreaterThan(0);

    await sheet.getByRole('radio', { name: say('panel.chart') }).focus();
    await page.keyboard.press('ArrowRight');
    const table = sheet.getByRole('table');
    await expect(table).toBeVisible();
    await expect(sheet.getByRole('radio', { name: say('panel.table') })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`[?&]table=[^&]*\\b${id}\\b`));

    const headings = await table.getByRole('columnheader').allTextContents();
    for (const key of ['table.period', 'table.figure', 'table.locator'] as const) {
      expect(headings).toContain(say(key));
    }
    const place = headings.indexOf(say('table.figure'));
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
    const figures = await rows.evaluateAll(
      (elements, column) =>
        elements.map((row) => ({
          period: row.querySelector('th')?.textContent ?? '',
          figure: row.children[column]?.textContent ?? '',
        })),
      place,
    );
    const isSaid = (said: string, { period, figure }: { period: string; figure: string }) =>
      said.includes(period) && said.includes(figure);
    const onlyInTable = figures
      .filter((row) => !inAllCharts.some((said) => isSaid(said, row)))
      .filter(({ figure }) => !toldInWords.includes(figure));
    const onlyInChart = drawnFigures.filter((said) => !figures.some((row) => isSaid(said, row)));
    expect({ id, onlyInTable, onlyInChart }).toEqual({ id, onlyInTable: [], onlyInChart: [] });
  }

  await page.reload();
  await drawn(page);
  for (const id of FLAGSHIPS) await expect(panel(page, id).getByRole('table')).toBeVisible();

  await panel(page, 'neet')
    .getByRole('radio', { name: say('panel.table') })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await expect(panel(page, 'neet').getByRole('figure').first()).toBeVisible();
  await page.goBack();
  await expect(panel(page, 'neet').getByRole('table')).toBeVisible();
});
