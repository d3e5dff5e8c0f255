import {
  formatBreakdown,
  getAvailability,
  getObservations,
  type Observation,
  TOTAL,
} from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { openTestApi } from '../testing/open-test-api.ts';

type Availability = z.output<typeof getAvailability.response>;

const api = await openTestApi();
const everything = await observationsOf('');

async function observationsOf(query: string): Promise<Observation[]> {
  return getObservations.response.parse(await api.json(`/observations?${query}`)).observations;
}

async function availabilityOf(query: string): Promise<Availability> {
  return getAvailability.response.parse(await api.json(`/availability?${query}`));
}

/** How often each text comes, by text. */
function countEach(texts: readonly string[]): [string, number][] {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts]
    .map(([text, { length }]): [string, number] => [text, length])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A filter's name in the query, and which option of it a figure is. */
const OPTION_OF: Record<string, (figure: Observation) => string> = {
  indicator: ({ indicator }) => indicator,
  refArea: ({ refArea }) => refArea,
  timePeriod: ({ timePeriod }) => timePeriod,
  breakdown: ({ breakdown }) => formatBreakdown(breakdown) || TOTAL,
  scenario: ({ scenario }) => scenario,
};

/** The list of one filter, as pairs of option and count. */
function optionsIn(availability: Availability, filter: string): [string, number][] {
  const { indicators, refAreas, timePeriods, breakdowns, scenarios } = availability;
  const lists: Record<string, [string, number][]> = {
    indicator: indicators.map((each) => [each.indicator, each.observations]),
    refArea: refAreas.map((each) => [each.refArea, each.observations]),
    timePeriod: timePeriods.map((each) => [each.timePeriod, each.observations]),
    breakdown: breakdowns.map((each) => [each.breakdown, each.observations]),
    scenario: scenarios.map((each) => [each.scenario, each.observations]),
  };
  return lists[filter] ?? [];
}

describe('GET /availability', () => {
  it('lists everything that has figures while nothing is chosen', async () => {
    const availability = await availabilityOf('');
    expect(availability.observations).toBe(221);
    for (const [filter, optionOf] of Object.entries(OPTION_OF)) {
      expect(optionsIn(availability, filter), filter).toEqual(countEach(everything.map(optionOf)));
    }
  });

  it('lists each filter under all the others and without its own choice', async () => {
    const chosen: Record<string, string> = {
      indicator: 'ASSEMBLY_NOTIFICATIONS,YOUTH_NEET_RATE,YOUTH_ZHASYL_EL_MEMBERS',
      refArea: '750000000',
      timePeriod: '2020,2021',
      breakdown: '_T,OUTCOME=APPROVED',
      scenario: 'ACTUAL',
    };
    const write = (filters: Record<string, string>) =>
      new URLSearchParams({ ...filters, startPeriod: '2015', endPeriod: '2021' }).toString();
    const availability = await availabilityOf(write(chosen));
    expect(availability.observations).toBe((await observationsOf(write(chosen))).length);
    expect(availability.observations).toBeGreaterThan(0);
    for (const [filter, optionOf] of Object.entries(OPTION_OF)) {
      const { [filter]: _own, ...others } = chosen;
      const under = await observationsOf(write(others));
      expect(optionsIn(availability, filter), filter).toEqual(countEach(under.map(optionOf)));
      expect(under.length, filter).toBeGreaterThan(availability.observations);
    }
  });

  it('still tells what could be chosen when the choice has no figures', async () => {
    const { observations, refAreas, timePeriods, breakdowns } = await availabilityOf(
      'indicator=YOUTH_NEET_RATE&refArea=751210000',
    );
    expect(observations).toBe(0);
    expect(refAreas.map(({ refArea }) => refArea)).toContain('750000000');
    expect([timePeriods, breakdowns]).toEqual([[], []]);
  });

  it('narrows the list of periods by the window', async () => {
    const { timePeriods } = await availabilityOf('timePeriod=2020&endPeriod=2011');
    expect(timePeriods.map(({ timePeriod }) => timePeriod)).toEqual(['2010', '2011']);
  });

  it('counts what stood at a moment', async () => {
    expect(await availabilityOf('asOf=1999-01-01T00:00:00Z')).toMatchObject({ observations: 0 });
    const now = encodeURIComponent(new Date().toISOString());
    expect(await availabilityOf(`asOf=${now}`)).toEqual(await availabilityOf(''));
  });

  it('counts one layer', async () => {
    expect(await availabilityOf('layer=training')).toEqual({
      observations: 0,
      indicators: [],
      refAreas: [],
      timePeriods: [],
      breakdowns: [],
      scenarios: [],
    });
  });

  it.each([
    ['indicator=YOUTH_NEET_RATES', 'unknown-code', 'query.indicator'],
    ['refArea=750000001', 'unknown-code', 'query.refArea'],
    ['breakdown=OUTCOME=APROVED', 'unknown-code', 'query.breakdown'],
    ['startPeriod=2021&endPeriod=2020', 'invalid-request', 'query.endPeriod'],
    ['asOf=2021-01-01', 'invalid-request', 'query.asOf'],
  ])('refuses %s', async (query, type, path) => {
    const response = await api.get(`/availability?${query}`);
    expect(response.status).toBe(422);
    expect(await api.problem(response)).toMatchObject({ type: `/problems/${type}`, errors: [{ path }] });
  });
});
