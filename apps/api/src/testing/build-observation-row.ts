import type { FileRow } from '../observations/exports/file-row.ts';

/** An observation as a download reads it: 496 notifications in Almaty in 2020, but for what a test says. */
export function buildObservationRow(different: Partial<FileRow> = {}): FileRow {
  return {
    indicator: 'ASSEMBLY_NOTIFICATIONS',
    refArea: '750000000',
    breakdown: '',
    timePeriod: '2020',
    periodAssumed: false,
    scenario: 'ACTUAL',
    obsValue: '496',
    decimals: 0,
    unitMeasure: 'NOTIFICATIONS',
    unitMult: 0,
    obsStatus: 'A',
    qualifier: null,
    source: 'ALMATY_REPORT_2020',
    section: '1',
    paragraph: '2',
    file: null,
    sheet: null,
    cell: null,
    layer: 'published',
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    place: [1, 1, 1, '', 'ACTUAL', '2020-12-31', '2020-01-01', '2020'],
    indicatorName: { kk: 'Хабарламалар', ru: 'Уведомления' },
    refAreaName: { kk: 'Алматы қаласы', ru: 'город Алматы' },
    breakdownName: null,
    sourceTitle: { kk: 'Анықтама', ru: 'Справка' },
    notes: [],
    annotations: [],
    doubts: [],
    ...different,
  };
}
