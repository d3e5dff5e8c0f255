import { expect, test } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, publishedInput } from '../testing/published-input.ts';
import { buildPanelsOfIndicators } from './build-panels-of-indicators.ts';
import { groupPanels } from './group-panels.ts';

test.each(CATALOGUE.directions.map((direction) => [direction.direction, direction] as const))(
  'every panel of %s stands in one group of the direction, and none is lost',
  (code, { groups }) => {
    const indicators = CATALOGUE.indicators.filter(({ direction }) => direction === code);
    const panels = buildPanelsOfIndicators(indicators, publishedInput(ALMATY));
    const grouped = groupPanels(panels, groups, CATALOGUE);
    const ids = grouped.flatMap((each) => each.panels.map(({ panel }) => panel.id));
    expect(ids.toSorted()).toEqual(panels.map(({ panel }) => panel.id).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('housing is read together', () => {
  const youth = CATALOGUE.direction('YOUTH');
  const indicators = CATALOGUE.indicators.filter(({ direction }) => direction === 'YOUTH');
  const grouped = groupPanels(
    buildPanelsOfIndicators(indicators, publishedInput(ALMATY)),
    youth.groups,
    CATALOGUE,
  );
  const housing = grouped.find(({ panels }) => panels.some(({ panel }) => panel.id === 'housing'));
  expect(housing?.panels.map(({ panel }) => panel.id)).toContain(
    'youth-housing-almaty-zhastary-applications',
  );
});
