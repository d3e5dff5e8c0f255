import { createHash } from 'node:crypto';
import {
  headerOf,
  readMail,
  startMailServer,
  type TestMailServer,
} from '../../apps/api/src/testing/start-mail-server.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { test as onOwnProduct } from '../fixtures/own-product.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const ADDRESS = 'press@example.kz';

/** With a mail server that refuses for now what it hears for the first time. */
const test = onOwnProduct.extend<{ mailServer: TestMailServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed; it is none
  mailServer: async ({}, use) => {
    const server = await startMailServer(async (_, time) =>
      time === 1 ? { responseCode: 450, message: 'Mailbox busy' } : null,
    );
    await use(server);
    await server.stop();
  },
  ownSettings: ({ mailServer }, use) => use({ SMTP_URL: mailServer.url, MAIL_FROM: 'stat@example.kz' }),
});

// An address that is none is refused.
test.use({ expectedBrowserErrors: /status of 422/ });

const REPORT = { refArea: '750000000', startPeriod: '2020', endPeriod: '2021-05', directions: ['YOUTH'] };

test('an approver mails an edition, sees why it was not taken, tries again, and the office has the very document', {
  tag: '@pairwise',
}, async ({ page, ownProduct, mailServer, language }) => {
  const say = (key: string): string => TEXTS[language][`mailings/${key}`] ?? '';
  const approver = await hireColleague(ownProduct.url, 'APPROVER', 'Бауыржан');
  const { edition } = await approver.call('create-report-edition', {}, { ...REPORT, revision: 1 });
  await page.goto(`/${language}/editions/${edition.edition}`);
  const panel = page.getByRole('article', { name: say('heading') });
  await expect(page.getByText(edition.files[0]?.sha256 ?? '')).toBeVisible();
  await expect(panel).toBeHidden();

  await signIn(page, language, approver);
  await page.goto(`/${language}/editions/${edition.edition}`);
  await expect(panel).toContainText(say('none'));
  await panel.getByLabel(say('address')).fill('press office');
  await panel.getByRole('button', { name: say('send') }).click();
  await expect(panel.getByLabel(say('address'))).toHaveAttribute('aria-invalid', 'true');
  await panel.getByLabel(say('address')).fill(ADDRESS);
  await panel.getByRole('button', { name: say('send') }).click();

  // Without a reload: it waits, and says why.
  const mailing = panel.getByRole('listitem').filter({ hasText: ADDRESS });
  await expect(mailing).toContainText(say('reason.BUSY'));
  await expect(mailing).toContainText(say('state.QUEUED'));
  await mailing.locator('summary').click();
  await expect(mailing).toContainText('450 Mailbox busy');
  await expectNoViolations(page);

  await mailing.getByRole('button', { name: say('now') }).click();
  await expect(mailing).toContainText(say('state.SENT'));
  await expect(mailing.getByRole('button')).toHaveCount(0);
  expect(mailServer.taken.map(({ to }) => to)).toEqual([ADDRESS]);
  const [taken] = mailServer.taken;
  const [letter, document] = taken === undefined ? [] : readMail(taken);
  expect(taken && headerOf(taken, 'From')).toContain('stat@example.kz');
  const sha256 = createHash('sha256')
    .update(document?.content ?? '')
    .digest('hex');
  expect(sha256).toBe(edition.files.find(({ lang }) => lang === 'both')?.sha256);
  expect(letter?.content.toString()).toContain(sha256);
});
