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

/** BASE: where it began; TARGET: what is to be reached; REACHED; MOVES: the indicator it is to move, in any period. */
export const ACTION_FIGURE_ROLES = ['BASE', 'TARGET', 'REACHED', 'MOVES'] as const;
export type ActionFigureRole = (typeof ACTION_FIGURE_ROLES)[number];
