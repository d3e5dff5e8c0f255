import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import { readTableFile } from '../reading/read-table-file.ts';
import { findImportCatalogue } from './find-import-catalogue.ts';
import { inferTable } from './infer-table.ts';
import { readRow } from './read-row.ts';

const database = await createTestDatabase({ catalogue: true });
afterAll(() => database.drop());
const catalogue = await findImportCatalogue(database.db);

const REPORT = fileURLToPath(new URL('../fixtures/information-2021-q2.xlsx', import.meta.url));
const Q2 = { direction: 'INFORMATION', refArea: '750000000', timePeriod: '2021-Q2' };
const YEARS = { direction: 'INTERETHNIC', refArea: '750000000', timePeriod: '2000-01-01/P25Y' };

const cellOf = (written: string | number | null): FileCell | null => {
  if (written === null) return null;
  return typeof written === 'string'
    ? { kind: 'TEXT', text: written }
    : { kind: 'NUMBER', number: String(written), shownDecimals: null, isPercent: false };
};
const table = (...rows: (string | number | null)[][]): FileRow[] =>
  rows.map((cells, index) => ({ sheet: null, row: index + 1, cells: cells.map(cellOf) }));

/** Cell, what it was taken for, and its problem, of every figure of a table. */
function read(rows: readonly FileRow[], into: typeof Q2, change: Partial<{ indicator: string }> = {}) {
  const inferred = inferTable(rows, catalogue, into);
  if (inferred === null) return null;
  const mapping = { ...inferred.mapping, ...change };
  return rows
    .flatMap((row) => readRow(row, mapping, catalogue, into))
    .map(({ cell, indicator, refArea, breakdown, timePeriod, obsValue, unitMult, problem }) =>
      problem === null
        ? [cell, indicator, refArea, breakdown, timePeriod, obsValue, unitMult]
        : [cell, problem.concept, problem.reason],
    );
}

describe('the period of the report', () => {
  it('is told in other words, too', () => {
    const rows = table(
      ['Показатель', 'Разрез', 'Период', 'тыс. тенге'],
      ['INFORMATION_BUDGET', 'ALMATY_TV', 'апрель–июнь 2021', 5],
      ['INFORMATION_BUDGET', 'ONLINE_MEDIA', '01.04.2021–30.06.2021', 6],
      ['INFORMATION_BUDGET', 'REPUBLICAN_TV', 'апрель 2021', 7],
    );
    expect(read(rows, Q2)?.map(([cell, , , , timePeriod]) => [cell, timePeriod])).toEqual([
      ['D2', '2021-Q2'],
      ['D3', '2021-Q2'],
      ['D4', '2021-04'],
    ]);
  });
});

describe('the report of the fixture', () => {
  it('was saved by LibreOffice, and says the same to another reader', async () => {
    const zip = await yauzl.openPromise(REPORT);
    const parts = new Map<string, string>();
    for await (const entry of zip.eachEntry()) {
      parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
    }
    expect(parts.get('docProps/app.xml')).toContain('<Application>LibreOffice/');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<mergeCell ref="A1:F1"/>');
    const rows = (await readXlsx(await readFile(REPORT))).sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toContain('тыс.\u00A0тенге');
    expect([4, 12].map((row) => rows[row]?.at(-1))).toEqual(['535\u00A0456,0', 194]);
  });

  it('is taken for a table with its unit, period and columns', async () => {
    const rows: FileRow[] = [];
    for await (const row of readTableFile(REPORT, REPORT, () => undefined)) rows.push(row);
    expect(inferTable(rows, catalogue, Q2)).toMatchObject({
      mapping: {
        sheet: 'Лист1',
        headerRow: 3,
        refArea: '750000000',
        timePeriod: null,
        unit: { unitMult: 3, of: 'MONEY' },
        decimalSign: 'COMMA',
        columns: [
          { role: 'INDICATOR' },
          { role: 'BREAKDOWN', dimension: 'OUTLET' },
          { role: 'BREAKDOWN', dimension: 'TOPIC' },
          { role: 'BREAKDOWN', dimension: 'MEDIUM' },
          { role: 'UNIT' },
          { role: 'OBS_VALUE', timePeriod: '2021-Q2' },
        ],
      },
      numberStyle: { kind: 'DECIDED', sign: 'COMMA' },
    });
    const almaty = ['750000000'];
    const budget = (cell: string, outlet: string, obsValue: number) => [
      cell,
      'INFORMATION_BUDGET',
      ...almaty,
      { OUTLET: outlet },
      '2021-Q2',
      obsValue,
      3,
    ];
    const tv = { OUTLET: 'ALMATY_TV' };
    const materials = (cell: string, medium: object, obsValue: number) => [
      cell,
      'INFORMATION_MATERIALS',
      ...almaty,
      { TOPIC: 'COVID_19', ...medium },
      '2021-Q2',
      obsValue,
      0,
    ];
    expect(read(rows, Q2)).toEqual([
      budget('F4', 'CITY_NEWSPAPERS', 155000),
      budget('F5', 'ALMATY_TV', 535456),
      budget('F6', 'ONLINE_MEDIA', 30000),
      budget('F7', 'REPUBLICAN_PRINT', 7500),
      budget('F8', 'REPUBLICAN_TV', 34500),
      ['F9', 'INFORMATION_TV_HOURS', ...almaty, tv, '2021-Q2', 720, 0],
      ['F10', 'INFORMATION_TV_PRICE_PER_HOUR', ...almaty, tv, '2021-Q2', 729800, 0],
      materials('F11', {}, 495),
      materials('F12', { MEDIUM: 'TV' }, 302),
      materials('F13', { MEDIUM: 'PRINT' }, 194),
    ]);
  });
});

