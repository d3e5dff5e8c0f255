import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildNote } from '../../../testing/build-note.ts';
import { buildObservationRow } from '../../../testing/build-observation-row.ts';
import { formatSdmxCsvHeader, formatSdmxCsvRows } from './format-observations-sdmx-csv.ts';

const dimensions = {
  all: ['OUTCOME', 'MEDIUM', 'TOPIC'],
  of: (indicator: string) =>
    new Set(indicator === 'INFORMATION_MATERIALS' ? ['MEDIUM', 'TOPIC'] : ['OUTCOME']),
};

function readBack(...rows: Parameters<typeof buildObservationRow>[0][]): Record<string, string>[] {
  const built = rows.map(buildObservationRow);
  return parse(formatSdmxCsvHeader(dimensions) + formatSdmxCsvRows(built, dimensions), { columns: true });
}

describe('SDMX-CSV of observations', () => {
  it('begins with identification, then dimensions, measure and attributes, without a byte order mark', () => {
    expect(formatSdmxCsvHeader(dimensions)).toBe(
      'STRUCTURE[;],STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,OUTCOME,MEDIUM,TOPIC,SCENARIO,TIME_PERIOD,OBS_VALUE,DECIMALS,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,QUALIFIER,PERIOD_ASSUMED,DEFINITION[],PLAN_ACT,SOURCE,SECTION,PARAGRAPH,FILE,SHEET,CELL,NOTES_KK,NOTES_RU,CHECKS_KK,CHECKS_RU,ANNOTATIONS_KK,ANNOTATIONS_RU,LAYER,PUBLISHED_AT\r\n',
    );
    expect(formatSdmxCsvRows([], dimensions)).toBe('');
  });

  it('says _T where a figure is the total over a dimension, _Z where the dimension does not apply', () => {
    const [total, refused, onTopic] = readBack(
      {},
      { breakdown: 'OUTCOME=REFUSED' },
      { indicator: 'INFORMATION_MATERIALS', breakdown: 'TOPIC=COVID_19' },
    );
    expect(total).toMatchObject({ OUTCOME: '_T', MEDIUM: '_Z', TOPIC: '_Z' });
    expect(refused).toMatchObject({ OUTCOME: 'REFUSED', MEDIUM: '_Z', TOPIC: '_Z' });
    expect(onTopic).toMatchObject({ OUTCOME: '_Z', MEDIUM: '_T', TOPIC: 'COVID_19' });
  });

  it('keeps published and synthetic figures in flows of their own', () => {
    const [published, synthetic] = readBack({}, { layer: 'training' });
    expect(published).toMatchObject({
      'STRUCTURE[;]': 'dataflow',
      STRUCTURE_ID: 'KORSETKISH:FIGURES(1.0.0)',
      ACTION: 'I',
    });
    expect(synthetic).toMatchObject({ STRUCTURE_ID: 'KORSETKISH:TRAINING(1.0.0)', LAYER: 'training' });
  });

  it('leaves a missing figure empty, and every printed digit where it is', () => {
    const [printed, missing] = readBack(
      { obsValue: '440000.0', decimals: 1, unitMult: 3, qualifier: 'MORE_THAN' },
      { obsValue: null, obsStatus: 'Q' },
    );
    expect(printed).toMatchObject({
      OBS_VALUE: '440000.0',
      DECIMALS: '1',
      UNIT_MULT: '3',
      QUALIFIER: 'MORE_THAN',
    });
    expect(missing).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'Q' });
  });

  it('gives several definitions of one period as the values of one component', () => {
    const [one, both] = readBack(
      { definitions: ['NEET_15_28'] },
      { definitions: ['NEET_15_28', 'NEET_TO_34'] },
    );
    expect([one, both].map((row) => row?.['DEFINITION[]'])).toEqual(['NEET_15_28', 'NEET_15_28;NEET_TO_34']);
  });

  it('runs no formula in its free texts', () => {
    const [row] = readBack({
      section: '=1+1',
      paragraph: '＝1+1',
      notes: [buildNote({ text: { kk: '-1', ru: '@A1' } })],
    });
    expect(row).toMatchObject({ SECTION: "'=1+1", PARAGRAPH: "'＝1+1", NOTES_KK: "'-1", NOTES_RU: "'@A1" });
  });
});
