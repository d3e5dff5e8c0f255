import type { endpoints } from '@korsetkish/contract';
import type * as z from 'zod';
import type { CatalogueField, CatalogueMessages } from './catalogue/catalogue-messages.ts';
import type { ImportMessages } from './imports/import-messages.ts';
import type { RegisterMessages } from './register/register-messages.ts';

/** Last part of a problem's `type`; stable, because integrators match on it. */
export type ProblemType =
  | 'invalid-request'
  | 'unknown-code'
  | 'file-refused'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-signed-in'
  | 'forbidden'
  | 'cross-site'
  | 'stale-version'
  | 'conflict'
  | 'too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'too-many-followers'
  | 'mail-not-set-up'
  | 'not-ready'
  | 'internal-error';

/** Kinds of code that a request can name. */
export type CodeKind =
  | 'indicator'
  | 'refArea'
  | 'direction'
  | 'dimension'
  | 'code'
  | 'account'
  | 'rule'
  | 'source'
  | 'planAct'
  | 'organisation'
  | 'document'
  | 'action';

/**
 * Everything an endpoint can be asked: names in paths, queries and bodies. A new one has no words yet and does not
 * compile.
 */
export type Field<Each = (typeof endpoints)[number]> = Each extends {
  query: z.ZodObject<infer Query>;
  params: z.ZodObject<infer Params>;
}
  ? ((keyof Query | keyof Params) & string) | BodyField<Each>
  : never;

type BodyField<Each> = Each extends { body?: z.ZodObject<infer Body> } ? keyof Body & string : never;

/** What the API says to people, in one language. Codes stand after a colon, so no ending is ever glued to one. */
export type Messages = {
  problems: Record<ProblemType, { title: string; detail: string }>;
  /** What each field expects, as a sentence. A field with a closed list of choices names them itself. */
  expects: Record<Field | CatalogueField, string>;
  choices: (choices: readonly string[]) => string;
  /** A number beyond what is taken. */
  atMost: (most: number) => string;
  given: (text: string) => string;
  noSuchRevision: string;
  givenTwice: string;
  unknownParameter: (name: string) => string;
  unknownCode: (kind: CodeKind, code: string) => string;
  unknownCodeOf: (dimension: string, code: string) => string;
  nearest: (name: string) => string;
  /** A parameter that a choice cannot do without: `withRefArea`, `with=REF_AREA`. */
  neededWith: (parameter: string, choice: string) => string;
  /** A parameter that says nothing without that choice. */
  onlyWith: (parameter: string, choice: string) => string;
  windowReversed: string;
  /** A field of a body that no call knows. */
  unknownField: (name: string) => string;
  tokenSpent: string;
  bodyMissing: string;
  unwritable: string;
  emailTaken: (email: string) => string;
  lastAdministrator: string;
  administratorIsOfEverything: string;
  grantTwice: string;
  desk: DeskMessages;
  report: ReportMessages;
  /** What is said to whoever edits the catalogue. */
  catalogue: Omit<CatalogueMessages, 'expects'>;
  imports: ImportMessages;
  register: RegisterMessages;
};

/** What is said of submissions and their figures. */
export type DeskMessages = {
  /** No rule asks for a report on this area and period. */
  notInCalendar: string;
  /** The direction or scenario is another one than the rule's. */
  notOfRule: string;
  /** A report on this area and period is on its way already. */
  onItsWay: (submission: number) => string;
  /** It is not being filled in: it waits, is published or was given up. */
  notBeingFilledIn: string;
  /** The step does not lead on from where the submission stands. */
  stepNotPossible: string;
  indicatorOfAnotherDirection: (indicator: string) => string;
  refAreaOutside: (refArea: string) => string;
  timePeriodOutside: (timePeriod: string) => string;
  /** The period is a day where a length is told, or the other way round. @param onADay which of the two is told */
  timePeriodOfAnotherKind: (timePeriod: string, onADay: boolean) => string;
  dimensionOfAnotherIndicator: (dimension: string) => string;
  /** A figure with a status that stands for none, or none with a status that needs one. */
  statusAgainstFigure: string;
  qualifierWithoutFigure: string;
  moreDigitsThanDecimals: (decimals: number) => string;
  namedTwice: string;
  /** What stands in the cell now, in a word. */
  changedMeanwhile: (by: string) => string;
  clearedMeanwhile: string;
  /** A line that is to be added is in the form. */
  lineThereAlready: string;
  /** A line that is to be taken away belongs to the report. */
  lineAskedFor: string;
  /** A line that is to be taken away holds a figure. */
  lineFilledIn: (by: string) => string;
  sourceMissing: string;
  linesMissing: (count: number) => string;
  nothingEntered: string;
  messageMissing: string;
  reasonMissing: string;
  onlyAPlanFollowsAnAct: string;
};

/** What is said of frozen reports. */
export type ReportMessages = {
  noSuchEdition: string;
  nothingToFreeze: string;
  /** The same waits to be sent to the same office. */
  queuedAlready: string;
  /** It is sent, or being sent at this moment. */
  sentAlready: string;
};

/** A sentence that is not yet in a language. */
export type Say = (messages: Messages) => string;
