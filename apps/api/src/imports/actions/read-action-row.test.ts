import type { ImportRole } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, mappingOf, rowOf } from '../entries/catalogue-for-test.ts';
import { inferEntryTable } from '../entries/infer-entry-table.ts';
import type { FileCell } from '../reading/file-row.ts';
import { actionReading } from './action-reading.ts';
import { codeOfAction } from './code-of-action.ts';
import { readActionRow } from './read-action-row.ts';

const read = (said: Partial<Record<ImportRole, string | FileCell>>) => {
  const cells: Partial<Record<ImportRole, string | FileCell>> = { NUMBER: '1', ...said };
  const roles = Object.keys(cells) as ImportRole[];
  const found = readActionRow(rowOf(2, Object.values(cells)), mappingOf(roles), CATALOGUE);
  if (found === null) throw new Error('the row tells of no action');
  return found;
};

describe('a row of a file', () => {
  it('says only what it has columns for, and that there is none where a cell is empty', () => {
    expect(
      read({ TEXT_KK: ' Орталық\nашу ', TEXT_RU: 'Открыть', DUE: '', CONTROLLER: '', ADDRESSEE: '' }),
    ).toEqual({
      sheet: null,
      row: 2,
      said: {
        ...{ number: '1', textKk: 'Орталық ашу', textRu: 'Открыть', due: null, controller: null },
        addressees: [],
      },
      problems: [],
    });
  });

  it.each<[string, FileCell | string, string]>([
    ['as a document prints it', '2.10', '2.10'],
    ['with a sign before it and a point behind', '№ 2.1.', '2.1'],
    ['with a comma, as a Russian spreadsheet saves it', '2,1', '2.1'],
    [
      'as a number',
      { kind: 'NUMBER', number: '1.1000000000000001', shownDecimals: null, isPercent: false },
      '1.1',
    ],
    [
      'as a number shown with two decimals',
      { kind: 'NUMBER', number: '1.1', shownDecimals: 2, isPercent: false },
      '1.10',
    ],
    ['of a decision', '83/12-VII', '83/12-VII'],
  ])('has its number %s', (_, cell, number) => {
    expect(read({ NUMBER: cell })).toMatchObject({ said: { number }, problems: [] });
  });

  it('names organisations by code or by name in either language, several, with commas in their names', () => {
    expect(read({ ADDRESSEE: 'SOCIAL; Спорт, туризм басқармасы' }).said.addressees).toEqual([
      'SOCIAL',
      'SPORT',
    ]);
    expect(read({ ADDRESSEE: 'Управление общественного развития, SPORT' }).said.addressees).toEqual([
      'SOCIAL',
      'SPORT',
    ]);
    expect(read({ ADDRESSEE: 'Управление спорта, туризма' }).said.addressees).toEqual(['SPORT']);
  });

  it.each<[string, FileCell | string, object]>([
    ['a day', '31.12.2025', { due: '2025-12-31' }],
    ['a date cell', { kind: 'DATE', serial: 46022, calendar: 1900, shown: 'DAY' }, { due: '2025-12-31' }],
    ['years', '2021–2025 жылдар', { due: null, plannedPeriod: '2021-01-01/P5Y' }],
    ['a year', '2023', { due: null, plannedPeriod: '2023' }],
    ['a quarter', 'IV квартал 2022 года', { due: null, plannedPeriod: '2022-Q4' }],
    ['a day that can be read one way only', '31/12/2025', { due: '2025-12-31' }],
    ['nothing', '', { due: null }],
  ])('is due: %s', (_, cell, said) => {
    expect(read({ DUE: cell })).toMatchObject({ said, problems: [] });
    expect(read({ DUE: cell }).said).not.toHaveProperty('indicators');
  });

  it.each<[ImportRole, FileCell | string, string, string[]]>([
    ['NUMBER', '', 'EMPTY', []],
    ['NUMBER', { kind: 'DATE', serial: 45931, calendar: 1900, shown: 'DAY' }, 'TURNED_INTO_DATE', []],
    ['NUMBER', '1'.repeat(61), 'TOO_LONG', []],
    ['TEXT_KK', '', 'EMPTY', []],
    ['TEXT_RU', '   ', 'EMPTY', []],
    ['TEXT_RU', 'а'.repeat(2_001), 'TOO_LONG', []],
    ['PART', '9', 'UNKNOWN', []],
    ['PART', 'Гражданская активност', 'UNKNOWN', ['1']],
    ['DIRECTION', 'Молодежная политка', 'UNKNOWN', ['YOUTH']],
    ['REF_AREA', 'Алматы', 'AMBIGUOUS', ['750000000', '190000000']],
    ['ADDRESSEE', 'Управление общественого развития', 'UNKNOWN', ['SOCIAL']],
    ['ADDRESSEE', 'Мүлдем басқа мекеме аты', 'UNKNOWN', []],
    ['CONTROLLER', 'SOCIAL; SPORT', 'SAID_TWICE', ['SOCIAL', 'SPORT']],
    ['DUE', '03/04/2025', 'AMBIGUOUS', ['2025-04-03', '2025-03-04']],
    ['DUE', '03.04.25', 'NO_YEAR', []],
    ['DUE', '31.02.2025', 'NO_SUCH_PERIOD', []],
    ['DUE', 'жыл сайын', 'NO_PERIOD', []],
    ['PLANNED_PERIOD', 'тұрақты', 'NO_PERIOD', []],
    ['FREQUENCY', 'кейде', 'UNKNOWN', expect.any(Array) as string[]],
    ['INDICATOR', 'YOUTH_NEET_RATES', 'UNKNOWN', ['YOUTH_NEET_RATE']],
    ['CONTINUES', 'OLD_ACTIONS', 'UNKNOWN', ['OLD_ACTION']],
  ])('is refused: %s of %j is %s', (concept, cell, reason, candidates) => {
    const { problems } = read({ TEXT_KK: 'Мәтін', TEXT_RU: 'Текст', [concept]: cell });
    expect(problems).toMatchObject([
      { concept, reason, candidates, cell: expect.stringMatching(/^[A-D]2$/) },
    ]);
  });

  it('is refused for a due period and another one that it is planned for', () => {
    expect(read({ DUE: '2022', PLANNED_PERIOD: '2023' }).problems).toMatchObject([
      { concept: 'DUE', reason: 'SAID_TWICE', candidates: ['2022', '2023'] },
    ]);
  });

  it('tells everything that is wrong with it at once', () => {
    const { problems } = read({ TEXT_KK: '', TEXT_RU: 'Текст', PART: '9', DUE: 'ертең' });
    expect(problems.map(({ cell }) => cell)).toEqual(['B2', 'D2', 'E2']);
  });

  it('that is empty, numbers the columns or stands above the headings tells of nothing', () => {
    const mapping = mappingOf(['NUMBER', 'TEXT_KK', 'TEXT_RU']);
    for (const row of [rowOf(2, ['', '', '']), rowOf(2, ['1', '2', '3']), rowOf(1, ['1', 'а', 'б'])]) {
      expect(readActionRow(row, mapping, CATALOGUE)).toBeNull();
    }
  });
});

