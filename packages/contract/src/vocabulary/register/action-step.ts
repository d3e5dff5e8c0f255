import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { ROLES } from '../roles.ts';
import { SourceLocator } from '../source.ts';
import { TimePeriod } from '../time-period.ts';
import { FigureReference } from './figure-reference.ts';
import { ACTION_STAGES, ACTION_STATUSES, EVIDENCE_NATURES } from './register-codes.ts';

/** A file that proves something: by its content, which never changes. */
export const EvidenceFile = z.object({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of its bytes, in hexadecimal' }),
  name: z.string(),
  bytes: z.int().min(1),
});

/** What proves a step: exactly one of a link, a file and a figure. */
export const Evidence = z
  .object({
    nature: z.enum(EVIDENCE_NATURES),
    dated: z.iso.date().meta({ description: 'The day it bears; of a figure, the last day of its period' }),
    title: LocalizedText.nullable().meta({ description: 'Null for a figure, which has a name' }),
    url: z.url().nullable(),
    file: EvidenceFile.nullable(),
    figure: FigureReference.nullable(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** What a source tells of how far an action has come. */
const ToldStep = z.object({
  by: z.literal('SOURCE'),
  stage: z.enum(ACTION_STAGES),
  timePeriod: TimePeriod.meta({ description: 'As of when' }),
  periodAssumed: z.boolean(),
  text: LocalizedText,
  source: SourceLocator,
});

/** What an organisation entered of how far an action has come. */
const EnteredStep = z.object({
  by: z.literal('ORGANISATION'),
  entry: z.int().min(1),
  replaces: z.int().nullable().meta({ description: 'The entry that it corrects; null: none' }),
  replacedBy: z.int().nullable().meta({ description: 'The entry that corrects it; it counts no more' }),
  day: z.iso.date().meta({ description: 'When it happened' }),
  stage: z
    .enum(ACTION_STAGES)
    .nullable()
    .meta({ description: 'Null: it withdraws the entry that it corrects' }),
  milestone: z.int().nullable().meta({ description: 'The milestone that it reaches' }),
  text: LocalizedText,
  organisation: ConceptCode.meta({ description: 'The organisation that its author works for' }),
  onBehalfOf: ConceptCode.meta({ description: 'The organisation that did it' }),
  role: z.enum(ROLES).meta({ description: 'What its author may do' }),
  enteredAt: z.iso.datetime(),
  evidence: z.array(Evidence),
});
export type EnteredStep = z.infer<typeof EnteredStep>;

/** A step in the execution of an action. */
export const ActionStep = z.discriminatedUnion('by', [ToldStep, EnteredStep]).meta({ id: 'ActionStep' });
export type ActionStep = z.infer<typeof ActionStep>;

/** Somebody said how an action stands, whatever follows from its steps. The newest holds. */
export const ActionRuling = z
  .object({
    ruling: z.int().min(1),
    status: z.enum(ACTION_STATUSES).nullable().meta({ description: 'Null: as follows from its steps again' }),
    reason: LocalizedText,
    ruledAt: z.iso.datetime(),
  })
  .meta({ id: 'ActionRuling' });
export type ActionRuling = z.infer<typeof ActionRuling>;
