/** Closed lists of the register. Plain text apart from the schemas, so that a client has them without those. */

/** DECISION of a council, RESOLUTION of its commission, ORDER of an executive body; REPORT tells of plans and works. */
export const DOCUMENT_KINDS = ['DECISION', 'RESOLUTION', 'ORDER', 'PLAN', 'PROGRAMME', 'REPORT'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether a finding praises or blames. */
export const FINDING_SIGNS = ['POSITIVE', 'NEGATIVE'] as const;
export type FindingSign = (typeof FINDING_SIGNS)[number];

/** Who asks for an action, and how bindingly; WORK is told of as going on. */
export const ACTION_KINDS = ['RECOMMENDATION', 'INSTRUCTION', 'PLANNED_MEASURE', 'WORK'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How far an action has come, as somebody says. To announce it is not to begin it. */
export const ACTION_STAGES = ['PLANNED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;
export type ActionStage = (typeof ACTION_STAGES)[number];

/** Who says that an action answers a finding: the document itself, or whoever keeps the register. */
export const ANSWER_READINGS = ['DOCUMENT', 'REGISTER'] as const;
export type AnswerReading = (typeof ANSWER_READINGS)[number];

/**
 * BASE: where it began; TARGET: what is to be reached; REACHED; MOVES: the indicator it is to move, in any period; BESIDE:
 * what its source prints beside it, neither where it began nor what came of it.
 */
export const ACTION_FIGURE_ROLES = ['BASE', 'TARGET', 'REACHED', 'MOVES', 'BESIDE'] as const;
export type ActionFigureRole = (typeof ACTION_FIGURE_ROLES)[number];

/** What a piece of evidence is. A PRESS_RELEASE proves that something was announced, and nothing more. */
export const EVIDENCE_NATURES = ['DOCUMENT', 'REPORT', 'RECORDING', 'FIGURE', 'PRESS_RELEASE'] as const;
export type EvidenceNature = (typeof EVIDENCE_NATURES)[number];

/** How an action stands. */
export const ACTION_STATUSES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'BEHIND',
  'OVERDUE',
  'DONE',
  'DONE_LATE',
  'CANCELLED',
  'CANNOT_BE_ASSESSED',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Why the leadership should look at actions: they are late, or a council asked for them and nobody set a day. */
export const ACTION_REASONS = ['OVERDUE', 'BEHIND', 'NO_DUE_DAY'] as const;

/** Which rule gave an action its status, in the order in which they are asked. */
export const STATUS_RULES = [
  /** Somebody who may says so, with a reason. */
  'RULED',
  /** The newest step cancels it. */
  'CANCELLED_BY_STEP',
  /** A step with evidence says that it is done. */
  'DONE_WITH_EVIDENCE',
  /** A source says that it is done. */
  'DONE_AS_TOLD',
  /** The register says why nobody can tell. */
  'NOBODY_CAN_TELL',
  /** Its due day has passed. */
  'DUE_DAY_PASSED',
  /** The day of a milestone has passed that no step reaches. */
  'MILESTONE_MISSED',
  /** It is said to be done, and nothing proves it. */
  'DONE_WITHOUT_EVIDENCE',
  /** A step says that it is being done. */
  'UNDER_WAY',
  /** A source says that it is being done. */
  'UNDER_WAY_AS_TOLD',
  /** It was announced, and nothing more is known. */
  'ONLY_ANNOUNCED',
  /** It is planned, and nothing more is known. */
  'ONLY_PLANNED',
  /** Nothing is known of it. */
  'NOTHING_KNOWN',
] as const;
export type StatusRule = (typeof STATUS_RULES)[number];

/**
 * What an organisation is reminded of: so many days before a due day, the day after it passed, or, SILENCE, a whole
 * reporting period of which no step tells.
 */
export const REMINDER_OCCASIONS = ['AHEAD_30', 'AHEAD_7', 'AHEAD_1', 'PASSED', 'SILENCE'] as const;
export type ReminderOccasion = (typeof REMINDER_OCCASIONS)[number];

/** Why no reminder of an action comes. */
export const REMINDER_ABSENCES = [
  /** It is done or cancelled, or nobody can tell. */
  'CLOSED',
  /** It has neither a due day nor a milestone nor a reporting frequency. */
  'NOTHING_SET',
  /** It is reported on, but nobody knows from when: the day of its document is not printed. */
  'NO_DOCUMENT_DAY',
  /** It names no organisation. */
  'NO_ORGANISATION',
  /** No organisation that it names has a mail address. */
  'NO_ADDRESS',
  /** Nothing is left to remind of. */
  'ALL_SENT',
] as const;
export type ReminderAbsence = (typeof REMINDER_ABSENCES)[number];
