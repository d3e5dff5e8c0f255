import type { Observation, ObservationPair } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plain } from '../testing/plain.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { buildComparisonRows } from './build-comparison-rows.ts';

const { names } = publishedInput(ALMATY);

function find(indicator: string, wanted: Partial<Observation>, code?: string): Observation {
  const found = OBSERVATIONS.find(
    (each) =>
      each.indicator === indicator &&
      (Object.values(each.breakdown)[0] ?? undefined) === code &&
      Object.entries(wanted).every(([key, given]) => each[key as keyof Observation] === given),
  );
  if (!found) throw new Error(`no figure of ${indicator}`);
  return found;
}

/** A pair as the API answers it, side by side unless told otherwise. */
const pairOf = (
  observation: Observation,
  comparator: Observation | null,
  more: Partial<ObservationPair> = {},
): ObservationPair => ({
  observation,
  comparator,
  comparison: 'SIDE_BY_SIDE',
  reason: 'DIFFERENT_LENGTH',
  reasonText: { kk: 'себебі', ru: 'причина' },
  difference: null,
  relativePercent: null,
  execution: null,
  inWords: { kk: 'себебі', ru: 'причина' },
  sentence: { kk: 'сөйлем', ru: 'предложение' },
  ...more,
});

const rowsOf = (...pairs: ObservationPair[]) =>
  buildComparisonRows(pairs, names, CATALOGUE).map(({ id: _id, ...row }) => ({
    ...row,
    when: plain(row.when),
    text: plain(row.text),
    beside: row.beside && { text: plain(row.beside.text), when: plain(row.beside.when) },
  }));

const city2020 = find('YOUTH_NEET_RATE', { refArea: ALMATY, timePeriod: '2020' });
const cityQuarter = find('YOUTH_NEET_RATE', { refArea: ALMATY, timePeriod: '2021-Q1' });
const republicQuarter = find('YOUTH_NEET_RATE', { refArea: REPUBLIC, timePeriod: '2021-Q1' });

describe('a row', () => {
  it('says both figures with their periods and the answer in the API’s words', () => {
    expect(rowsOf(pairOf(cityQuarter, city2020))).toEqual([
      {
        name: '',
        when: 'I квартал 2021 года',
        text: '5,7 %',
        beside: { text: '6,1 %', when: '2020 год' },
        label: 'Стоят рядом',
        inWords: 'Причина',
        isChange: false,
        sentence: 'предложение',
      },
    ]);
  });

  it('names another area, and what its source leaves out', () => {
    expect(rowsOf(pairOf(cityQuarter, republicQuarter))[0]?.beside).toEqual({
      text: '6,8 %',
      when: 'Республика Казахстан, I квартал 2021 года; период в источнике не указан',
    });
  });

  it('of several codes has its code, the total being one of them', () => {
    const [total, refused] = [undefined, 'REFUSED'].map((code) =>
      find('ASSEMBLY_NOTIFICATIONS', { timePeriod: '2020' }, code),
    );
    if (!total || !refused) throw new Error('two figures');
    expect(rowsOf(pairOf(total, null), pairOf(refused, null)).map(({ name }) => name)).toEqual([
      'Всего',
      'Отказано',
    ]);
  });

  it('of several areas has its area', () => {
    expect(rowsOf(pairOf(cityQuarter, null), pairOf(republicQuarter, null)).map(({ name }) => name)).toEqual([
      'город Алматы',
      'Республика Казахстан',
    ]);
  });
});

describe('the answer', () => {
  const difference = { obsValue: 1, decimals: 0, unitMeasure: 'PERCENT', unitMult: 0, qualifier: null };
  const execution = { execution: 'PACE', percent: 26.2, qualifier: null, percentOfPeriod: 33.3 } as const;

  it.each([
    ['Сопоставимо', true, { comparison: 'COMPARABLE', difference }],
    ['По плану', true, { comparison: 'PLANNED_CHANGE', difference }],
    ['Стоят рядом', false, {}],
    ['Выполнение плана', false, { execution }],
    ['Стоят рядом', false, { execution: { ...execution, execution: 'LEVEL_ONLY', percent: null } }],
  ] as const)('%s', (label, isChange, more) => {
    expect(rowsOf(pairOf(cityQuarter, city2020, more))[0]).toMatchObject({ label, isChange });
  });

  it('of a figure alone is that there is nothing beside it', () => {
    expect(rowsOf(pairOf(city2020, null))[0]).toMatchObject({ label: 'Сравнить не с чем', beside: null });
  });
});
