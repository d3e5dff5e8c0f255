import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { buildYouthProjectsPanel } from './build-youth-projects-panel.ts';

const PROJECTS = 'YOUTH_SOCIAL_ORDER_PROJECTS';

test('26 planned, 8 cancelled, 18 delivered', () => {
  const panel = buildYouthProjectsPanel(publishedInput(ALMATY));
  expect(plainHeadline(panel?.headline)).toEqual({
    kk: 'Әлеуметтік тапсырыс, жастар жобалары (2020 жыл): жоспар бойынша — 26 жоба, тоқтатылғаны — 8 жоба, іске асырылғаны — 18 жоба',
    ru: 'Молодёжные проекты по социальному заказу (2020 год): по плану — 26 проектов, отменено — 8 проектов, реализовано — 18 проектов',
  });
  const [row] = modelOf(panel, 'STACKED_SHARES').rows;
  expect(plain(row?.totalText ?? '')).toBe('26 проектов');
  expect(
    row?.segments.map(({ label, countText, shareText }) => [label, countText, plain(shareText)]),
  ).toEqual([
    ['реализовано', '18', '69,2 %'],
    ['отменено', '8', '30,8 %'],
  ]);
});

test('is none where one of the three is missing, or the plan has no figure', () => {
  const isPlan = ({ indicator, scenario }: (typeof OBSERVATIONS)[number]) =>
    indicator === PROJECTS && scenario === 'PLAN';
  const notCancelled = OBSERVATIONS.filter(({ indicator }) => indicator !== `${PROJECTS}_CANCELLED`);
  const notPlanned = OBSERVATIONS.map((each) =>
    isPlan(each) ? { ...each, obsValue: null, obsStatus: 'O' as const } : each,
  );
  for (const observations of [notCancelled, notPlanned]) {
    expect(buildYouthProjectsPanel(publishedInput(ALMATY, { observations }))).toBeNull();
  }
});
