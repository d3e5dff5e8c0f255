import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { ObsStatus } from './obs-status.ts';
import { Qualifier } from './qualifier.ts';
import { KatoCode } from './ref-area.ts';
import { TimePeriod } from './time-period.ts';

/** What a column of a file is taken for. */
export const ImportRole = z
  .enum([
    'INDICATOR',
    'REF_AREA',
    'TIME_PERIOD',
    'BREAKDOWN',
    'UNIT',
    'OBS_VALUE',
    'PART',
    'NUMBER',
    'TEXT_KK',
    'TEXT_RU',
    'DIRECTION',
    'ADDRESSEE',
    'CONTROLLER',
    'DUE',
    'PLANNED_PERIOD',
    'FREQUENCY',
    'CONTINUES',
    'NAME_KK',
    'NAME_RU',
    'GROUP',
    'MEASURE',
    'POLARITY',
    'IGNORED',
  ])
  .meta({
    id: 'ImportRole',
    description:
      'Figures have the first six; actions those from PART to CONTINUES, INDICATOR and REF_AREA; target indicators PART, INDICATOR, UNIT and those from NAME_KK on',
  });
export type ImportRole = z.infer<typeof ImportRole>;

/** Power of ten that a heading, a title or a unit says, and what it is of. */
export const ImportUnit = z
  .object({
    unitMult: z.int().min(0).max(12),
    of: z
      .enum(['MONEY', 'PERCENT'])
      .nullable()
      .meta({ description: 'MONEY: of figures in tenge only; null: not said, of all but shares' }),
  })
  .meta({ id: 'ImportUnit' });
export type ImportUnit = z.infer<typeof ImportUnit>;

/** A column, and what its heading says of every figure below it; null is left to other columns. */
export const ImportColumn = z
  .object({
    column: z.int().min(0).max(2_000).meta({ description: 'From 0' }),
    role: ImportRole,
    indicator: ConceptCode.nullable(),
    refArea: KatoCode.nullable(),
    timePeriod: TimePeriod.nullable(),
    breakdown: Breakdown,
    dimension: ConceptCode.nullable().meta({ description: 'Of BREAKDOWN; null: any of the indicator’s' }),
    unit: ImportUnit.nullable(),
  })
  .meta({ id: 'ImportColumn' });
export type ImportColumn = z.infer<typeof ImportColumn>;

/** How a file is read: where its table starts, what its columns are, and what holds for all of it. */
export const ImportMapping = z
  .object({
    sheet: z.string().nullable(),
    headerRow: z.int().min(1).meta({ description: 'Row of the headings; the table is below it' }),
    columns: z.array(ImportColumn).max(2_000),
    indicator: ConceptCode.nullable(),
    refArea: KatoCode.nullable(),
    timePeriod: TimePeriod.nullable(),
    direction: ConceptCode.nullable().meta({ description: 'Of actions that the file says none of' }),
    unit: ImportUnit.nullable(),
    decimalSign: z
      .enum(['COMMA', 'POINT'])
      .nullable()
      .meta({ description: 'null: nothing in the file tells, and nobody has said' }),
  })
  .meta({ id: 'ImportMapping' });
export type ImportMapping = z.infer<typeof ImportMapping>;

/** Why a figure, an action or a target indicator of a file is refused. */
export const ImportReason = z
  .enum([
    'EMPTY',
    'UNKNOWN',
    'AMBIGUOUS',
    'NO_PERIOD',
    'NO_YEAR',
    'NO_SUCH_PERIOD',
    'NO_NUMBER',
    'SEVERAL_NUMBERS',
    'MALFORMED',
    'TOO_LONG',
    'SYNTHETIC',
    'UNKNOWN_WORDS',
    'QUALIFIER_UNKNOWN',
    'TWO_QUALIFIERS',
    'SCALE_SAID_TWICE',
    'OTHER_UNIT',
    'OTHER_DIRECTION',
    'OUTSIDE_AREA',
    'OUTSIDE_PERIOD',
    'SINGLE_DAY',
    'TWICE_IN_FILE',
    'SAID_TWICE',
    'TURNED_INTO_DATE',
    'CODE_TAKEN',
    'NO_CODE',
    'INDICATOR_TAKEN',
    'NAME_TAKEN',
    'FOLLOWS_FROM_ITSELF',
    'BREAKS_RULE',
  ])
  .meta({ id: 'ImportReason' });
export type ImportReason = z.infer<typeof ImportReason>;

/** What cannot be taken of something in a file, and what it may have meant. */
export const ImportProblem = z
  .object({
    concept: ImportRole,
    reason: ImportReason,
    candidates: z.array(z.string()).meta({ description: 'Codes, or days, that it may mean' }),
  })
  .meta({ id: 'ImportProblem' });
export type ImportProblem = z.infer<typeof ImportProblem>;

