import { describe, expect, it, test } from 'vitest';
import { listTexts } from '../../testing/list-texts.ts';
import {
  ALATAU,
  ALMATY,
  ASTANA,
  overviewInput,
  publishedInput,
  REPUBLIC,
} from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { shuffle } from '../../testing/shuffle.ts';
import { listPanelFigures } from '../panel-model.ts';
import { FLAGSHIP_INDICATORS } from './flagship-indicators.ts';
import { buildFlagshipPanels, buildFlagshipPanelsLedBy } from './flagship-panels.ts';

const idsOf = (refArea: string) => buildFlagshipPanels(overviewInput(refArea)).map(({ id }) => id);

test('synthetic figures have none', () => {
  const input = overviewInput(ALMATY);
  const observations = input.observations.map((each) => ({ ...each, layer: 'training' as const }));
  expect(buildFlagshipPanels({ ...input, observations })).toEqual([]);
});

test.each([
  [
    ALMATY,
    ['neet', 'assemblies', 'information-order', 'housing', 'broadcast-hours', 'employment', 'youth-projects'],
  ],
  [REPUBLIC, ['neet']],
  [ASTANA, []],
  [ALATAU, []],
])('%s has the flagship panels that it has figures for', (refArea, ids) => {
  expect(idsOf(refArea)).toEqual(ids);
});

test('a flagship panel is led by one indicator', () => {
  const led = (indicator: string) =>
    buildFlagshipPanelsLedBy(new Set([indicator]), publishedInput(ALMATY)).map(({ id }) => id);
  expect(led('YOUTH_NEET_RATE')).toEqual(['neet']);
  expect(led('YOUTH_NEET_NUMBER')).toEqual([]);
});

describe('every flagship panel', () => {
  it('is of the indicators it answers for, and says that it needs them', () => {
    const shown = new Set(
      buildFlagshipPanels(publishedInput(ALMATY))
        .flatMap(listPanelFigures)
        .map(({ observation }) => observation.indicator),
    );
    expect([...shown].sort()).toEqual(Object.values(FLAGSHIP_INDICATORS).flat().sort());
  });

  it.each([1, 2, 3])('is the same from figures in another order (%d)', (seed) => {
    const given = { observations: shuffle(OBSERVATIONS, seed) };
    expect(buildFlagshipPanels(publishedInput(ALMATY, given))).toEqual(
      buildFlagshipPanels(publishedInput(ALMATY)),
    );
  });

  it('is none without figures', () => {
    expect(buildFlagshipPanels(publishedInput(ALMATY, { observations: [] }))).toEqual([]);
  });

  it('never says a zero for a figure that is not there', () => {
    const observations = OBSERVATIONS.map((each) => ({
      ...each,
      obsValue: null,
      obsStatus: 'O' as const,
      qualifier: null,
    }));
    for (const { headline, charts, facts } of buildFlagshipPanels(publishedInput(ALMATY, { observations }))) {
      const figures = charts.flatMap(({ drawing }) => drawing.model.figures.map(({ text }) => text));
      const sentences = charts.map(({ sentence }) => sentence);
      for (const text of listTexts([headline, facts, figures, sentences])) {
        expect(text).not.toMatch(/(?<![\d,.])0(?![\d,.])|NaN/);
      }
    }
  });
});
