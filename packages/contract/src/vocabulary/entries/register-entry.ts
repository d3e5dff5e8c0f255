import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { Frequency } from '../frequency.ts';
import { KatoCode } from '../ref-area.ts';
import {
  ACTION_FIGURE_ROLES,
  ACTION_KINDS,
  ACTION_STAGES,
  ANSWER_READINGS,
  DOCUMENT_KINDS,
  FINDING_SIGNS,
} from '../register/register-codes.ts';
import { Scenario } from '../scenario.ts';
import { TimePeriod } from '../time-period.ts';
import { EnteredText } from './entered-text.ts';

/** What a document prints as a number, and places in a source: `83/12-VII`, `2.1`. */
const Printed = z.string().trim().min(1).max(60);

const BreakdownText = z.string().trim().max(300);

/** A body that answers for actions, controls them or adopts documents. */
export const OrganisationEntry = z.strictObject({
  thing: z.literal('ORGANISATION'),
  organisation: ConceptCode,
  refArea: KatoCode,
  mailAddress: z.email().max(254).nullable().meta({ description: 'Of its office, never of a person' }),
  name: EnteredText,
});
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

/** What actions come from. */
export const DocumentEntry = z.strictObject({
  thing: z.literal('DOCUMENT'),
  document: ConceptCode,
  kind: z.enum(DOCUMENT_KINDS),
  refArea: KatoCode,
  number: Printed.nullable(),
  adopted: z.iso.date().nullable(),
  body: ConceptCode.nullable(),
  followsFrom: ConceptCode.nullable(),
  source: ConceptCode.nullable(),
  indicatorsCountedBy: ConceptCode.nullable(),
  actionsCountedBy: ConceptCode.nullable(),
  title: EnteredText,
  note: EnteredText.nullable(),
  parts: z.array(z.strictObject({ part: Printed, name: EnteredText })),
  indicators: z.array(z.strictObject({ indicator: ConceptCode, part: Printed.nullable() })),
});
export type DocumentEntry = z.infer<typeof DocumentEntry>;

/** What a document finds of the execution of another. */
export const FindingEntry = z.strictObject({
  thing: z.literal('FINDING'),
  finding: ConceptCode,
  document: ConceptCode,
  number: Printed,
  assesses: ConceptCode,
  partOf: ConceptCode.nullable(),
  sign: z.enum(FINDING_SIGNS),
  section: Printed.nullable(),
  paragraph: Printed.nullable(),
  text: EnteredText,
  figures: z.array(
    z.strictObject({
      indicator: ConceptCode,
      breakdown: BreakdownText,
      refArea: KatoCode,
      timePeriod: TimePeriod,
      scenario: Scenario,
    }),
  ),
});
export type FindingEntry = z.infer<typeof FindingEntry>;

/** What somebody is asked to do, or says that they do. */
export const ActionEntry = z.strictObject({
  thing: z.literal('ACTION'),
  action: ConceptCode,
  document: ConceptCode,
  part: Printed.nullable(),
  number: Printed.nullable(),
  kind: z.enum(ACTION_KINDS),
  direction: ConceptCode,
  refAreas: z.array(KatoCode).min(1),
  addressees: z.array(ConceptCode),
  controller: ConceptCode.nullable(),
  due: z.iso.date().nullable(),
  plannedPeriod: TimePeriod.nullable(),
  frequency: Frequency.nullable(),
  continues: ConceptCode.nullable(),
  section: Printed.nullable(),
  paragraph: Printed.nullable(),
  unassessable: EnteredText.nullable(),
  text: EnteredText,
  answers: z.array(z.strictObject({ finding: ConceptCode, reading: z.enum(ANSWER_READINGS) })),
  figures: z.array(
    z.strictObject({
      role: z.enum(ACTION_FIGURE_ROLES),
      indicator: ConceptCode,
      breakdown: BreakdownText,
      refArea: KatoCode,
      timePeriod: TimePeriod.nullable(),
      scenario: Scenario.nullable(),
    }),
  ),
  milestones: z.array(z.strictObject({ milestone: z.int().min(1), due: z.iso.date(), text: EnteredText })),
  statements: z.array(
    z.strictObject({
      stage: z.enum(ACTION_STAGES),
      timePeriod: TimePeriod,
      periodAssumed: z.boolean(),
      source: ConceptCode,
      section: Printed.nullable(),
      paragraph: Printed.nullable(),
      text: EnteredText,
    }),
  ),
});
export type ActionEntry = z.infer<typeof ActionEntry>;
