import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { buildInformationOrderPanel } from './build-information-order-panel.ts';

const panel = buildInformationOrderPanel(publishedInput(ALMATY));
const chart = modelOf(panel, 'RANKED_BARS');

test('five outlets stand in one unit, the largest first, each with its plan', () => {
  expect(plain(chart.caption)).toBe('млн тенге');
  expect(
    chart.bars.map(({ label, figureText, plan }) => [label, plain(figureText), plan && plain(plan.text)]),
  ).toEqual([
    ['Телеканал «Almaty»', '2 627,4', 'план 2 627,4, без изменений'],
    ['Городские газеты', '440', 'план 620, +180'],
    ['Республиканские интернет-ресурсы', '148,5', 'план до 120, снижение не менее 28,5'],
    ['Республиканские телеканалы', '108', 'план 138, +30'],
    ['Республиканские печатные издания', '25', 'план 30, +5'],
  ]);
});

test('«до 120» is carried over in Kazakh', () => {
  const kazakh = buildInformationOrderPanel(publishedInput(ALMATY, { language: 'kk' }));
  const online = modelOf(kazakh, 'RANKED_BARS').bars.find(({ code }) => code === 'ONLINE_MEDIA');
  expect(plain(online?.plan?.text ?? '')).toBe('жоспар 120-ға дейін, азаюы кемінде 28,5');
  expect(online?.reason).toBe('Есепте былай делінген: 2021 жылы көбірек интернет-ресурс тарту жоспарланған.');
});

test("the report's reasons and statements stand beside the bars, attributed, and are not said again below", () => {
  const explained = chart.bars.filter(({ reason }) => reason !== null);
  expect(explained.map(({ code }) => code)).toEqual([
    'CITY_NEWSPAPERS',
    'ONLINE_MEDIA',
    'REPUBLICAN_TV',
    'REPUBLICAN_PRINT',
  ]);
  for (const { code, reason } of explained) {
    // Of the internet outlets the report tells what is planned, which is no reason why less is spent on them.
    expect(reason).toMatch(code === 'ONLINE_MEDIA' ? /^В отчёте сказано: / : /^Отчёт объясняет: /);
  }
  expect(panel?.notesSaid.toSorted()).toEqual([
    'BUDGET_CITY_NEWSPAPERS',
    'BUDGET_ONLINE_MEDIA',
    'BUDGET_REPUBLICAN_PRINT',
    'BUDGET_REPUBLICAN_TV',
  ]);
});

test('the sum is called the sum of the five printed groups, because no total is printed', () => {
  expect(panel?.facts.map(plainHeadline)).toEqual([
    {
      kk: 'Жарияланған бес топтың қосындысы: 2020 жылы — 3 348,9 млн ₸, 2021 жылға арналған жоспар бойынша — 3 535,4 млн теңгеге дейін',
      ru: 'Сумма пяти напечатанных групп: 3 348,9 млн ₸ в 2020 году и до 3 535,4 млн ₸ по плану на 2021 год',
    },
  ]);
});

test('without one outlet of the plan the two sums are of different groups, and are not said', () => {
  const observations = OBSERVATIONS.filter(
    ({ breakdown, scenario }) => !(breakdown.OUTLET === 'ONLINE_MEDIA' && scenario === 'PLAN'),
  );
  expect(buildInformationOrderPanel(publishedInput(ALMATY, { observations }))?.facts).toEqual([]);
});
