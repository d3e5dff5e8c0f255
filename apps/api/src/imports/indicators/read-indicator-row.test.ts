import type { ImportRole } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, mappingOf, rowOf } from '../entries/catalogue-for-test.ts';
import { inferEntryTable } from '../entries/infer-entry-table.ts';
import type { FileCell } from '../reading/file-row.ts';
import { indicatorReading } from './indicator-reading.ts';
import { readIndicatorRow } from './read-indicator-row.ts';

const read = (said: Partial<Record<ImportRole, string>>) => {
  const roles = Object.keys(said) as ImportRole[];
  const found = readIndicatorRow(rowOf(2, Object.values(said)), mappingOf(roles), CATALOGUE);
  if (found === null) throw new Error('the row tells of no indicator');
  return found;
};

/** What is wrong, by the column that says it. */
const wrong = (said: Partial<Record<ImportRole, string>>) =>
  read(said).problems.map(({ concept, reason, candidates, cell }) => [concept, reason, candidates, cell]);

const NEW = {
  PART: '2',
  INDICATOR: 'YOUTH_VOLUNTEERS',
  NAME_KK: 'Еріктілер саны',
  NAME_RU: 'Число волонтёров',
  GROUP: 'Жильё',
  UNIT: 'человека',
  MEASURE: 'уровень на дату',
  POLARITY: 'чем больше, тем лучше',
};

describe('an indicator that the catalogue has', () => {
  it.each(['YOUTH_NEET_RATE', 'youth_neet_rate', 'NEET үлесі', 'доля  NEET'])(
    'is known by its code or its name in either language: %s',
    (indicator) => {
      expect(read({ PART: 'Образование', INDICATOR: indicator })).toMatchObject({
        said: { part: '2', indicator: 'YOUTH_NEET_RATE' },
        problems: [],
      });
    },
  );

  it('is known by a name in the column of names; nothing else is read of it', () => {
    const { said, problems } = read({ NAME_RU: 'Доля NEET', UNIT: 'аршин', MEASURE: 'толщина' });
    expect({ said, problems }).toEqual({ said: { indicator: 'YOUTH_NEET_RATE' }, problems: [] });
  });

  it('without a part is of none; without a column of parts nothing is said of it', () => {
    expect(read({ PART: '', INDICATOR: 'YOUTH_NEET_RATE' }).said).toEqual({
      ...{ part: null, indicator: 'YOUTH_NEET_RATE' },
    });
    expect(read({ INDICATOR: 'YOUTH_NEET_RATE' }).said).toEqual({ indicator: 'YOUTH_NEET_RATE' });
  });

  it('is told by name where a slip hides it', () => {
    expect(wrong({ PART: '9', INDICATOR: 'Доля NEЕТ молодёжи' })).toEqual([
      ['PART', 'UNKNOWN', [], 'A2'],
      ['INDICATOR', 'UNKNOWN', [expect.any(String)], 'B2'],
    ]);
    expect(wrong({ INDICATOR: 'YOUTH_NEET_RAT' })).toEqual([
      ['INDICATOR', 'UNKNOWN', ['YOUTH_NEET_RATE'], 'A2'],
    ]);
    expect(wrong({ PART: '1', INDICATOR: '' })).toEqual([['INDICATOR', 'EMPTY', [], 'B2']]);
  });

  it('is neither of two that a row names', () => {
    expect(wrong({ INDICATOR: 'YOUTH_NEET_RATE', NAME_RU: 'Численность молодёжи' })).toEqual([
      ['INDICATOR', 'SAID_TWICE', ['YOUTH_NEET_RATE', 'YOUTH_POPULATION'], 'A2'],
    ]);
  });

  it('is not meant where half of what names it is that of another', () => {
    expect(wrong({ ...NEW, NAME_RU: 'Доля NEET' })).toEqual([
      ['NAME_RU', 'NAME_TAKEN', ['YOUTH_NEET_RATE'], 'D2'],
    ]);
    expect(wrong({ ...NEW, INDICATOR: 'YOUTH_NEET_RATE' })).toEqual([
      ['INDICATOR', 'INDICATOR_TAKEN', ['YOUTH_NEET_RATE'], 'B2'],
    ]);
    expect(wrong({ NAME_KK: 'NEET үлесі', NAME_RU: 'Доля' })).toEqual([
      ['NAME_KK', 'NAME_TAKEN', ['YOUTH_NEET_RATE'], 'A2'],
    ]);
  });

  it('is named by several columns in a table of both languages', () => {
    const inBoth = (...cells: string[]) =>
      readIndicatorRow(rowOf(2, cells), mappingOf(['INDICATOR', 'INDICATOR']), CATALOGUE);
    expect(inBoth('NEET үлесі', 'Доля NEET')).toMatchObject({
      ...{ said: { indicator: 'YOUTH_NEET_RATE' }, problems: [] },
    });
    expect(inBoth('NEET үлесі', 'Численность молодёжи')?.problems).toMatchObject([
      { reason: 'SAID_TWICE', cell: 'A2' },
    ]);
    expect(inBoth('NEET үлесі', 'Доля NET')?.problems).toMatchObject([{ reason: 'UNKNOWN', cell: 'B2' }]);
  });

  it('is one: not two in a cell, nor a number or a day', () => {
    expect(wrong({ INDICATOR: 'YOUTH_NEET_RATE; YOUTH_POPULATION' })).toEqual([
      ['INDICATOR', 'SAID_TWICE', ['YOUTH_NEET_RATE', 'YOUTH_POPULATION'], 'A2'],
    ]);
    const cells: FileCell[] = [
      { kind: 'NUMBER', number: '12', shownDecimals: null, isPercent: false },
      { kind: 'DATE', serial: 45_720, calendar: 1900, shown: 'DAY' },
    ];
    for (const cell of cells) {
      const found = readIndicatorRow(rowOf(2, [cell]), mappingOf(['INDICATOR']), CATALOGUE);
      expect(found?.problems).toMatchObject([{ concept: 'INDICATOR', reason: 'UNKNOWN' }]);
    }
  });
});

