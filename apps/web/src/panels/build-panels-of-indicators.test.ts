import { isInWindow } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { ALMATY, ASTANA, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { buildPanelsOfIndicators } from './build-panels-of-indicators.ts';
import { listPanelFigures } from './panel-model.ts';

const districts = CATALOGUE.refAreas.filter(({ parent }) => parent === ALMATY).map(({ refArea }) => refArea);
const AREAS = [ALMATY, ...districts, ASTANA, REPUBLIC];

describe.each(AREAS)('pages of area %s', (refArea) => {
  const input = publishedInput(refArea);
  const pages = CATALOGUE.directions.map(({ direction }) =>
    buildPanelsOfIndicators(
      INDICATORS.filter((indicator) => indicator.direction === direction),
      input,
    ),
  );

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
});