describe('a table', () => {
  const uygur = { indicator: 'INTERETHNIC_POPULATION' };

  it('with areas below each other and years across, numbered columns, dashes and notes', () => {
    const rows = table(
      ['Численность населения'],
      ['КАТО', 'Этническая группа', 2020, '2021 г.'],
      [1, 2, 3, 4],
      [751210000, 'Уйгуры', '20\u00A0928', '-'],
      ['Әуезов ауданы', 'UYGHUR', null, '17 568*'],
      ['* по данным акимата'],
    );
    expect(read(rows, YEARS, uygur)).toEqual([
      ['C4', 'INTERETHNIC_POPULATION', '751210000', { ETHNIC_GROUP: 'UYGHUR' }, '2020', 20928, 0],
      ['D4', 'INTERETHNIC_POPULATION', '751210000', { ETHNIC_GROUP: 'UYGHUR' }, '2021', null, 0],
      ['D5', 'INTERETHNIC_POPULATION', '751310000', { ETHNIC_GROUP: 'UYGHUR' }, '2021', 17568, 0],
    ]);
  });

  it('says of every figure it refuses what is wrong with it', () => {
    const rows = table(
      ['Көрсеткіш', 'Аумақ', 'Кезең', 'Мәні'],
      ['INTERETHNIC_POPULATION', 'Алматы', '2021', 5],
      ['INTERETHNIC_POPULATION', 'Астана қаласы', '2021', 5],
      ['YOUTH_NEET_RATE', 'Алатау ауданы', '2021', 5],
      ['Жоқ көрсеткіш', 'Алатау ауданы', '2021', 5],
      ['INTERETHNIC_POPULATION', 'Алатау ауданы', '1999', 5],
      ['INTERETHNIC_POPULATION', 'Алатау ауданы', '2021 ж. мамыр 32', 5],
      ['INTERETHNIC_POPULATION', 'Алатау ауданы', '2021', '1,234'],
      ['INTERETHNIC_POPULATION', 'Алатау ауданы', '2021', '5 теңге'],
    );
    expect(read(rows, YEARS)).toEqual([
      ['D2', 'REF_AREA', 'AMBIGUOUS'],
      ['D3', 'REF_AREA', 'OUTSIDE_AREA'],
      ['D4', 'INDICATOR', 'OTHER_DIRECTION'],
      ['D5', 'INDICATOR', 'UNKNOWN'],
      ['D6', 'TIME_PERIOD', 'OUTSIDE_PERIOD'],
      ['D7', 'TIME_PERIOD', 'NO_PERIOD'],
      ['D8', 'OBS_VALUE', 'AMBIGUOUS'],
      ['D9', 'OBS_VALUE', 'OTHER_UNIT'],
    ]);
  });

  it('does not take the date of a report for the period of what happened in it', () => {
    const rows = table(['Показатель', 'Период', 'Значение'], ['INFORMATION_BUDGET', '30.06.2021', 5]);
    expect(read(rows, Q2)).toEqual([['C2', 'TIME_PERIOD', 'SINGLE_DAY']]);
  });

  it('is not found where no figures stand below headings', () => {
    expect(read(table(['Сәлем', 'әлем'], ['жоқ', 'сан']), Q2)).toBeNull();
  });
});
