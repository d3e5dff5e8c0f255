import { API_PREFIX, getEvents, getObservations, getReady, type Observation } from '@korsetkish/contract';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { drawn, open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const isNotificationsOf2020 = ({ indicator, refArea, timePeriod, breakdown }: Observation): boolean =>
  `${indicator} ${refArea} ${timePeriod}` === 'ASSEMBLY_NOTIFICATIONS 750000000 2020' &&
  Object.keys(breakdown).length === 0;

/**
 * A server that nothing has been corrected on so far, until the 496 notifications are.
 * @returns publishes that correction
 */
async function correctWhenTold(page: Page): Promise<() => void> {
  let revision = 1;
  await page.route(`**${API_PREFIX}${getEvents.path}`, (route) =>
    route.fulfill({
      contentType: 'text/event-stream',
      // The answer ends at once, and the browser soon comes for another, as after a lost connection.
      body: `retry: 500\n\nevent: revision\ndata: ${JSON.stringify({ layer: 'published', number: revision })}\n\n`,
    }),
  );
  await page.route(`**${API_PREFIX}${getReady.path}`, async (route) => {
    const ready = getReady.response.parse(await (await route.fetch()).json());
    await route.fulfill({ json: { ...ready, revision } });
  });
  await page.route(`**${API_PREFIX}${getObservations.path}?*`, async (route) => {
    const found = getObservations.response.parse(await (await route.fetch()).json());
    const observations = found.observations.map((each) =>
      revision > 1 && isNotificationsOf2020(each) ? { ...each, obsValue: 497 } : each,
    );
    await route.fulfill({ json: { ...found, observations } });
  });
  return () => {
    revision = 2;
  };
}

test('an open page follows what is published, says so, and leads to what changed', {
  tag: '@pairwise',
}, async ({ page, language, say }) => {
  const publish = await correctWhenTold(page);
  await open(page, `/${language}`);
  const cards = page.getByRole('region', { name: say('overview.cards'), exact: true });
  await expect(cards).toContainText('2020: 496');
  await expect(page.getByRole('contentinfo')).toContainText(say('footer.revision', { revision: '1' }));

  publish();
  await expect(cards).toContainText('2020: 497');
  await expect(page.getByRole('contentinfo')).toContainText(say('footer.revision', { revision: '2' }));
  const [before = '', after = ''] = say('newFigures.updated', { time: '|' }).split('|');
  const said = page.getByRole('status').filter({ hasText: before });
  await expect(said).toHaveText(new RegExp(`${before}\\d\\d:\\d\\d${after}`));

  await said.getByRole('link', { name: say('newFigures.whatChanged') }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/changes\\?since=1$`));
  // The address is the new page's while the old one is still there, and then for a moment none is.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS[language]['changes/heading'] ?? '');
  await drawn(page);
  // It stays while the reader goes on.
  await expect(said).toBeVisible();
  await expectNoViolations(page);
});
