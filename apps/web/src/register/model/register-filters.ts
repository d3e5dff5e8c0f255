import type { ActionKind, ActionStatus, KatoCode } from '@korsetkish/contract';

/** Stands for "none is named" where a code of an organisation could stand; codes of organisations have letters alone. */
export const NONE = '-';

/** Whether a due day is set, and what became of it. */
export const DUE_CHOICES = ['SET', 'NOT_SET', 'PASSED'] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

/** Whether anything proves it. */
export const EVIDENCE_CHOICES = ['WITH', 'WITHOUT'] as const;
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number];

/** Whether it answers a finding that blames. */
export const ANSWER_CHOICES = ['NEGATIVE', 'NO_NEGATIVE'] as const;
export type AnswerChoice = (typeof ANSWER_CHOICES)[number];

/** Which actions are shown. What is left out filters nothing; all that is there holds at once. */
export type RegisterFilters = {
  /** An area, with the areas within it. */
  refArea?: KatoCode | undefined;
  document?: string | undefined;
  /** The organisation that adopted the document, or none. */
  body?: string | undefined;
  /** An organisation that answers for it, or none. */
  addressee?: string | undefined;
  direction?: string | undefined;
  status?: ActionStatus | undefined;
  kind?: ActionKind | undefined;
  due?: DueChoice | undefined;
  evidence?: EvidenceChoice | undefined;
  answers?: AnswerChoice | undefined;
};
