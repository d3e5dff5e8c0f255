import { LANGUAGES } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import { describe, expect, it, test } from 'vitest';
import { listTexts } from '../testing/list-texts.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { ALMATY, ASTANA, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { buildPanelsOfIndicators } from './build-panels-of-indicators.ts';
import type { PanelInput } from './panel-input.ts';
import { listPanelFigures } from './panel-model.ts';

const districts = CATALOGUE.refAreas.filter(({ parent }) => parent === ALMATY).map(({ refArea }) => refArea);
const AREAS = [ALMATY, ...districts, ASTANA, REPUBLIC];

/** The panels of each direction's page. */
const buildPages = (input: PanelInput) =>
  CATALOGUE.directions.map(({ direction }) =>
    buildPanelsOfIndicators(
      INDICATORS.filter((indicator) => indicator.direction === direction),
      input,
    ),
  );

test('the published set is whole: 221 figures of 104 indicators, and eight districts', () => {
  expect([OBSERVATIONS.length, INDICATORS.length, districts.length]).toEqual([221, 104, 8]);
});

describe.each(AREAS)('pages of area %s', (refArea) => {
  const input = publishedInput(refArea);
  const pages = buildPages(input);

  it('reach every indicator', () => {
    const unreached = INDICATORS.filter(
      (indicator) => buildPanelsOfIndicators([indicator], input).length === 0,
    );
    expect(unreached.map(({ indicator }) => indicator)).toEqual([]);
  });

  it('show every figure that the area has in its window', () => {
    const shown = new Set(
      pages.flat().flatMap(({ panel }) => listPanelFigures(panel).map(({ observation }) => observation)),
    );
    const own = OBSERVATIONS.filter((each) => each.refArea === refArea && isInWindow(each, input.window));
    expect(own.filter((each) => !shown.has(each))).toEqual([]);
  });

  it('name no panel twice', () => {
    for (const panels of pages) {
      const ids = panels.map(({ panel }) => panel.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it.each(LANGUAGES)('say nothing that was not worked out (%s)', (language) => {
    const panels = buildPages(publishedInput(refArea, { language })).flat();
    const broken = listTexts(panels).filter((text) => /undefined|NaN|Infinity|\[object/.test(text));
    expect(broken).toEqual([]);
  });

  it('are the same from figures in another order', () => {
    expect(buildPages(publishedInput(refArea, { observations: shuffle(OBSERVATIONS, 7) }))).toEqual(pages);
  });
});

test.each(['2010', '2017', '2019', '2020', '2021', '2021-05', '2022', '2030'])(
  'no window is a dead end: %s',
  (period) => {
    const window = { startPeriod: period, endPeriod: period };
    const panels = buildPages(publishedInput(ALMATY, { window })).flat();
    const shown = panels.flatMap(({ panel }) =>
      listPanelFigures(panel).map(({ observation }) => observation),
    );
    const indicators = new Set(shown.map(({ indicator }) => indicator));
    expect(INDICATORS.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
    const within = OBSERVATIONS.filter((each) => isInWindow(each, window));
    expect(within.filter((each) => !shown.includes(each))).toEqual([]);
  },
);

describe('a page', () => {
  const panelIds = (...codes: string[]) =>
    buildPanelsOfIndicators(codes.map(CATALOGUE.indicator), publishedInput(ALMATY)).map(
      ({ panel }) => panel.id,
    );

  it('begins with flagship panels, and does not show again what they show in full', () => {
    expect(panelIds('ASSEMBLY_NOTIFICATIONS')).toEqual(['assemblies']);
    expect(panelIds('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', 'YOUTH_HOUSING_NURLY_ZHER_FLATS')).toEqual([
      'housing',
    ]);
  });

  it('shows an indicator again when its flagship panel leaves a figure out, as the 21 projects planned', () => {
    expect(panelIds('YOUTH_SOCIAL_ORDER_PROJECTS')).toEqual([
      'youth-projects',
      'youth-social-order-projects',
    ]);
  });

  it('is empty without figures', () => {
    expect(buildPanelsOfIndicators(INDICATORS, publishedInput(ALMATY, { observations: [] }))).toEqual([]);
  });
});
