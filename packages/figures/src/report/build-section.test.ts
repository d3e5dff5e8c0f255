import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { ALATAU, ALMATY, catalogue, published } from '../headlines/published.fixture.ts';
import { buildSection } from './build-section.ts';
import { formatOrdinal } from './ordinals.ts';
import { listFiguresOf } from './report.ts';

const DIRECTION = catalogue.indicator('ASSEMBLY_NOTIFICATIONS').direction;

const named = buildCatalogue({
  ...catalogue,
  directions: [
    {
      direction: DIRECTION,
      position: 1,
      name: { kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания' },
      groups: [],
      indicatorCount: 1,
    },
  ],
});

describe('a section of a report', () => {
  const own = published('ASSEMBLY_NOTIFICATIONS', 496, { timePeriod: '2020', refArea: ALMATY });
  const within = published('ASSEMBLY_NOTIFICATIONS', 12, { timePeriod: '2020', refArea: ALATAU });

  const section = buildSection({
    direction: DIRECTION,
    place: 1,
    refArea: named.refArea(ALMATY),
    observations: [within, own],
    catalogue: named,
  });

  it('is headed by its place in words', () => {
    expect(section.heading).toEqual({ kk: 'Бірінші. Бейбіт жиналыстар', ru: 'Первое. Мирные собрания' });
    expect(formatOrdinal(11)).toEqual({ kk: '11', ru: '11' });
  });

  it('has the area first and then those within it, each by its name', () => {
    expect(section.blocks.flatMap(listFiguresOf)).toEqual([own, within]);
    const [, second] = section.blocks;
    expect(second?.block === 'SENTENCE' && second.text.ru).toContain('Алатауский район');
  });
});
