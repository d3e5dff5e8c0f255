import type { Language } from '@korsetkish/contract';
import type { Locator } from '@playwright/test';
import { grouped, percent } from '../fixtures/numbers.ts';
import { open, panel, plainText } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

/** Section and paragraph of the report, as each language writes them. */
const LOCATOR: Record<Language, RegExp> = {
  kk: /\d\u2011бөлім, .*\d\u2011абзац/,
  ru: /раздел\s\d, абзац/,
};

/** Why two figures stand side by side and nothing is worked out between them. */
const UNEQUAL_PERIODS: Record<Language, RegExp> = {
  kk: /Кезеңдердің ұзақтығы әртүрлі: .*өзгеріс есептелмейді/,
  ru: /Периоды разной длины: .*изменение не считается/,
};

/** Arrows and verbs of change: a pair of unequal periods may not be told with any of them. */
const CHANGE: Record<Language, RegExp> = {
  kk: /[↑↓↗↘→▲▼]|(өсті|артты|көбейді|азайды|төмендеді|кеміді)(?!\p{L})/u,
  ru: /[↑↓↗↘→▲▼]|вырос|возрос|увелич|снизил|уменьш|сократил|упал/,
};

async function expectFigures(sheet: Locator, figures: readonly string[]): Promise<void> {
  const text = (await sheet.textContent()) ?? '';
  for (const figure of figures) expect(text).toContain(figure);
}

test('the flagship panels say what was published, with its place in the source', {
  tag: '@pairwise',
}, async ({ page, language }) => {
  await open(page, `/${language}`);

  await test.step('NEET: the city beside the republic, quarter and year never joined', async () => {
    const neet = panel(page, 'neet');
    await expectFigures(
      neet,
      ['6,1', '5,7', '6,8'].map((digits) => percent(digits, language)),
    );
    await expectFigures(neet, language === 'ru' ? ['15–28 лет', '29', '25'] : ['15–28 жас', '29', '25']);
    const text = await plainText(neet);
    expect(text).toMatch(LOCATOR[language]);
    expect(text).toMatch(UNEQUAL_PERIODS[language]);
    expect(text).toMatch(
      language === 'ru'
        ? /По какому определению посчитаны показатели NEET города, в отчёте не напечатано/
        : /қаланың NEET көрсеткіштері қандай анықтама бойынша есептелгені басылмаған/,
    );

    const chart = neet.getByRole('figure').first();
    const quarter = chart.locator('svg text').filter({ hasText: language === 'ru' ? /I кв\./ : /I тоқс\./ });
    const quarterStarts = (await quarter.first().boundingBox())?.x ?? 0;
    const lines = await chart
      .locator('svg path[fill="none"]')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().right));
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.max(...lines)).toBeLessThan(quarterStarts);
  });

  await test.step('assemblies: both periods with their shares and no change between them', async () => {
    const assemblies = panel(page, 'assemblies');
    await expectFigures(
      assemblies,
      ['39,8', '57,1', '59,7', '25,6'].map((digits) => percent(digits, language)),
    );
    const text = await plainText(assemblies);
    expect(text).toMatch(UNEQUAL_PERIODS[language]);
    expect(text).not.toMatch(CHANGE[language]);
    expect(text).toMatch(LOCATOR[language]);
  });

  await test.step('information order: money by outlet, the plan, the report’s reasons', async () => {
    const order = panel(page, 'information-order');
    await expectFigures(order, [grouped('2 627,4'), grouped('3 348,9'), '78,5']);
    const text = await plainText(order);
    expect(text).toMatch(LOCATOR[language]);
    const said =
      language === 'ru'
        ? [
            /до 120/,
            /сумма пяти напечатанных групп/,
            /подорожания\s*бумаги/,
            /заказ\s*республиканским\s*телеканалам/,
          ]
        : [
            /120 000,0 мың теңгеге дейін/,
            /бес топтың қосындысы/,
            /қағаз\s*қымбаттап/,
            /республикалық\s*телеарналардың\s*саны/,
          ];
    for (const words of said) expect(text).toMatch(words);
  });

  await test.step('housing: flats by sector, and the plan of Nurly Zher', async () => {
    const housing = panel(page, 'housing');
    await expectFigures(housing, [
      '967',
      '309',
      '291',
      '129',
      '104',
      '68',
      '36',
      '30',
      '350',
      grouped('1 050'),
    ]);
    expect(await plainText(housing)).toMatch(LOCATOR[language]);
  });

  await test.step('broadcast hours: done, planned, and the time gone', async () => {
    const hours = panel(page, 'broadcast-hours');
    await expectFigures(hours, ['944', grouped('3 600'), grouped('729 800')]);
    await expectFigures(
      hours,
      ['26,2', '33,3'].map((digits) => percent(digits, language)),
    );
    const text = await plainText(hours);
    expect(text).toMatch(UNEQUAL_PERIODS[language]);
    expect(text).toMatch(LOCATOR[language]);
  });

  await test.step('employment: programmes, and what the total includes', async () => {
    const employment = panel(page, 'employment');
    await expectFigures(employment, [grouped('25 313'), grouped('4 839'), grouped('10 740')]);
    const text = await plainText(employment);
    expect(text).toMatch(
      language === 'ru'
        ? /входят обучение \(858\), гранты \(448\) и краткосрочные курсы \(234\)/
        : /оқыту \(858\), гранттар \(448\) және қысқа мерзімді курстар \(234\) кіреді/,
    );
    expect(text).toMatch(LOCATOR[language]);
  });

  await test.step('youth projects: planned, cancelled, delivered, and why', async () => {
    const projects = panel(page, 'youth-projects');
    const text = await plainText(projects);
    const said =
      language === 'ru'
        ? [/26 проектов/, /отменено — 8/, /реализовано — 18/, /COVID-19/]
        : [/26 жоба/, /тоқтатылғаны — 8/, /іске асырылғаны — 18/, /COVID-19/];
    for (const words of said) expect(text).toMatch(words);
    expect(text).toMatch(LOCATOR[language]);
  });
});
