import { type Language, listReportNarratives } from '@korsetkish/contract';
import { AREAS } from '../fixtures/areas.ts';
import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { hireColleague } from '../fixtures/colleague.ts';
import { test as onOwnProduct } from '../fixtures/own-product.ts';
import { signIn } from '../fixtures/staff.ts';
import { expect } from '../fixtures/test.ts';
import { TEXTS } from '../fixtures/texts.ts';

const YOUTH = { kk: 'Жастар саясаты', ru: 'Молодёжная политика' };
const WRITTEN = {
  kk: 'Жастар орталықтары жаз айларында да ашық болады.',
  ru: 'Молодёжные центры работают и летом.',
};
const COLLEAGUES = { kk: 'Кестесі маусымда шығады.', ru: 'Расписание выйдет в июне.' };
const NEWER = { kk: 'Орталықтар күзде де ашық.', ru: 'Центры открыты и осенью.' };

const say = (language: Language, key: string): string => TEXTS[language][`reports/narrative.${key}`] ?? '';

onOwnProduct.use({ expectedBrowserErrors: /409 \(Conflict\)|ERR_FAILED/ });

onOwnProduct(
  'an editor writes beside the figures in both languages, and loses nothing to a quicker colleague',
  { tag: ['@only-kk', '@only-desktop'] },
  async ({ page, ownProduct, language }) => {
    const [editor, colleague] = await Promise.all([
      hireColleague(ownProduct.url, 'EDITOR', 'Әсем'),
      hireColleague(ownProduct.url, 'EDITOR', 'Жастар бөлімі'),
    ]);
    const address = `/${language}/report?direction=YOUTH`;
    const panel = page.getByRole('complementary', { name: say(language, 'heading') });
    const pages = page.locator('article');
    await page.goto(address);
    await expect(pages).toContainText(YOUTH[language]);
    await expect(panel).toHaveCount(0);

    await signIn(page, language, editor);
    await page.goto(address);
    const form = page.getByRole('dialog');
    const inKazakh = form.getByRole('textbox', { name: say(language, 'kk') });
    const inRussian = form.getByRole('textbox', { name: say(language, 'ru') });
    const publish = form.getByRole('button', { name: say(language, 'publish'), exact: true });
    await panel.getByRole('button', { name: say(language, 'add') }).click();
    await inKazakh.fill(WRITTEN.kk);
    await publish.click();
    await expect(inRussian).toHaveAccessibleDescription(say(language, 'blankRu'));
    await expect(inRussian).toBeFocused();
    await inRussian.fill(WRITTEN.ru);
    await expectNoViolations(page);
    await page.route('**/report-narratives', (route) => route.abort(), { times: 1 });
    await publish.click();
    await expect(form.getByRole('alert')).toContainText(TEXTS[language]['error.noConnection'] ?? '-');
    await expect(inRussian).toHaveValue(WRITTEN.ru);
    await publish.click();
    await expect(form).toHaveCount(0);
    await expect(pages).toContainText(WRITTEN.kk);
    await expect(pages).toContainText(/Әсем, \d\d\.\d\d\.\d{4}/);
    await page.getByRole('radio', { name: 'Русский' }).check();
    await expect(pages).toContainText(WRITTEN.ru);

    // While it is being changed, a colleague changes it too.
    await panel.getByRole('button', { name: say(language, 'change') }).click();
    await inKazakh.fill(NEWER.kk);
    await inRussian.fill(NEWER.ru);
    const listed = await page.request.get(`/api/v1/report-narratives?refArea=${AREAS.almaty}`);
    const [standing] = listReportNarratives.response.parse(await listed.json()).narratives;
    if (standing === undefined) throw new Error('nothing was written');
    await colleague.call('replace-report-narrative', { narrative: standing.narrative }, { text: COLLEAGUES });
    await publish.click();
    await expect(form.getByRole('alert')).toContainText(say(language, 'kept'));
    await expect(form).toContainText(COLLEAGUES.ru);
    await expect(inKazakh).toHaveValue(NEWER.kk);
    await form.getByRole('button', { name: say(language, 'publishInstead') }).click();
    await expect(form).toHaveCount(0);
    await expect(pages).toContainText(NEWER.ru);
    await expect(pages).not.toContainText(COLLEAGUES.ru);

    await panel.getByRole('button', { name: say(language, 'versions') }).click();
    await expect(form.getByRole('listitem')).toHaveText([
      new RegExp(NEWER.kk),
      new RegExp(COLLEAGUES.kk),
      new RegExp(WRITTEN.kk),
    ]);
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);

    // Paper has what was written, and not where it is written.
    await page.emulateMedia({ media: 'print' });
    await expect(panel).toBeHidden();
    await expect(pages).toContainText(NEWER.ru);
  },
);
