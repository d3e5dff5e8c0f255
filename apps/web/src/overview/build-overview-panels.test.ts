import { isInWindow } from '@korsetkish/figures';
import { expect, test } from 'vitest';
import { listPanelFigures } from '../panels/panel-model.ts';
import { ALATAU, ALMATY, ASTANA, overviewInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { buildOverview } from './build-overview.ts';
import { buildOverviewPanels } from './build-overview-panels.ts';

const panelsOf = (refArea: string) => {
  const input = overviewInput(refArea);
  const [own] = buildOverview(input, [], []);
  return buildOverviewPanels(own?.allIndicators ?? [], input);
};

test.each([
  [
    ALMATY,
    ['neet', 'assemblies', 'information-order', 'housing', 'broadcast-hours', 'employment', 'youth-projects'],
  ],
  [
    ASTANA,
    [
      'council-decisions-artistic-directors',
      'council-decisions-ethnolinguistic-schools',
      'council-decisions-ethnolinguistic-schools-funding',
      'council-decisions-civic-centre-consultations',
    ],
  ],
  [
    REPUBLIC,
    [
      'neet',
      'civil-society-ngos',
      'information-tv-cities',
      'information-tv-territorial-coverage',
      'information-inflation',
    ],
  ],
  [ALATAU, ['interethnic-population']],
])('%s has its panels, flagship ones first and none twice', (refArea, ids) => {
  expect(panelsOf(refArea).map(({ id }) => id)).toEqual(ids);
});

test.each([ASTANA, REPUBLIC, ALATAU])('%s, which holds few indicators, shows every figure', (refArea) => {
  const { window } = overviewInput(refArea);
  const shown = panelsOf(refArea).flatMap((panel) =>
    listPanelFigures(panel).map(({ observation }) => observation),
  );
  const own = OBSERVATIONS.filter((each) => each.refArea === refArea && isInWindow(each, window));
  expect(own.filter((each) => !shown.includes(each))).toEqual([]);
});

test('without figures there is no panel', () => {
  expect(buildOverviewPanels([], overviewInput(ALMATY, { observations: [] }))).toEqual([]);
});
