import { Observation, parseBreakdown } from '@korsetkish/contract';
import { orNull, readTable } from './read-table.ts';

const unitOf = new Map(readTable('indicators').map((row) => [row.indicator, row.unit_measure]));

/** All published figures, proved against the contract. Their own cautions are left to the notes of the catalogue. */
export const OBSERVATIONS: readonly Observation[] = readTable('observations').map((row) =>
  Observation.parse({
    indicator: row.indicator,
    refArea: row.ref_area,
    breakdown: parseBreakdown(row.breakdown ?? ''),
    timePeriod: row.time_period,
    periodAssumed: row.period_assumed === 'true',
    scenario: row.scenario,
    obsValue: Number(row.obs_value),
    decimals: Number(row.decimals),
    unitMeasure: unitOf.get(row.indicator),
    unitMult: Number(row.unit_mult),
    obsStatus: 'A',
    qualifier: orNull(row.qualifier),
    source: { code: row.source, section: orNull(row.section), paragraph: orNull(row.paragraph) },
    note: null,
    layer: 'published',
    publishedAt: '2021-06-01T00:00:00Z',
  }),
);
