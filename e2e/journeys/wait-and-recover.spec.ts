import type { Problem } from '@korsetkish/contract';
import { drawn } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const API = '**/api/v1/**';

/** The client tries a failed call twice more before it gives up. */
const GIVEN_UP = { timeout: 10_000 };

test('a slow answer leaves the shape of the page', { tag: '@pairwise' }, async ({ page, language, say }) => {
  await page.route('**/api/v1/observations**', async (route) => {
    await expect(page.getByRole('status').filter({ hasText: say('shell.loading') })).toBeVisible();
    await route.continue();
  });
  await page.goto(`/${language}`);
  await drawn(page);
  await expect(page.getByText(say('shell.loading'))).toHaveCount(0);
});

test.describe('when the API fails', () => {
  test.use({
    expectedBrowserErrors: /Failed to (load resource|fetch)|UnexpectedAnswerError|ProblemError/,
  });

  test('a lost connection is said in the reader’s language and can be retried', async ({
    page,
    language,
    say,
  }) => {
    await page.route(API, (route) => route.abort());
    await page.goto(`/${language}`);
    const alert = page.getByRole('alert').filter({ hasText: say('error.noConnection') });
    await expect(alert).toBeVisible(GIVEN_UP);
    await expect(alert).toContainText(say('error.noConnectionDetail'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);

    await page.unroute(API);
    await alert.getByRole('button', { name: say('error.retry') }).click();
    await drawn(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a strange answer is told from a lost connection', { tag: ['@pairwise', '@only-desktop'] }, async ({
    page,
    language,
    say,
  }) => {
    await page.route(API, (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway' }),
    );
    await page.goto(`/${language}/directions/YOUTH`);
    const alert = page.getByRole('alert').filter({ hasText: say('error.heading') });
    await expect(alert).toBeVisible(GIVEN_UP);
    await expect(alert).toContainText(say('error.unexpectedAnswer'));
  });

  test('what is fetched before anybody asked for it takes no page away, and is told where it would stand', {
    tag: ['@pairwise', '@only-desktop'],
  }, async ({ page, language, say }) => {
    const documents = '**/api/v1/documents';
    await page.route(documents, (route) => route.abort());
    // What is caught leaves a trace on the console, and none on the page.
    const givenUp = page.waitForEvent('console', (said) => said.text().startsWith('TypeError'));
    await page.goto(`/${language}`);
    await drawn(page);
    await givenUp;
    await expect(page.getByRole('region', { name: say('attention.heading') })).toBeVisible();
    const alert = page.getByRole('alert').filter({ hasText: say('error.noConnection') });
    await expect(alert).toHaveCount(0);

    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(alert).toBeVisible(GIVEN_UP);
    await page.unroute(documents);
    await alert.getByRole('button', { name: say('error.retry') }).click();
    await drawn(page);
    await expect(alert).toHaveCount(0);
  });

  test('a refusal explains itself, in the language that was asked for', {
    tag: ['@pairwise', '@only-desktop'],
  }, async ({ page, language }) => {
    const said = { kk: 'Дерекқор дайын емес', ru: 'База данных не готова' };
    await page.route(API, (route) => {
      const asked = route.request().headers()['accept-language'] === 'ru' ? 'ru' : 'kk';
      const problem: Problem = {
        type: '/problems/unavailable',
        title: said[asked],
        status: 503,
        detail: said[asked],
        errors: [],
      };
      return route.fulfill({ status: 503, contentType: 'application/problem+json', json: problem });
    });
    await page.goto(`/${language}`);
    await expect(page.getByRole('alert').filter({ hasText: said[language] })).toBeVisible(GIVEN_UP);
  });
});
