import { readFileSync } from 'node:fs';
import { formatBreakdown, getObservations, type Observation } from '@korsetkish/contract';
import { loadCatalogue } from '@korsetkish/prisma';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

const Row = z.object({
  indicator: z.string(),
  breakdown: z.string(),
  ref_area: z.string(),
  time_period: z.string(),
  period_assumed: z.string(),
  scenario: z.string(),
  obs_value: z.string(),
  decimals: z.string(),
  unit_mult: z.string(),
  qualifier: z.string(),
  source: z.string(),
  section: z.string(),
  paragraph: z.string(),
});
type Row = z.infer<typeof Row>;

const readCsv = (text: string) =>
  parse(text, { columns: (names: string[]) => names.map((name) => name.toLowerCase()), bom: true });

const catalogue = z
  .array(Row.strict())
  .parse(
    readCsv(readFileSync(new URL('../../../../prisma/catalogue/observations.csv', import.meta.url), 'utf8')),
  );

/** An answered figure in the words of the catalogue's file. */
const toRow = (observation: Observation): Row => ({
  indicator: observation.indicator,
  breakdown: formatBreakdown(observation.breakdown),
  ref_area: observation.refArea,
  time_period: observation.timePeriod,
  period_assumed: String(observation.periodAssumed),
  scenario: observation.scenario,
  obs_value: observation.obsValue === null ? '' : observation.obsValue.toFixed(observation.decimals),
  decimals: String(observation.decimals),
  unit_mult: String(observation.unitMult),
  qualifier: observation.qualifier ?? '',
  source: observation.source.code,
  section: observation.source.section ?? '',
  paragraph: observation.source.paragraph ?? '',
});

const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  // The catalogue is in the template already: this is the second load, and it must change nothing.
  await loadCatalogue(api.db);
});
afterAll(() => api.stop());

describe('all 221 published figures, all columns, both directions', () => {
  it('are in the catalogue', () => {
    expect(catalogue).toHaveLength(221);
  });

  it('are answered as JSON, and nothing else is', async () => {
    const { observations } = getObservations.response.parse(await api.json('/observations'));
    expect(inOrder(observations.map(toRow))).toEqual(inOrder(catalogue));
  });

  it('are answered as CSV, and nothing else is', async () => {
    const csv = await (await api.get('/observations?format=csv')).text();
    const rows = z.array(Row).parse(readCsv(csv));
    expect(inOrder(rows)).toEqual(inOrder(catalogue));
  });

  it('are one revision after two loads', async () => {
    expect(await api.db.revision.count()).toBe(1);
  });
});
