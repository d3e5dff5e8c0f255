import type { Action, Finding } from '@korsetkish/contract';

/** An action that answers a finding. */
export type FindingAnswer = {
  action: Action;
  /** The document does not say that it answers it: whoever keeps the register reads it so. */
  isReading: boolean;
};

/** How much of a finding that blames is answered by some action. */
export type AnsweredFinding = {
  finding: Finding;
  /** The finding itself where it has no parts. */
  parts: { finding: Finding; answeredBy: FindingAnswer[] }[];
  /** How many of the parts nothing answers. */
  unanswered: number;
};

/**
 * Findings that blame, with what answers each of their parts. Whole ones are what is counted; an answer to the whole of a
 * finding answers each part of it.
 */
export function listAnsweredFindings(
  findings: readonly Finding[],
  actions: readonly Action[],
): AnsweredFinding[] {
  const answering = (codes: readonly string[]) =>
    actions.flatMap((action): FindingAnswer[] => {
      const own = action.answers.filter(({ finding }) => codes.includes(finding));
      return own.length === 0
        ? []
        : [{ action, isReading: own.every(({ reading }) => reading === 'REGISTER') }];
    });
  return findings
    .filter(({ sign, partOf }) => sign === 'NEGATIVE' && partOf === null)
    .map((finding) => {
      const own = findings.filter(({ partOf }) => partOf === finding.finding);
      const parts = (own.length === 0 ? [finding] : own).map((part) => ({
        finding: part,
        answeredBy: answering([finding.finding, part.finding]),
      }));
      return {
        finding,
        parts,
        unanswered: parts.filter(({ answeredBy }) => answeredBy.length === 0).length,
      };
    });
}

/** How much of a finding nothing answers, in the words there are for it. */
export type UnansweredShare = 'NOTHING' | 'HALF' | 'PART' | 'WHOLE';

export function shareUnanswered({ parts, unanswered }: AnsweredFinding): UnansweredShare {
  if (unanswered === 0) return 'NOTHING';
  if (unanswered === parts.length) return 'WHOLE';
  return unanswered * 2 === parts.length ? 'HALF' : 'PART';
}

/** Whether an action answers a finding that blames, whoever reads it so. @param find of a code */
export const answersBlame = (
  { answers }: Pick<Action, 'answers'>,
  find: (finding: string) => Finding | undefined,
): boolean => answers.some(({ finding }) => find(finding)?.sign === 'NEGATIVE');
