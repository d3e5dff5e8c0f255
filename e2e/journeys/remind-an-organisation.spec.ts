import {
  headerOf,
  startMailServer,
  type TestMailServer,
} from '../../apps/api/src/testing/start-mail-server.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { entryForm, type } from '../fixtures/entry-form.ts';
import { test as onOwnProduct } from '../fixtures/own-product.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const ADDRESS = 'policy@example.kz';
const ORGANISATION = {
  kk: 'Астана қаласының Ішкі саясат басқармасы',
  ru: 'Управление внутренней политики города Астаны',
};

const DONE = {
  ...{ replaces: null, day: '2023-03-01', stage: 'DONE', milestone: null },
  ...{ organisation: 'ASTANA_INTERNAL_POLICY', onBehalfOf: 'ASTANA_INTERNAL_POLICY' },
  text: { kk: 'Жастар тартылды.', ru: 'Молодёжь привлечена.' },
  evidence: [
    {
      ...{ kind: 'LINK', nature: 'REPORT', dated: '2023-03-01', url: 'https://example.kz/report' },
      title: { kk: 'Есеп', ru: 'Отчёт' },
    },
  ],
};

/** With a mail server that refuses for good what it hears for the first time. */
const test = onOwnProduct.extend<{ mailServer: TestMailServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed; it is none
  mailServer: async ({}, use) => {
    const server = await startMailServer(async (_, time) =>
      time === 1 ? { responseCode: 550, message: 'No such mailbox' } : null,
    );
    await use(server);
    await server.stop();
  },
  ownSettings: ({ mailServer }, use) => use({ SMTP_URL: mailServer.url, MAIL_FROM: 'stat@example.kz' }),
});

/** The day after today in Almaty, ISO. */
function sayTomorrow(): string {
  const tomorrow = new Date(Date.now() + 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(tomorrow);
}

test('an administrator sets an address and a day, the product reminds the organisation by itself, and staff see it', {
  tag: '@pairwise',
}, async ({ page, ownProduct, mailServer, language }) => {
  const say = (key: string): string => TEXTS[language][key] ?? '';
  const action = `/${language}/register/ASTANA_VOLUNTEERING`;
  const panel = page.getByRole('article', { name: say('mailings/reminder.heading') });
  const save = async (typed: Readonly<Record<string, string>>) => {
    await type(entryForm(page), typed);
    await page.getByRole('button', { name: say('administration/save'), exact: true }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  };
  await page.goto(action);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel).toBeHidden();

  await signIn(page, language, ADMINISTRATOR);
  await page.goto(action);
  await expect(panel).toContainText(say('mailings/reminder.NOTHING_SET'));
  await expect(panel).toContainText(say('mailings/reminder.none'));
  await panel.getByRole('link', { name: say('mailings/reminder.setAddresses') }).click();
  await page.getByRole('link', { name: 'ASTANA_INTERNAL_POLICY', exact: true }).click();
  await save({ mailAddress: ADDRESS });
  await page.goto(`/${language}/administration/catalogue/actions?entry=ASTANA_VOLUNTEERING`);
  await save({ due: sayTomorrow() });

  const due = sayTomorrow().split('-').reverse().join('.');
  const reminder = say('mailings/reminder.due.AHEAD_1').replace('{{day}}', due);
  await page.goto(action);
  await expect(panel).toContainText(reminder);
  await expect(panel).toContainText(say('mailings/reminder.none'));
  await page.goto('about:blank');
  await ownProduct.restart();

  // What came up while nobody looked is told when the product starts. The mail server does not take it, and staff see that
  // without looking for it.
  const failed = page.getByRole('article', { name: say('administration/failedReminders') });
  await expect(async () => {
    await page.goto(`/${language}/administration`);
    await expect(failed).toContainText(ORGANISATION[language], { timeout: 2_000 });
  }).toPass();
  await expectNoViolations(page);
  await failed.getByRole('link').click();
  const letter = panel.getByRole('listitem').filter({ has: page.getByText(ORGANISATION[language]) });
  await expect(letter).toContainText(say('mailings/reason.ADDRESS'));
  await expect(letter).toContainText(reminder);
  await expect(letter).toContainText(ADDRESS);
  await letter.locator('summary').click();
  await expect(letter).toContainText('550 No such mailbox');
  await expectNoViolations(page);

  await letter.getByRole('button', { name: say('mailings/again') }).click();
  await expect(letter).toContainText(say('mailings/state.SENT'));
  expect(mailServer.taken.map(({ to }) => to)).toEqual([ADDRESS]);
  const [taken] = mailServer.taken;
  expect(taken && headerOf(taken, 'From')).toContain('stat@example.kz');

  // Once somebody enters that it is done, the open page says that nothing more will go.
  const editor = await hireColleague(ownProduct.url, 'EDITOR', 'Бауыржан');
  await editor.call('create-action-progress', { action: 'ASTANA_VOLUNTEERING' }, DONE);
  await expect(panel).toContainText(say('mailings/reminder.CLOSED'));
});
