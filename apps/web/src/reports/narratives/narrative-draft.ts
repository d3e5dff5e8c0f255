import { NARRATIVE_LIMIT, type NarrativeVersion, type ReportNarrative } from '@korsetkish/contract';

/** A paragraph as it is being typed. */
export type NarrativeTyped = ReportNarrative['text'];

/** What a text is to take the place of. */
export type NarrativeBase =
  | { state: 'NEW' }
  /** What was on the screen when somebody began to type. */
  | { state: 'SEEN'; narrative: number }
  /** What a colleague wrote meanwhile, and is on the screen by now. */
  | { state: 'NEWER'; version: NarrativeVersion };

/** Why a text cannot be published: nothing stands there, or too much. */
export type NarrativeProblem = { problem: 'BLANK' } | { problem: 'TOO_LONG'; length: number };

/** What is wrong with a text in one language; null: nothing. */
export function findNarrativeProblem(text: string): NarrativeProblem | null {
  const { length } = text.trim();
  if (length === 0) return { problem: 'BLANK' };
  return length > NARRATIVE_LIMIT ? { problem: 'TOO_LONG', length } : null;
}

/** The version that a text takes the place of; null: it is written anew, since none is there, or none any more. */
export function versionToReplace(base: NarrativeBase): number | null {
  switch (base.state) {
    case 'NEW':
      return null;
    case 'SEEN':
      return base.narrative;
    case 'NEWER':
      return base.version.text === null ? null : base.version.narrative;
  }
}
