import { API_PREFIX, listIndicators } from '@korsetkish/contract';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { saveFilledIn } from '../fixtures/document-template.ts';
import { test } from '../fixtures/own-product.ts';
import { ADMINISTRATOR, signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const PLAN = 'ALMATY_YOUTH_PLAN_2025';

/** As many as the department's report says that the plan has, some in each of its parts. */
const TARGETS = 41;
const PARTS = 7;

/** Of these the catalogue has so many; the others are declared by the file. */
const KNOWN = 30;

const MISTYPED = { kk: 'NEET жастарының үлессі', ru: 'Доля молодёжи NET' };
const MEANT = 'YOUTH_NEET_RATE';

const NEW = {
  kk: { group: '2025 жылға дейінгі Өңірлік жоспар', unit: 'адам', measure: 'белгілі бір күнгі деңгей' },
  ru: { group: 'Региональный план до 2025 года', unit: 'человек', measure: 'уровень на дату' },
};

test(
  'the target indicators of a plan are taken over from the filled-in template, and stand in the register',
  { tag: '@pairwise' },
  async ({ page, language }, info) => {
    test.setTimeout(120_000);
    const say = (key: string) => TEXTS[language][key] ?? '';
    await signIn(page, language, ADMINISTRATOR);
    const answer = await page.request.get(`${API_PREFIX}/indicators`);
    const { indicators } = listIndicators.response.parse(await answer.json());
    const meant = indicators.find(({ indicator }) => indicator === MEANT)?.name[language] ?? '';
    const others = indicators.map(({ name }) => name[language]).filter((name) => name !== meant);
    const { group, unit, measure } = NEW[language];
    /** A row for every target: one that is called as given, some that the catalogue has, and new ones. */
    const fillIn = (called: string) =>
      Array.from({ length: TARGETS }, (_, index) => {
        const part = String((index % PARTS) + 1);
        if (index === 0) return [part, called];
        if (index < KNOWN) return [part, others[index] ?? ''];
        const number = index + 1;
        return [
          ...[part, `YOUTH_PLAN_TARGET_${number}`, `Жоспардың ${number}-көрсеткіші`],
          ...[`Показатель плана ${number}`, group, unit, measure, 'HIGHER_IS_BETTER'],
        ];
      });

    await page.goto(`/${language}/administration/catalogue/documents?entry=${PLAN}`);
    await page.getByRole('link', { name: say('imports/targets.heading'), exact: true }).click();
    const place = page.getByRole('region', { name: say('imports/targets.heading'), exact: true });
    const input = place.locator('input[type="file"]');
    await expect(input).toBeInViewport();

    // A name that nobody knows is told with its cell and with what may be meant, and nothing is taken.
    const wrong = await saveFilledIn(place, info, () => fillIn(MISTYPED[language]));
    expect(wrong.lists.flat()).toEqual(expect.arrayContaining([MEANT, meant, group, unit]));
    // Its lists say what the forms of the administration say.
    const closed = Object.entries(TEXTS[language]).filter(([key]) =>
      /^administration\/(measure|polarity)\.[A-Z_]+$/.test(key),
    );
    expect(closed.length).toBeGreaterThan(5);
    expect(wrong.lists.flat()).toEqual(expect.arrayContaining(closed.map(([, text]) => text)));
    await input.setInputFiles(wrong.path);
    const refused = page.getByRole('row').filter({ hasText: MISTYPED[language] });
    await expect(refused).toContainText('B2');
    await expect(refused).toContainText(meant);
    await expect(page.getByRole('button', { name: String(TARGETS - 1) })).toBeDisabled();
    await expect(page.getByText(say('imports/targets.declared'))).toHaveCount(TARGETS - KNOWN);
    await expectNoViolations(page);
    // What the file says is known of it, whatever an address says that somebody shortened.
    const whole = page.url();
    await page.goto(whole.replace(/&contents=\w+/, ''));
    await expect(refused).toContainText(meant);
    await page.goto(whole);
    await page.getByRole('button', { name: say('imports/commit.throwAway') }).click();

    const right = await saveFilledIn(place, info, () => fillIn(meant));
    await input.setInputFiles(right.path);
    await page.getByRole('button', { name: String(TARGETS) }).click();
    await expect(page.getByText(say('imports/targets.done').replace('{{file}}', 'plan.xlsx'))).toBeVisible();

    // Whoever reads the register finds all of them under the plan, each with its page.
    await page.getByRole('link', { name: say('imports/targets.toRegister') }).click();
    await expect(page).toHaveURL(new RegExp(`/register\\?document=${PLAN}`));
    const targets = page.getByRole('group').filter({
      hasText: say('register/document.targets').replace('{{number}}', String(TARGETS)),
    });
    // On paper, where nobody opens anything, too.
    await page.emulateMedia({ media: 'print' });
    await expect(targets.getByRole('link').last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(targets.getByRole('link').last()).toBeHidden();
    await targets.locator('summary').click();
    await expect(targets.getByRole('link')).toHaveCount(TARGETS);
    await expectNoViolations(page);
    const last = { kk: 'Жоспардың 41-көрсеткіші', ru: 'Показатель плана 41' }[language];
    await targets.getByRole('link', { name: last, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: last })).toBeVisible();
    // Nothing is drawn or compared of what has no figures yet; the page says so.
    const main = page.getByRole('main');
    await expect(main).toContainText(say('indicator.noFigures'));
    await expect(page.locator('#passport')).toBeVisible();
    await expect(page.locator('#comparison')).toHaveCount(0);

    // The same file again has nothing to bring.
    await page.goto(`/${language}/administration/catalogue/documents?entry=${PLAN}`);
    await input.setInputFiles(right.path);
    await expect(page.getByRole('row')).toHaveCount(TARGETS + 1);
    await expect(page.getByRole('button', { name: /(^|\s)0\s/ })).toBeDisabled();
  },
);
