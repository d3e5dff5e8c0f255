import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { ALATAU, ALMATY, ASTANA, catalogue, published, REPUBLIC } from '../headlines/published.fixture.ts';
import { buildReport, type ReportInput } from './build-report.ts';
import { listFiguresOf } from './report.ts';

const direction = (code: string, position: number) => ({
  direction: code,
  position,
  name: { kk: code, ru: code },
  groups: [],
  indicatorCount: 1,
});

const ASSEMBLIES = catalogue.indicator('ASSEMBLY_NOTIFICATIONS').direction;

const WINDOW = { startPeriod: '2020', endPeriod: '2021-05' };

const CATALOGUE = buildCatalogue({
  ...catalogue,
  directions: [direction('NOTHING', 2), direction(ASSEMBLIES, 1)],
});

const notices = (refArea: string, timePeriod: string, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', 5, { refArea, timePeriod, ...more });

const build = (observations: Observation[], more: Partial<ReportInput> = {}) =>
  buildReport({ refArea: ALMATY, window: WINDOW, observations, catalogue: CATALOGUE, ...more });

describe('a report', () => {
  it('is called by its area and window', () => {
    expect(build([]).title).toEqual({
      kk: 'Қоғамдық даму туралы анықтама: Алматы қаласы, 2020 жыл – 2021 жылғы мамыр',
      ru: 'Справка об общественном развитии: город Алматы, 2020 год – май 2021 года',
    });
  });

  it('has every figure of the window, of the area and of those directly within it, and no other', () => {
    const told = [
      notices(ALMATY, '2020'),
      notices(ALMATY, '2021-01-01/P5M'),
      notices(ALMATY, '2021', { scenario: 'PLAN' }),
      notices(ALATAU, '2020'),
    ];
    const others = [
      notices(ALMATY, '2019'),
      notices(ALMATY, '2021'),
      notices(ASTANA, '2020'),
      notices(REPUBLIC, '2020'),
    ];
    const { sections } = build([...others, ...told]);
    const figures = sections.flatMap(({ blocks }) => blocks.flatMap(listFiguresOf));
    expect(new Set(figures)).toEqual(new Set(told));
  });

  it('has a section for each direction with figures, and names those without', () => {
    const held = [notices(ALMATY, '2020')];
    expect(build(held)).toMatchObject({ sections: [{ direction: ASSEMBLIES }], empty: ['NOTHING'] });
    expect(build(held, { directions: ['NOTHING'] })).toMatchObject({ sections: [], empty: ['NOTHING'] });
  });
});
