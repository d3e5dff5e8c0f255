import type { ReviewedFigure, SubmissionObservation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { buildReviewRow } from './build-review-row.ts';

const published = OBSERVATIONS.find(
  ({ indicator, breakdown, timePeriod }) =>
    indicator === 'ASSEMBLY_NOTIFICATIONS' && breakdown.OUTCOME === 'REFUSED' && timePeriod === '2020',
);
if (published === undefined) throw new Error('127 refusals of 2020 are published');
const { indicator, refArea, breakdown, timePeriod } = published;
const key = { indicator, refArea, breakdown, timePeriod };

const enter = (changes: Partial<SubmissionObservation>): SubmissionObservation => ({
  ...key,
  obsValue: 130,
  decimals: 0,
  unitMult: 0,
  obsStatus: 'A',
  qualifier: null,
  periodAssumed: false,
  section: null,
  paragraph: null,
  file: null,
  sheet: null,
  cell: null,
  version: 1,
  updatedBy: 'Әсем',
  updatedAt: '2021-07-05T06:00:00.000Z',
  ...changes,
});

const submission = { scenario: 'ACTUAL', source: 'ALMATY_REPORT_2020' } as const;
const review = (figure: Partial<ReviewedFigure>, source: string = submission.source) => {
  const row = buildReviewRow(
    { ...key, difference: 'CHANGED', published, entered: enter({}), ...figure },
    { ...submission, source },
    CATALOGUE,
    'ru',
  );
  return [row.published, row.entered, row.change].map((text) => text && plain(text));
};

describe('a figure under review', () => {
  it('that corrects what is published says by how much', () => {
    expect(review({})).toEqual(['127 уведомлений', '130 уведомлений', '+3 уведомления (+2,4 %)']);
  });

  it('of another source, or of no exact figure, stands beside the published one without a difference', () => {
    expect(review({}, 'BNS_DECENT_WORK')[2]).toBeNull();
    expect(review({ entered: enter({ qualifier: 'ABOUT' }) })[2]).toBeNull();
    expect(review({ entered: enter({ obsValue: null, obsStatus: 'O' }) })[2]).toBeNull();
  });

  it('is told alone where the other is not there', () => {
    expect(review({ difference: 'NEW', published: null })).toEqual([null, '130 уведомлений', null]);
    expect(review({ difference: 'LEFT_OUT', entered: null })).toEqual(['127 уведомлений', null, null]);
  });

  it('is told by its part, area and period, and by its place in a file', () => {
    const entered = enter({ file: 'есеп.xlsx', sheet: 'Парақ1', cell: 'B5' });
    const row = buildReviewRow(
      { ...key, difference: 'NEW', published: null, entered },
      submission,
      CATALOGUE,
      'ru',
    );
    expect([plain(row.subject), row.place]).toEqual([
      'Отказано · город Алматы · 2020 год',
      'есеп.xlsx · Парақ1!B5',
    ]);
  });
});
