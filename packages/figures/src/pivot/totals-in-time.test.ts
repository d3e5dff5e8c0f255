import type { RefArea } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { ASTANA, REPUBLIC } from '../headlines/published.fixture.ts';
import { buildPivot } from './build-pivot.ts';
import { catalogue, figure } from './pivot.fixture.ts';
import type { PivotTotal } from './pivot.ts';

const area = (refArea: string, parent: string, more: Partial<RefArea> = {}): RefArea => ({
  ...catalogue.refArea(ASTANA),
  refArea,
  parent,
  level: parent === REPUBLIC ? 'region' : 'district',
  ...more,
});

const [ALMATY_REGION, ZHETISU, SHYGYS] = ['190000000', '330000000', '630000000'];
const [ESIL, ALMATY_OF_ASTANA, SARAISHYQ] = ['711210000', '711110000', '711610000'];

/** As the catalogue dates them: of an area that lost a part only the day is known, one cut out names what it was cut of. */
const dated = buildCatalogue({
  ...catalogue,
  refAreas: [
    catalogue.refArea(REPUBLIC),
    area(ALMATY_REGION, REPUBLIC, { validFrom: '2022-06-08' }),
    area(ZHETISU, REPUBLIC, { validFrom: '2022-06-08', predecessors: [ALMATY_REGION] }),
    area(SHYGYS, REPUBLIC),
    catalogue.refArea(ASTANA),
    area(ESIL, ASTANA),
    area(ALMATY_OF_ASTANA, ASTANA, { validFrom: '2024-05-01' }),
    area(SARAISHYQ, ASTANA, { validFrom: '2024-05-01', predecessors: [ALMATY_OF_ASTANA] }),
  ],
});

/** The total over areas that have a hundred each. */
function totalOf(timePeriod: string, refAreas: readonly string[]): PivotTotal {
  const figures = refAreas.map((refArea) => figure(100, { refArea, timePeriod }));
  const layout = { rows: ['INDICATOR'], columns: ['REF_AREA'], multiples: [] };
  const [table] = buildPivot(figures, layout, dated).tables;
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new RangeError('no row');
  return table.totalOfRow(row);
}

describe('a total over areas whose borders changed', () => {
  it('counts those that were there then, in the borders of that time', () => {
    const regions = [ALMATY_REGION, SHYGYS, ASTANA];
    expect(totalOf('2020', regions)).toMatchObject({ result: 'TOTAL', total: { obsValue: 300 } });
    expect(totalOf('2023', regions)).toMatchObject({ result: 'INCOMPLETE', missing: [ZHETISU] });
  });

  it('lacks a part when the one that later lost some of its area has no figure', () => {
    expect(totalOf('2021', [ESIL, ALMATY_OF_ASTANA])).toMatchObject({ total: { obsValue: 200 } });
    expect(totalOf('2024', [ESIL, ALMATY_OF_ASTANA])).toMatchObject({ held: 2, expected: 3 });
  });

  it('is refused where a figure stands at an area that was not there', () => {
    expect(totalOf('2021', [ESIL, ALMATY_OF_ASTANA, SARAISHYQ])).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'NOT_A_PART',
    });
  });
});