/** A figure as one cell of a file says it. */
export const ImportedFigure = z
  .object({
    sheet: z.string().nullable(),
    cell: z.string().meta({ example: 'D7' }),
    text: z.string().meta({ description: 'As it stands there' }),
    indicator: ConceptCode.nullable(),
    refArea: KatoCode.nullable(),
    breakdown: Breakdown.nullable(),
    timePeriod: TimePeriod.nullable(),
    obsValue: z.number().nullable(),
    decimals: z.int(),
    unitMult: z.int(),
    obsStatus: ObsStatus,
    qualifier: Qualifier.nullable(),
    problem: ImportProblem.nullable(),
  })
  .meta({ id: 'ImportedFigure' });
export type ImportedFigure = z.infer<typeof ImportedFigure>;

/** How far a file is: being read; read, and to be looked at; taken over; its reading broken off. */
export const ImportState = z
  .enum(['READING', 'READ', 'COMMITTED', 'INTERRUPTED'])
  .meta({ id: 'ImportState' });
export type ImportState = z.infer<typeof ImportState>;

/** What is being done with a file: it arrives; is read; figures are told from its rows; put beside what stands; written. */
export const ImportStep = z
  .enum(['RECEIVING', 'READING', 'RECOGNISING', 'COMPARING', 'TAKING_OVER'])
  .meta({ id: 'ImportStep' });
export type ImportStep = z.infer<typeof ImportStep>;

/** How far the work on a file is. */
export const ImportProgress = z
  .object({
    step: ImportStep,
    done: z.int().min(0).meta({
      description:
        'Of RECEIVING and READING in bytes (of a workbook as inflated), of RECOGNISING in rows, then in figures',
    }),
    total: z.int().nullable().meta({ description: 'Null: whoever sends it has not said' }),
  })
  .meta({ id: 'ImportProgress' });
export type ImportProgress = z.infer<typeof ImportProgress>;

/**
 * What taking a figure over would do to the submission, compared with what stands there, or else is published; an action
 * to the register, compared with the one of its document and number; or a target indicator to those of its document.
 */
export const ImportOutcome = z.enum(['NEW', 'CHANGED', 'SAME', 'REFUSED']).meta({ id: 'ImportOutcome' });
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** What stands where a figure would go. */
export const StandingFigure = ImportedFigure.pick({
  obsValue: true,
  decimals: true,
  unitMult: true,
  obsStatus: true,
  qualifier: true,
}).extend({ published: z.boolean().meta({ description: 'False: in the submission itself' }) });

/** A line of the dry run. */
export const ImportLine = ImportedFigure.extend({
  position: z.int(),
  outcome: ImportOutcome,
  standing: StandingFigure.nullable(),
}).meta({ id: 'ImportLine' });
export type ImportLine = z.infer<typeof ImportLine>;

/** A column as it stands in the file: what its heading and its first cells say. */
export const ImportedColumn = z
  .object({ column: z.int(), heading: z.string(), samples: z.array(z.string()) })
  .meta({ id: 'ImportedColumn' });
export type ImportedColumn = z.infer<typeof ImportedColumn>;

/** What a file of a document says: what is asked for in it, or by which indicators it is measured. */
export const ImportContents = z.enum(['ACTIONS', 'INDICATORS']).meta({ id: 'ImportContents' });
export type ImportContents = z.infer<typeof ImportContents>;

/** A file uploaded for a submission, or for a document of the register. */
export const FileImport = z
  .object({
    import: z.uuid(),
    submission: z
      .int()
      .nullable()
      .meta({ description: 'That its figures are for; null: it is of a document' }),
    document: ConceptCode.nullable().meta({ description: 'That it is of; null: it has figures' }),
    contents: ImportContents.nullable().meta({ description: 'What of the document; null: it has figures' }),
    file: z.string(),
    state: ImportState,
    rowsRead: z.int(),
    progress: ImportProgress.nullable().meta({ description: 'Null: nobody works on it now' }),
    titles: z.array(z.string()).meta({ description: 'Texts above the headings' }),
    sheets: z
      .array(z.string())
      .meta({ description: 'Sheets with something in them; only the mapping’s is read' }),
    columns: z.array(ImportedColumn),
    mapping: ImportMapping.nullable().meta({ description: 'null while it is being read' }),
    reading: z
      .int()
      .meta({ description: 'How often it was read by a mapping: which reading the figures are of' }),
    inferred: z.boolean().meta({ description: 'False: somebody said how it is read' }),
    kept: z
      .object({ savedBy: z.string(), savedAt: z.iso.datetime() })
      .nullable()
      .meta({ description: 'Who kept the mapping of such headings that it is read by; null: none was kept' }),
    outcomes: z.record(ImportOutcome, z.int()).meta({ description: 'Lines by what taking them over does' }),
    basedOn: z.int().nullable().meta({
      description:
        'Version of the submission, or revision of the register, that its lines were compared with; null: they were not yet',
    }),
    version: z.int().nullable().meta({
      description:
        'Version of the submission, or revision of the register, that taking it over made; null: it was not',
    }),
  })
  .meta({ id: 'FileImport' });
export type FileImport = z.infer<typeof FileImport>;
