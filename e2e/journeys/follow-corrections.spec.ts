import type { APIRequestContext, Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const REASON = { kk: 'Қате терілген', ru: 'Опечатка' };

/** Nothing of what is published was ever corrected; the answer of a server where the 496 notifications were. */
async function correctOnce(page: Page, request: APIRequestContext): Promise<void> {
  const figure = 'indicator=ASSEMBLY_NOTIFICATIONS&timePeriod=2020&breakdown=_T&refArea=750000000';
  const answer = await request.get(`/api/v1/observations?${figure}`);
  const { observations } = (await answer.json()) as { observations: object[] };
  const before = observations[0];
  const revision = (number: number, reason: object | null) => ({
    revision: number,
    publishedAt: `2026-01-0${number}T08:00:00.000Z`,
    reason,
  });
  await page.route('**/api/v1/changes?*', (route) =>
    route.fulfill({
      json: {
        revisions: [revision(2, REASON), revision(1, null)],
        changes: [
          {
            vintages: [
              {
                revision: 2,
                supersededIn: null,
                reason: REASON,
                observation: { ...before, obsValue: 497 },
              },
              { revision: 1, supersededIn: 2, reason: null, observation: before },
            ],
          },
        ],
        nextCursor: null,
      },
    }),
  );
}

test('where nothing was corrected, the history says so', { tag: '@pairwise' }, async ({ page, language }) => {
  await open(page, `/${language}/changes`);
  const none = TEXTS[language]['changes/none']?.replace('{{revision}}', '1') ?? '';
  await expect(page.getByText(none)).toBeVisible();
});

test('a correction stands beside what it corrects, on the page of changes and of its indicator', {
  tag: '@pairwise',
}, async ({ page, request, language }) => {
  await correctOnce(page, request);
  for (const path of ['/changes', '/indicators/ASSEMBLY_NOTIFICATIONS']) {
    await open(page, `/${language}${path}`);
    const row = page.getByRole('row').filter({ hasText: REASON[language] });
    await expect(row).toContainText('496');
    await expect(row).toContainText('497');
    await expectNoViolations(page);
  }
});
