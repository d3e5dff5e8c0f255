import { describe, expect, it } from 'vitest';
import { buildAnnotation } from '../annotations/annotations.fixture.ts';
import { buildChartAnnotations } from '../annotations/build-chart-annotations.ts';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import type { AreaShape } from './area-topology.ts';
import { buildChoropleth, type ChoroplethForm } from './build-choropleth.ts';
import { layoutChoropleth } from './layout-choropleth.ts';

/** Eight squares in a row, a tenth of a degree each; the last has no geometry. */
const SHAPES: AreaShape[] = DISTRICTS.slice(0, -1).map(({ refArea }, place) => {
  const [west, east, south, north] = [76 + place / 10, 76.1 + place / 10, 43, 43.1];
  return {
    type: 'Feature',
    id: refArea,
    properties: null,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    },
  };
});

const SIZE = { width: 1400, height: 400, em: 13 };

const FIGURES = DISTRICTS.map((area, place) => ({
  area,
  observation: published({
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    unitMeasure: 'NOTIFICATIONS',
    refArea: area.refArea,
    obsValue: [400, 100, 25, 4, 0, null, 1, 7][place] ?? null,
  }),
}));

function layout(form: ChoroplethForm, size = SIZE) {
  const model = buildChoropleth({ areaFigures: FIGURES, form, names: districtNames() });
  return layoutChoropleth({ model, shapes: SHAPES, annotations: [], namesAll: false }, size);
}

describe('layoutChoropleth', () => {
  it('draws every area that has geometry, and no other', () => {
    expect(
      layout('FILL')
        .map(({ area }) => area.refArea)
        .toSorted(),
    ).toEqual(SHAPES.map(({ id }) => id));
  });

  it('stays inside the drawing and uses its width', () => {
    const placed = layout('FILL');
    const xs = placed.flatMap(({ path }) => [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(SIZE.width * 0.9);
  });

  it('gives circles surfaces in the proportion of their figures', () => {
    const radii = new Map(layout('SYMBOLS').map(({ area, radius }) => [area.plotted, radius]));
    expect(radii.get(400)).toBeGreaterThan(0);
    expect((radii.get(400) ?? 0) / (radii.get(100) ?? 1)).toBeCloseTo(2);
    expect((radii.get(100) ?? 0) / (radii.get(4) ?? 1)).toBeCloseTo(5);
  });

  it('draws no circle for nought, for nothing, or where areas are shaded', () => {
    const radii = new Map(layout('SYMBOLS').map(({ area, radius }) => [area.plotted, radius]));
    expect(radii.get(0)).toBe(0);
    expect(radii.get(null)).toBe(0);
    expect(layout('FILL').every(({ radius }) => radius === 0)).toBe(true);
  });

  it('writes names while there is room, and figures for longer', () => {
    const labelAt = (width: number) => {
      const placed = layout('FILL', { ...SIZE, width }).find(({ area }) => area.plotted === 100);
      return [placed?.label.figure?.text, placed?.label.name?.text, placed?.tiny];
    };
    expect(labelAt(1400)).toEqual(['100', 'Алатауский', false]);
    expect(labelAt(420)).toEqual(['100', undefined, false]);
    expect(labelAt(160)).toEqual([undefined, undefined, true]);
  });
});

describe('a map for paper', () => {
  const model = buildChoropleth({ areaFigures: FIGURES, form: 'SYMBOLS', names: districtNames() });
  const map = { model, shapes: SHAPES, annotations: [] };
  const namesAt = (width: number, namesAll: boolean) =>
    layoutChoropleth({ ...map, namesAll }, { width, height: 400, em: 13 }).filter(
      ({ label, callout }) => label.name !== null || callout !== null,
    );

  it('names every area that it draws, which a screen does as far as there is room', () => {
    expect(namesAt(600, true)).toHaveLength(SHAPES.length);
    expect(namesAt(600, false).length).toBeLessThan(SHAPES.length);
  });

  it('keeps all of the map where nothing is missing', () => {
    expect(
      layoutChoropleth({ ...map, namesAll: true }, { ...SIZE, width: 3000 }).map(({ at }) => at),
    ).toEqual(layoutChoropleth({ ...map, namesAll: false }, { ...SIZE, width: 3000 }).map(({ at }) => at));
  });
});

describe('what happened', () => {
  const happened = (refArea: string | null) => {
    const model = buildChoropleth({ areaFigures: FIGURES, form: 'SYMBOLS', names: districtNames() });
    const annotations = buildChartAnnotations([buildAnnotation({ refArea })], model.figures, districtNames());
    return layoutChoropleth({ model, shapes: SHAPES, annotations, namesAll: false }, SIZE);
  };

  it('in one area is numbered over its circle, and its words stand under the number', () => {
    const placed = happened(DISTRICTS[1]?.refArea ?? '');
    const marked = placed.filter(({ marks }) => marks !== null);
    expect(marked.map(({ area }) => area.refArea)).toEqual([DISTRICTS[1]?.refArea]);
    const [{ at, radius, marks, label } = never()] = marked;
    expect(marks?.annotations.map(({ number }) => number)).toEqual([1]);
    expect((marks?.box.y ?? 0) + (marks?.box.height ?? 0)).toBeCloseTo(at[1] - radius);
    expect(label.figure?.top).toBeGreaterThan((marks?.box.y ?? 0) + (marks?.box.height ?? 0));
    expect(label.name?.top).toBeGreaterThan(at[1]);
  });

  it('in all of them is told beside the period', () => {
    expect(happened(null).every(({ marks }) => marks === null)).toBe(true);
    expect(happened('750000000').every(({ marks }) => marks === null)).toBe(true);
  });
});

function never(): never {
  throw new Error('nothing is marked');
}
