import { listRefAreas } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
const { refAreas } = listRefAreas.response.parse(await api.json('/ref-areas'));

const area = (code: string) => refAreas.find(({ refArea }) => refArea === code);

describe('GET /ref-areas', () => {
  it('lists areas by code, with their place in the country', () => {
    expect(refAreas).toHaveLength(40);
    expect(area('000000000')).toMatchObject({ level: 'country', parent: null });
    expect(area('751210000')).toMatchObject({ level: 'district', parent: '750000000' });
  });

  it('says how well the dates of an area are known', () => {
    expect(area('711610000')).toMatchObject({ validFrom: '2024-05-01', validityCited: true });
    expect(area('711610000')?.validityNote?.ru).toContain('День неизвестен');
    expect(area('711610000')?.validityNote?.kk).toContain('Күні белгісіз');
    expect(area('750000000')?.validityNote).toBeNull();
  });

  it('names the periods that an area has figures for, oldest first', () => {
    expect(area('000000000')?.timePeriods.slice(0, 2)).toEqual(['2010', '2011']);
    expect(area('710000000')?.timePeriods).toEqual(['2022-01-01/P9M', '2022-10-19', '2022']);
    expect(area('751210000')?.timePeriods).toEqual(['2021-05-31']);
  });

  it('opens each area with the newest years of its headline figures', () => {
    expect(area('750000000')?.defaultWindow).toEqual({ startPeriod: '2020', endPeriod: '2021-05' });
    expect(area('710000000')?.defaultWindow).toEqual({ startPeriod: '2022', endPeriod: '2022' });
  });

  it("opens a district with its city's window", () => {
    const districts = refAreas.filter(({ parent }) => parent === '750000000');
    expect(districts).toHaveLength(8);
    for (const { defaultWindow } of districts) {
      expect(defaultWindow).toEqual({ startPeriod: '2020', endPeriod: '2021-05' });
    }
  });

  it('remembers former names, and what an area was cut out of', () => {
    const formerNames = area('710000000')?.formerNames.map(({ name }) => name.ru);
    expect(formerNames?.some((name) => /нур-султан/i.test(name))).toBe(true);
    const cutOut = refAreas.filter(({ predecessors }) => predecessors.length > 0);
    expect(cutOut.length).toBeGreaterThan(0);
    for (const { predecessors, validFrom } of cutOut) {
      expect(validFrom).not.toBeNull();
      for (const predecessor of predecessors) expect(area(predecessor)).toBeDefined();
    }
  });
});
