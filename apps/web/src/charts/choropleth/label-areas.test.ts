import { describe, expect, it } from 'vitest';
import { type AreaToLabel, labelAreas } from './label-areas.ts';

const EM = 10;
const ROOMY = { width: 200, height: 200, holds: () => true };
const area = (given: Partial<AreaToLabel> = {}): AreaToLabel => ({
  area: { markedLabel: '20 928', shortName: 'Алатауский', classIndex: null },
  at: [100, 100],
  radius: 0,
  room: ROOMY,
  ...given,
});

describe('labelAreas', () => {
  it('writes the figure in the middle and the name under it', () => {
    const [label] = labelAreas([area()], EM);
    expect(label?.figure).toMatchObject({ text: '20 928', onMark: false });
    expect(label?.figure?.top).toBeLessThan(100);
    expect(label?.name?.top).toBeGreaterThan(100);
  });

  it('writes the figure on a circle that holds it, else under the circle', () => {
    const [large, small] = labelAreas([area({ radius: 40 }), area({ radius: 8, at: [400, 100] })], EM);
    expect(large?.figure?.onMark).toBe(true);
    expect(small?.figure).toMatchObject({ onMark: false, top: 108 });
  });

  it('leaves the name out first, then the figure, as room runs out', () => {
    const [wide, low, tight] = [
      { width: 200, height: 200 },
      { width: 200, height: 20 },
      { width: 10, height: 10 },
    ].map((room) => labelAreas([area({ room: { ...ROOMY, ...room } })], EM)[0]);
    expect([wide?.figure, wide?.name].every((words) => words != null)).toBe(true);
    expect([low?.figure?.text, low?.name]).toEqual(['20 928', null]);
    expect(tight).toEqual({ figure: null, name: null });
  });

  it('keeps words of a shaded area on its shade, whose ink cannot be read beyond it', () => {
    const shaded = { markedLabel: '13,1', shortName: 'Кызылординская', classIndex: 4 };
    const narrowBelow = { ...ROOMY, holds: ({ width }: { width: number }) => width < 40 };
    const [label] = labelAreas([area({ area: shaded, room: narrowBelow })], EM);
    expect(label).toMatchObject({ figure: { text: '13,1' }, name: null });
    const [pale] = labelAreas([area({ area: { ...shaded, classIndex: null }, room: narrowBelow })], EM);
    expect(pale?.name?.text).toBe('Кызылординская');
  });

  it('keeps words off another area’s circle, so that they are not read as its words', () => {
    const withFigure = area({
      radius: 30,
      area: { markedLabel: '20 415', shortName: 'Жетысуский', classIndex: null },
    });
    const without = area({
      at: [100, 135],
      area: { markedLabel: '', shortName: 'Алмалинский', classIndex: null },
    });
    expect(labelAreas([withFigure, without], EM)[1]).toEqual({ figure: null, name: null });
    expect(labelAreas([withFigure, { ...without, at: [100, 170] }], EM)[1]?.name?.text).toBe('Алмалинский');
  });

  it('keeps words off words that were placed before', () => {
    const [first, second] = labelAreas([area(), area({ at: [110, 102] })], EM);
    expect(first?.figure).not.toBeNull();
    expect(second).toEqual({ figure: null, name: null });
  });
});