describe('an indicator that the catalogue lacks', () => {
  it('is declared by a row that says all of it', () => {
    expect(read(NEW)).toMatchObject({
      problems: [],
      said: {
        part: '2',
        indicator: 'YOUTH_VOLUNTEERS',
        declared: {
          ...{ nameKk: 'Еріктілер саны', nameRu: 'Число волонтёров', group: 'YOUTH_HOUSING' },
          ...{ unitMeasure: 'PERSONS', measure: 'STOCK', polarity: 'HIGHER_IS_BETTER' },
        },
      },
    });
  });

  it.each(['%', 'процент', 'пайыз', 'PERCENT'])('is in a unit that is a sign, too: %s', (unit) => {
    expect(read({ ...NEW, UNIT: unit }).said.declared?.unitMeasure).toBe('PERCENT');
  });

  it('tells everything that is missing or unknown, cell by cell', () => {
    expect(read({ ...NEW, GROUP: '' }).said).toEqual({
      ...{ part: '2', indicator: 'YOUTH_VOLUNTEERS' },
      declared: {
        ...{ nameKk: 'Еріктілер саны', nameRu: 'Число волонтёров', unitMeasure: 'PERSONS' },
        ...{ measure: 'STOCK', polarity: 'HIGHER_IS_BETTER' },
      },
    });
    expect(
      wrong({ ...NEW, INDICATOR: '12-а', NAME_KK: '', GROUP: 'Жилё', UNIT: 'аршин', MEASURE: '' }),
    ).toEqual([
      ['INDICATOR', 'NO_CODE', [], 'B2'],
      ['NAME_KK', 'EMPTY', [], 'C2'],
      ['GROUP', 'UNKNOWN', ['YOUTH_HOUSING'], 'E2'],
      ['UNIT', 'UNKNOWN', [], 'F2'],
      ['MEASURE', 'EMPTY', [], 'G2'],
    ]);
    expect(wrong({ NAME_RU: 'Число волонтёров', INDICATOR: 'V' }).map(([concept]) => concept)).toEqual([
      ...['NAME_KK', 'GROUP', 'UNIT', 'MEASURE', 'POLARITY'],
    ]);
  });
});

it.each([
  [
    ['Раздел', 'Целевой индикатор', 'Ед. изм.', '2025'],
    ['PART', 'INDICATOR', 'UNIT', 'IGNORED'],
  ],
  [
    ['№ р/с', 'Нысаналы көрсеткіштер', 'Өлшем бірлігі'],
    ['IGNORED', 'INDICATOR', 'UNIT'],
  ],
  [
    ['бір', 'екі', 'үш'],
    ['IGNORED', 'INDICATOR', 'UNIT'],
  ],
])('columns are known by their headings or by what stands in them: %j', (headings, expected) => {
  const rows = [headings, ['1', 'Доля NEET', '%'], ['1', 'Жастар саны', 'адам']];
  const table = inferEntryTable(
    rows.map((cells, place) => rowOf(place + 1, cells)),
    indicatorReading,
    CATALOGUE,
    { document: 'PLAN', kind: 'PLAN', refArea: '750000000', direction: 'YOUTH' },
  );
  expect(table?.mapping.columns.map(({ role }) => role)).toEqual(expected);
});
