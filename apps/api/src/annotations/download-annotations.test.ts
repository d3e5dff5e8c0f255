import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

type Row = Record<string, string>;

async function download(query: string): Promise<Row[]> {
  const response = await api.get(`/observations?${query}`);
  return parse(await response.text(), { columns: true, bom: true });
}

/** A figure and what is told beside it, in both languages. */
const told = ({ TIME_PERIOD, ANNOTATIONS_KK, ANNOTATIONS_RU }: Row) => [
  TIME_PERIOD,
  ANNOTATIONS_KK,
  ANNOTATIONS_RU,
];

describe.each(['csv', 'sdmx-csv'])('GET /observations?format=%s', (format) => {
  it('tells beside every figure what happened in its time, and whose word it is', async () => {
    const projects = await download(`format=${format}&indicator=YOUTH_SOCIAL_ORDER_PROJECTS&scenario=ACTUAL`);
    expect(projects.map(told)).toEqual([
      [
        '2020',
        '2020\u00a0— COVID‑19: 26 жобаның 8‑і тоқтатылды (дереккөз мәліметі бойынша)',
        '2020\u00a0— COVID‑19: отменены 8 из 26 проектов (по данным источника)',
      ],
    ]);
    const notices = await download(`format=${format}&indicator=ASSEMBLY_NOTIFICATIONS&breakdown=_T`);
    expect(notices.map(told)).toEqual([
      [
        '2020',
        '25.05.2020\u00a0— бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы Заң',
        '25.05.2020\u00a0— Закон о порядке организации и проведения мирных собраний',
      ],
      ['2021-01-01/P5M', '', ''],
    ]);
  });

  it('tells nothing beside figures that nothing concerns', async () => {
    const rates = await download(`format=${format}&indicator=YOUTH_NEET_RATE`);
    expect(rates.length).toBeGreaterThan(0);
    expect(new Set(rates.map(({ ANNOTATIONS_RU }) => ANNOTATIONS_RU))).toEqual(new Set(['']));
  });
});
