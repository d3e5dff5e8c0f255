import type { ReviewedFigure, SubmissionObservationKey } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { evaluateChecks } from '../../testing/published-checks.ts';
import { buildReviewFindings } from './build-review-findings.ts';

const check = evaluateChecks().find(
  ({ result, observations }) => result === 'FAILS' && observations.length > 1,
);
if (check === undefined) throw new Error('a check among several published figures fails');
const [one, other] = check.observations;
if (one === undefined || other === undefined) throw new Error('it is among several');

const figure = ({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey): ReviewedFigure => ({
  ...{ indicator, refArea, breakdown, timePeriod },
  difference: 'NEW',
  entered: null,
  published: null,
});

it('a check that figures of two pages fail is told once, with the figures of both', () => {
  const pages = [one, other].map((each) => ({ figures: [figure(each)], checks: [check], outliers: [] }));
  expect(buildReviewFindings(pages.slice(0, 1))).toMatchObject([
    { id: check.id, cells: [expect.any(String)] },
  ]);
  const findings = buildReviewFindings(pages);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.cells).toHaveLength(2);
});

it('a figure that stands out is told with what it stands out against', () => {
  const outlier = { ...figure(one), low: 1, high: 2, count: 5 };
  expect(buildReviewFindings([{ figures: [figure(one)], checks: [], outliers: [outlier] }])).toMatchObject([
    { kind: 'OUTLIER', outlier: { low: 1, high: 2, count: 5 } },
  ]);
});
