import { readFileSync } from 'node:fs';
import { formatBreakdown, getObservations, type Observation } from '@korsetkish/contract';
import { loadCatalogue } from '@korsetkish/prisma';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openTestApi } from '../testing/open-test-api.ts';
import { readWorkbook } from '../testing/read-workbook.ts';

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

const api = await openTestApi();
// The catalogue is in the template already: this is the second load, and it must change nothing.
await loadCatalogue(api.db);

/** What each format says of the thirteen columns of the catalogue's file. */
const READ: Readonly<Record<string, (response: Response) => Promise<unknown[]>>> = {
  csv: async (response) => readCsv(await response.text()),
  'sdmx-csv': async (response) => {
    const dimensions = await api.db.dimension.findMany();
    return z
      .array(z.record(z.string(), z.string()))
      .parse(readCsv(await response.text()))
      .map((row) => ({
        ...row,
        breakdown: joinBreakdown(
          row,
          dimensions.map(({ code }) => code),
        ),
      }));
  },
  xlsx: async ({ body }) => {
    if (body === null) throw new Error('nothing came');
    const [figures] = (await readWorkbook(body)).sheets;
    const [ids = [], _headings, ...rows] = figures?.rows ?? [];
    return rows.map((cells) =>
      inPrint(Object.fromEntries(ids.map((id, column) => [String(id).toLowerCase(), cells[column] ?? '']))),
    );
  },
};

/** The columns of single dimensions as one text, in the canonical order. */
function joinBreakdown(row: Record<string, string>, dimensions: readonly string[]): string {
  const codes = dimensions.map((dimension) => [dimension, row[dimension.toLowerCase()] ?? ''] as const);
  return formatBreakdown(Object.fromEntries(codes.filter(([, code]) => code !== '_T' && code !== '_Z')));
}

/** Typed cells as the catalogue's file prints them. */
function inPrint(cells: Record<string, unknown>): Record<string, unknown> {
  const { obs_value: value, decimals } = cells;
  const printed = typeof value === 'number' ? value.toFixed(Number(decimals)) : value;
  return Object.fromEntries(
    Object.entries({ ...cells, obs_value: printed }).map(([id, cell]) => [id, String(cell)]),
  );
}

describe('all 221 published figures, all columns, both directions', () => {
  it('are in the catalogue', () => {
    expect(catalogue).toHaveLength(221);
  });

  it('are answered as JSON, and nothing else is', async () => {
    const { observations } = getObservations.response.parse(await api.json('/observations'));
    expect(inOrder(observations.map(toRow))).toEqual(inOrder(catalogue));
  });

  it.each(Object.entries(READ))('are in a file of format %s, and nothing else is', async (format, read) => {
    const rows = z.array(Row).parse(await read(await api.get(`/observations?format=${format}`)));
    expect(inOrder(rows)).toEqual(inOrder(catalogue));
  });

  it('are one revision after two loads', async () => {
    expect(await api.db.revision.count()).toBe(1);
  });
});