describe('the columns of a table', () => {
  const document = { document: 'PLAN', kind: 'PLAN', refArea: '750000000', direction: 'YOUTH' } as const;
  const roles = (...rows: string[][]) => {
    const table = inferEntryTable(
      rows.map((cells, place) => rowOf(place + 1, cells)),
      actionReading,
      CATALOGUE,
      document,
    );
    return table?.mapping.columns.map(({ role }) => role);
  };

  it.each([
    [['№', 'Шара', 'Мера', 'Жауапты орындаушылар', 'Мерзімі']],
    [['№ п/п', 'Мера на казахском', 'Мероприятие', 'Ответственные исполнители', 'Срок исполнения']],
    [['number', 'text_kk', 'text_ru', 'addressees', 'due']],
  ])('are known by their headings: %j', (headings) => {
    expect(roles(['Жоспар'], headings, ['1', 'а', 'б', 'SOCIAL', '2025'])).toEqual([
      'NUMBER',
      'TEXT_KK',
      'TEXT_RU',
      'ADDRESSEE',
      'DUE',
    ]);
  });

  it('are known by what stands in them; a plan’s own directions are its parts', () => {
    expect(
      roles(
        ['№', 'Направление', 'Мера', 'Кто'],
        ['1', 'Образование', 'а', 'SPORT'],
        ['2', '1', 'б', 'SOCIAL'],
      ),
    ).toEqual(['NUMBER', 'PART', 'TEXT_RU', 'ADDRESSEE']);
    expect(roles(['№', 'Направление', 'Мера'], ['1', 'Молодёжная политика', 'а'])).toEqual([
      'NUMBER',
      'DIRECTION',
      'TEXT_RU',
    ]);
  });

  it('are shown even where none is known, to be named by hand; a text is no table', () => {
    expect(roles(['Бір', 'Екі', 'Үш'], ['1', 'а', 'б'])).toEqual(['IGNORED', 'IGNORED', 'IGNORED']);
    expect(roles(['Тек мәтін'], ['тағы мәтін'])).toBeUndefined();
  });
});

it('codes of new actions are made of the document and the number', () => {
  expect(codeOfAction('PLAN', '1.10')).toBe('PLAN_1_10');
  expect(codeOfAction('PLAN', '5а')).toBe('PLAN_5_U430');
  expect(new Set(['1.10', '11.0', '110', '1-10'].map((number) => codeOfAction('PLAN', number))).size).toBe(4);
});
