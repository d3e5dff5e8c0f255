import { expect, test } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALATAU, ALMATY, ASTANA, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { buildScopedPanels } from './build-scoped-panels.ts';
import { listPanelFigures } from './panel-model.ts';

const panelsOf = (code: string, refArea: string) =>
  buildScopedPanels(CATALOGUE.indicator(code), publishedInput(refArea));
const scopesOf = (code: string, refArea: string) =>
  panelsOf(code, refArea).map(({ scope, inWindow, areas }) => [scope, inWindow, areas.length]);

test("a district has its own two figures, and the other districts' beside them", () => {
  expect(scopesOf('INTERETHNIC_POPULATION', ALATAU)).toEqual([
    ['OWN', true, 1],
    ['PEERS', true, 5],
  ]);
  const [own] = panelsOf('INTERETHNIC_POPULATION', ALATAU);
  const figures = own ? listPanelFigures(own.panel).map(({ observation }) => observation.obsValue) : [];
  expect(figures).toEqual([20928, 5167]);
});

test("a district without a figure of its own has its city's", () => {
  expect(scopesOf('ASSEMBLY_NOTIFICATIONS', ALATAU)).toEqual([['CITY', true, 1]]);
});

test('a city has its districts’ figures as its parts', () => {
  expect(scopesOf('INTERETHNIC_POPULATION', ALMATY)).toEqual([['PARTS', true, 6]]);
});

test('the republic stands after the peers; what is of another time says so', () => {
  expect(scopesOf('YOUTH_NEET_RATE', ASTANA)).toEqual([
    ['PEERS', false, 1],
    ['REPUBLIC', false, 1],
  ]);
});

test('panels of others have an id of their own, and their sentence is about whom they show', () => {
  const panels = panelsOf('CIVIL_SOCIETY_NGOS', ALMATY);
  expect(panels.map(({ panel }) => panel.id)).toEqual(['civil-society-ngos', 'civil-society-ngos-republic']);
  const [, republic] = panels;
  expect(republic?.areas.map(({ refArea }) => refArea)).toEqual([REPUBLIC]);
  expect(republic?.panel.headline.ru).toContain('19');
});

test('an indicator without any figure has no panel', () => {
  const input = publishedInput(ALMATY, { observations: [] });
  expect(buildScopedPanels(CATALOGUE.indicator('YOUTH_NEET_RATE'), input)).toEqual([]);
});
