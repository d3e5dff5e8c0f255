import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { ObsStatus } from './obs-status.ts';
import { Observation } from './observation.ts';
import { Qualifier } from './qualifier.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';
import { FIGURE_DIFFERENCES, SUBMISSION_STATES } from './submission-states.ts';
import { TimePeriod } from './time-period.ts';

export const SubmissionState = z.enum(SUBMISSION_STATES).meta({
  id: 'SubmissionState',
  description:
    'DRAFT: being filled in; SUBMITTED: waits for an approver; RETURNED: sent back; PUBLISHED: readable; WITHDRAWN: given up',
});
export type SubmissionState = z.infer<typeof SubmissionState>;

/** Figures of one direction, area and period on their way to being published. */
export const Submission = z
  .object({
    submission: z.int(),
    rule: ConceptCode.nullable().meta({
      description: 'The reporting rule it follows; null: outside the calendar',
    }),
    direction: ConceptCode,
    refArea: KatoCode.meta({ description: 'Its figures are about this area or areas within it' }),
    timePeriod: TimePeriod.meta({ description: 'The periods of its figures lie in it' }),
    scenario: Scenario,
    planAct: ConceptCode.nullable().meta({ description: 'The act that adopted this version of a plan' }),
    state: SubmissionState,
    version: z.int().min(1).meta({ description: 'One more with every change of it or of its figures' }),
    source: ConceptCode.nullable().meta({ description: 'Where its figures come from' }),
    due: z.iso.date().nullable().meta({ description: 'Last day on which it is in time; null: no rule' }),
    createdBy: z.string().meta({ description: 'What the account that began it is called' }),
    createdAt: z.iso.datetime(),
    submittedAt: z.iso.datetime().nullable().meta({ description: 'When it was first submitted' }),
    revision: z.int().nullable().meta({ description: 'Number of the revision that published it' }),
  })
  .meta({ id: 'Submission' });
export type Submission = z.infer<typeof Submission>;

/** Which figure of a submission: its scenario is the submission's. */
export const SubmissionObservationKey = z.object({
  indicator: ConceptCode,
  refArea: KatoCode,
  breakdown: Breakdown,
  timePeriod: TimePeriod,
});
export type SubmissionObservationKey = z.infer<typeof SubmissionObservationKey>;

/** A text of a locator: short, and never blank. */
const Locator = z.string().trim().min(1).max(200).nullable();

/** Digits beyond these are no longer told apart in JSON. */
const MOST_DIGITS = 15;

/** A figure as somebody enters it, or why there is none. */
export const EnteredObservation = SubmissionObservationKey.extend({
  version: z.int().min(0).meta({
    description:
      'The version that was changed, which is the submission’s when it last changed; 0: there was none',
  }),
  obsValue: z
    .number()
    .refine((obsValue) => Math.abs(obsValue) < 10 ** MOST_DIGITS)
    .nullable()
    .meta({ description: 'As printed, before the multiplier; null has its reason in obsStatus' }),
  decimals: z.int().min(0).max(10).meta({ description: 'Digits printed after the decimal comma' }),
  unitMult: z.int().min(0).max(12).meta({ description: 'Power of ten it was printed in: 3 = thousands' }),
  obsStatus: ObsStatus.meta({
    description: 'O, M or Q: why there is no figure; anything else goes with a figure',
  }),
  qualifier: Qualifier.nullable(),
  periodAssumed: z.boolean(),
  section: Locator.meta({ description: 'Section of the source' }),
  paragraph: Locator.meta({ description: 'Paragraph of the source' }),
});
export type EnteredObservation = z.infer<typeof EnteredObservation>;

/** A figure of a submission as it stands. */
export const SubmissionObservation = EnteredObservation.extend({
  file: z.string().nullable().meta({ description: 'File that it was read from' }),
  sheet: z.string().nullable().meta({ description: 'Sheet of that file' }),
  cell: z.string().nullable().meta({ description: 'Cell of that sheet, e.g. B5' }),
  updatedBy: z.string().meta({ description: 'What the account that changed it last is called' }),
  updatedAt: z.iso.datetime(),
}).meta({ id: 'SubmissionObservation' });
export type SubmissionObservation = z.infer<typeof SubmissionObservation>;

/** One figure that a submission asks for, or that somebody means to enter, with what is known of it. */
export const SubmissionLine = SubmissionObservationKey.extend({
  asked: z.boolean().meta({
    description: 'Whether its rule asks for it; a line that was put in may be taken away while it is empty',
  }),
  published: Observation.nullable().meta({ description: 'What is published for this very period' }),
  last: Observation.nullable().meta({
    description: 'The newest figure published for an earlier period, whatever its length',
  }),
  yearBefore: Observation.nullable().meta({
    description: 'What is published for the same months a year before',
  }),
}).meta({ id: 'SubmissionLine' });
export type SubmissionLine = z.infer<typeof SubmissionLine>;

export const FigureDifference = z.enum(FIGURE_DIFFERENCES).meta({
  id: 'FigureDifference',
  description:
    'NEW: nothing is published; CHANGED: something else is; SAME: publishing would change nothing; LEFT_OUT: published for an indicator, area and period of which the submission has other figures, and stays',
});
export type FigureDifference = z.infer<typeof FigureDifference>;

/** One figure of a submission beside what is published. At least one of the two is there. */
export const ReviewedFigure = SubmissionObservationKey.extend({
  difference: FigureDifference,
  entered: SubmissionObservation.nullable(),
  published: Observation.nullable().meta({
    description: 'What is published, or was when the submission was published',
  }),
}).meta({ id: 'ReviewedFigure' });
export type ReviewedFigure = z.infer<typeof ReviewedFigure>;

/** A step from one state to another. */
export const SubmissionHistoryStep = z
  .object({
    at: z.iso.datetime(),
    accountName: z.string(),
    state: SubmissionState.meta({ description: 'Where it stood after the step' }),
    message: z.string().nullable(),
  })
  .meta({ id: 'SubmissionHistoryStep' });
export type SubmissionHistoryStep = z.infer<typeof SubmissionHistoryStep>;

/** What somebody said about a submission. */
export const SubmissionComment = z
  .object({
    comment: z.int(),
    about: SubmissionObservationKey.nullable().meta({ description: 'Null: the whole submission' }),
    text: z.string(),
    accountName: z.string(),
    at: z.iso.datetime(),
    resolvedAt: z.iso.datetime().nullable().meta({ description: 'When it was dealt with; null: it is open' }),
  })
  .meta({ id: 'SubmissionComment' });
export type SubmissionComment = z.infer<typeof SubmissionComment>;
