import { describe, expect, it } from 'vitest';
import { ALMATY, ASTANA } from '../testing/published-input.ts';
import { listEmptyChoices } from './list-empty-choices.ts';
import { type ChoiceSearch, resolveChoice } from './resolve-choice.ts';
import { countPublished, findPublished, publishedContext } from './testing/count-published.ts';

const CONTEXT = publishedContext(ALMATY);
const RELATIVE = ['NEWEST', 'YEAR_TO_DATE', 'SAME_MONTHS_LAST_YEAR', 'LAST_YEAR'] as const;

const filtersOf = (search: ChoiceSearch) => resolveChoice(search, CONTEXT).filters;

describe('a choice as the API takes it', () => {
  it('asks for the window of the page where no periods are chosen', () => {
    expect(
      filtersOf({ indicator: ['YOUTH_NEET_RATE'], refArea: ['ALL'], breakdown: ['_T'], from: '2020' }),
    ).toEqual({
      layer: 'published',
      indicator: ['YOUTH_NEET_RATE'],
      breakdown: ['_T'],
      startPeriod: '2020',
    });
  });

  it('asks for the figures of a moment', () => {
    expect(filtersOf({ asOf: '2026-01-01T08:00:00.000Z' }).asOf).toBe('2026-01-01T08:00:00.000Z');
    expect(filtersOf({}).asOf).toBeUndefined();
  });

  it('asks for what relative periods mean, and not for the window', () => {
    const { timePeriod, startPeriod } = filtersOf({ period: ['NEWEST', '2021-Q1'], from: '2020' });
    expect(timePeriod?.[0]).toBe('2021-Q1');
    // All that end with the newest, whatever their length: a level on its last day, months, months of an academic year.
    expect(timePeriod?.slice(1).toSorted()).toEqual([
      '2020-09-01/P9M',
      '2021-01-01/P5M',
      '2021-04-01/P2M',
      '2021-05-31',
    ]);
    expect(startPeriod).toBeUndefined();
  });
});

describe('relative periods', () => {
  it.each(RELATIVE)('%s mean the same periods whatever else is chosen', (period) => {
    const { timePeriod } = filtersOf({ period: [period] });
    for (const search of [
      { refArea: [ASTANA] },
      { refArea: ['ALL'], indicator: ['ALL'] },
      { indicator: ['YOUTH_NEET_RATE'] },
      { scenario: ['PLAN' as const] },
    ]) {
      expect(filtersOf({ ...search, period: [period] }).timePeriod).toEqual(timePeriod);
    }
  });

  it.each(RELATIVE)(
    '%s: an area or indicator taken in addition brings the figures its option counts',
    (period) => {
      const chosen = { indicator: ['YOUTH_NEET_RATE'], refArea: [ALMATY], period: [period] };
      const before = findPublished(filtersOf(chosen));
      const { indicators, refAreas } = countPublished(filtersOf(chosen));
      for (const { refArea, observations } of refAreas.filter((each) => each.refArea !== ALMATY)) {
        const after = findPublished(filtersOf({ ...chosen, refArea: [ALMATY, refArea] }));
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after).toHaveLength(before.length + observations);
      }
      for (const { indicator, observations } of indicators.filter(
        (each) => each.indicator !== 'YOUTH_NEET_RATE',
      )) {
        const after = findPublished(filtersOf({ ...chosen, indicator: ['YOUTH_NEET_RATE', indicator] }));
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after).toHaveLength(before.length + observations);
      }
    },
  );
});

describe('listEmptyChoices', () => {
  const emptyOf = (search: ChoiceSearch) => {
    const { resolved, filters } = resolveChoice(search, CONTEXT);
    return listEmptyChoices(search, resolved, countPublished(filters));
  };

  it('tells what the others leave without figures', () => {
    expect(
      emptyOf({ indicator: ['YOUTH_NEET_RATE', 'ASSEMBLY_NOTIFICATIONS'], period: ['NEWEST', 'LAST_YEAR'] }),
    ).toEqual([]);
    expect(emptyOf({ indicator: ['YOUTH_NEET_RATE', 'ASSEMBLY_NOTIFICATIONS'], period: ['NEWEST'] })).toEqual(
      [{ filter: 'indicator', code: 'YOUTH_NEET_RATE' }],
    );
    expect(
      emptyOf({
        indicator: ['ALL'],
        refArea: [ALMATY, ASTANA],
        period: ['YEAR_TO_DATE', 'SAME_MONTHS_LAST_YEAR'],
      }),
    ).toEqual([
      { filter: 'refArea', code: ASTANA },
      { filter: 'period', code: 'SAME_MONTHS_LAST_YEAR' },
    ]);
  });

  it('tells nothing of what was not chosen', () => {
    expect(emptyOf({})).toEqual([]);
    expect(emptyOf({ indicator: ['ALL'], refArea: ['ALL'] })).toEqual([]);
  });
});
