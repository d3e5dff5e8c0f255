import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildNote } from '../../../testing/build-note.ts';
import { buildObservationRow } from '../../../testing/build-observation-row.ts';
import { FORMULA_STARTS } from '../../../testing/formula-starts.ts';
import { formatCsvHeader, formatCsvRows } from './format-observations-csv.ts';

function readBack(...rows: Parameters<typeof buildObservationRow>[0][]): Record<string, string>[] {
  const csv = formatCsvHeader() + formatCsvRows(rows.map(buildObservationRow));
  return parse(csv, { columns: true, bom: true });
}

describe('CSV of observations', () => {
  it('tells Excel its encoding and ends lines as RFC 4180 has it', () => {
    expect(formatCsvHeader()).toMatch(/^\uFEFFINDICATOR,BREAKDOWN,.*\r\n$/);
    expect(formatCsvRows([])).toBe('');
  });

  it('keeps every printed digit, and leaves a missing figure empty', () => {
    const [printed, missing] = readBack(
      { obsValue: '440000.0', decimals: 1 },
      { obsValue: null, obsStatus: 'O' },
    );
    expect(printed).toMatchObject({ OBS_VALUE: '440000.0', DECIMALS: '1' });
    expect(missing).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'O' });
  });

  it('runs no formula, whatever a text starts with', () => {
    const texts = [
      'SECTION',
      'PARAGRAPH',
      ...['INDICATOR_NAME', 'REF_AREA_NAME', 'BREAKDOWN_NAME', 'SOURCE_TITLE', 'NOTES'].flatMap((column) => [
        `${column}_KK`,
        `${column}_RU`,
      ]),
    ];
    for (const start of FORMULA_STARTS) {
      const name = { kk: start, ru: start };
      const [row] = readBack({
        section: start,
        paragraph: start,
        indicatorName: name,
        refAreaName: name,
        breakdownName: name,
        sourceTitle: name,
        notes: [buildNote({ text: name })],
      });
      const guarded = `'${start.replace(/^([\t\r\n])=/, "$1'=")}`;
      for (const column of texts) expect(row?.[column], column).toBe(guarded);
    }
  });

  it('carries what happened, the act of a plan and the definitions declared', () => {
    const [row] = readBack({
      annotations: [
        {
          annotation: 'A_LAW',
          timePeriod: '2020-05-25',
          indicator: null,
          breakdown: null,
          refArea: null,
          text: { kk: 'Заң', ru: 'Закон' },
          source: null,
        },
      ],
      planVersion: {
        act: { act: 'AN_ACT', name: { kk: 'Шешім', ru: 'Решение' }, adopted: '2021-07-01' },
        earlier: [],
      },
      definitions: ['NEET_15_28'],
    });
    expect(row).toMatchObject({
      ANNOTATIONS_KK: '25.05.2020\u00A0— Заң',
      ANNOTATIONS_RU: '25.05.2020\u00A0— Закон',
      PLAN_ACT: 'AN_ACT',
      DEFINITION: 'NEET_15_28',
    });
  });

  it('leaves a negative number a number', () => {
    expect(readBack({ obsValue: '-3.5', unitMult: -2 })[0]).toMatchObject({
      OBS_VALUE: '-3.5',
      UNIT_MULT: '-2',
    });
  });

  it('carries names, source and notes in both languages', () => {
    const [row] = readBack({
      breakdown: 'OUTCOME=REFUSED',
      breakdownName: { kk: 'Бас тартылған', ru: 'Отказано' },
      notes: [
        buildNote({ text: { kk: 'Ескерту, "бір".', ru: 'Примечание, «одно»\nв две строки.' } }),
        buildNote({ kind: 'WHY_IT_MOVED', text: { kk: 'қағаз қымбаттады.', ru: 'бумага подорожала.' } }),
        buildNote({ kind: 'STATEMENT', text: { kk: 'таралым өсті.', ru: 'тираж вырос.' } }),
      ],
    });
    expect(row).toMatchObject({
      BREAKDOWN_NAME_KK: 'Бас тартылған',
      BREAKDOWN_NAME_RU: 'Отказано',
      SOURCE_TITLE_KK: 'Анықтама',
      NOTES_KK:
        'Ескерту, "бір". Дереккөз түсіндірмесі: қағаз қымбаттады. Дереккөзде былай делінген: таралым өсті.',
      NOTES_RU:
        'Примечание, «одно»\nв две строки. Пояснение источника: бумага подорожала. В источнике сказано: тираж вырос.',
    });
  });
});
