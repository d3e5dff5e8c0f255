import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { Frequency } from '../frequency.ts';
import { LocalizedText } from '../localized-text.ts';
import { KatoCode } from '../ref-area.ts';
import { Scenario } from '../scenario.ts';
import { SourceLocator } from '../source.ts';
import { TimePeriod } from '../time-period.ts';
import { FigureReference } from './figure-reference.ts';
import {
  ACTION_FIGURE_ROLES,
  ACTION_KINDS,
  ACTION_STATUSES,
  ANSWER_READINGS,
  STATUS_RULES,
} from './register-codes.ts';

/** A finding that an action answers. */
const ActionAnswer = z.object({
  finding: ConceptCode,
  reading: z.enum(ANSWER_READINGS).meta({
    description: 'REGISTER: whoever keeps the register reads it so; the document does not say it',
  }),
});

/** A figure that tells of an action, or the indicator that it is to move, which has no period and scenario. */
const ActionFigure = FigureReference.extend({
  role: z.enum(ACTION_FIGURE_ROLES),
  timePeriod: TimePeriod.nullable(),
  scenario: Scenario.nullable(),
});
export type ActionFigure = z.infer<typeof ActionFigure>;

/** A step that an action is to have taken by a day. */
const ActionMilestone = z.object({
  milestone: z.int().min(1),
  due: z.iso.date(),
  text: LocalizedText,
  reached: z.iso
    .date()
    .nullable()
    .meta({ description: 'The day of the step that reaches it; null: none does' }),
});
export type ActionMilestone = z.infer<typeof ActionMilestone>;

/** What somebody is asked to do, or says that they do, and how it stands. */
export const Action = z
  .object({
    action: ConceptCode.meta({ example: 'ASTANA_VOLUNTEERING' }),
    document: ConceptCode.meta({ description: 'The document that asks for it or tells of it' }),
    part: z.string().nullable().meta({ description: 'The part of the document that it stands in' }),
    number: z.string().nullable().meta({ description: 'Its number in the document; null: it has none' }),
    kind: z.enum(ACTION_KINDS),
    direction: ConceptCode,
    refAreas: z.array(KatoCode).min(1),
    text: LocalizedText,
    addressees: z
      .array(ConceptCode)
      .meta({ description: 'Organisations that answer for it; none: none is named' }),
    controller: ConceptCode.nullable().meta({
      description: 'The organisation that controls it; null: not set',
    }),
    due: z.iso.date().nullable().meta({ description: 'Null: not set, and it is never overdue' }),
    plannedPeriod: TimePeriod.nullable().meta({
      description: 'The period that it is planned for, which sets no due day; null: not said',
    }),
    frequency: Frequency.nullable().meta({ description: 'How often it is reported on; null: not set' }),
    continues: ConceptCode.nullable().meta({ description: 'The action that it goes on with' }),
    source: SourceLocator.nullable(),
    unassessable: LocalizedText.nullable().meta({
      description: 'Why nobody can tell whether it is done; null: somebody can',
    }),
    answers: z.array(ActionAnswer),
    figures: z.array(ActionFigure),
    milestones: z.array(ActionMilestone),
    status: z.enum(ACTION_STATUSES),
    statusRule: z.enum(STATUS_RULES).meta({ description: 'The rule that the status follows from' }),
    steps: z.int().min(0).meta({ description: 'Steps that are told or entered, corrected ones left out' }),
    evidence: z.int().min(0).meta({
      description: 'Pieces of evidence that its steps have, press releases left out',
    }),
    lastStep: z.iso
      .date()
      .nullable()
      .meta({ description: 'The day of the newest step; null: there is none' }),
  })
  .meta({ id: 'Action' });
export type Action = z.infer<typeof Action>;
