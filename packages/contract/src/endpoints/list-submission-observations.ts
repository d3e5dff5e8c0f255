import * as z from 'zod';
import { Check } from '../vocabulary/check.ts';
import { FigureDifference, ReviewedFigure } from '../vocabulary/submission.ts';
import { FIGURE_DIFFERENCES } from '../vocabulary/submission-states.ts';
import { Outlier } from './check-submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

/** Most figures that one page of a review holds. */
export const REVIEWED_FIGURES_PAGE_LIMIT = 500;

/** Which figures of a submission are asked for: by how they differ, or because somebody should look at them. */
export const FIGURES_TO_REVIEW = [...FIGURE_DIFFERENCES, 'OUTLIER', 'FAILING'] as const;

export const listSubmissionObservations = defineEndpoint({
  name: 'list-submission-observations',
  tag: 'Desk',
  summary: 'The figures of a submission beside what is published, page by page',
  params: submissionParams,
  query: z.object({
    show: z.enum(FIGURES_TO_REVIEW).optional().meta({
      description:
        'Left out: every figure that stands in the submission. OUTLIER: those that stand out against their history; FAILING: those that take part in a check that fails.',
    }),
    limit: z.coerce.number<string>().int().min(1).max(REVIEWED_FIGURES_PAGE_LIMIT).default(100),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    version: z.int().meta({ description: 'The submission’s; pages of one version belong together' }),
    figures: z.array(ReviewedFigure),
    counts: z
      .record(FigureDifference, z.int())
      .meta({ description: 'How many figures there are of each, whatever is shown' }),
    failing: z.int().meta({ description: 'How many checks fail with its figures, whatever is shown' }),
    checks: z.array(Check).meta({ description: 'Those that fail with the figures of this page' }),
    outliers: z.array(Outlier).meta({ description: 'Figures of this page that stand out' }),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json'],
});
